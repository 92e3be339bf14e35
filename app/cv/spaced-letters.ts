import { cutSyllables } from "./vietnamese-syllable";

/** Words of English headings, for letters set apart so evenly that nothing shows where a word ends. */
const headingWords = new Set(
  "about academic accomplishments achievements activities additional and areas awards background career certificates certifications competencies contact core courses curriculum details education employment experience expertise extra curricular history hobbies honors information interests introduction key languages leadership me my objective of organizations other personal portfolio professional profile projects publications qualifications references research skills social soft statement strengths summary technical technologies tools training vitae volunteer volunteering work".split(
    " ",
  ),
);

const letter = /^\p{L}\p{M}*$/u;

function cutHeading(letters: string): string[] | null {
  const lower = letters.toLowerCase();
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= lower.length; end += 1) {
    best[end] = null;
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      if (!before || !headingWords.has(lower.slice(start, end))) continue;
      const current = best[end];
      if (!current || before.length + 1 < current.length) best[end] = [...before, letters.slice(start, end)];
    }
  }
  return best[lower.length] ?? null;
}

/** Letters of which a few may stand so close that two read as one word: "E D U C AT I O N". */
const singleShare = 0.7;

function areLetters(tokens: readonly string[]): boolean {
  const single = tokens.filter((token) => letter.test(token)).length;
  const isPair = (token: string) => /^\p{Lu}\p{M}*\p{Lu}\p{M}*$/u.test(token);
  return (
    single === tokens.length ||
    (single > leastLetters &&
      single >= singleShare * tokens.length &&
      tokens.every((token) => letter.test(token) || isPair(token)))
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function lettersIn(text: string): number {
  return [...text.normalize("NFC")].length;
}

/** Headings are short: longer rows of letters are left alone. */
const mostLetters = 80;

/** Fewer letters than this are joined only where they spell known words: "A B C D" stays. */
const leastLetters = 5;

/** Lengths of the words that spaced letters spell; one word where nothing tells them apart, null where they spell none. */
function wordLengths(letters: readonly string[]): number[] | null {
  const joined = letters.join("").normalize("NFC");
  const cut = cutHeading(joined) ?? (/[^\x20-\x7e]/.test(joined) ? cutSyllables(joined) : null);
  if (cut) return cut.map((word) => [...word].length);
  return letters.length >= leastLetters ? [lettersIn(joined)] : null;
}

/**
 * Offsets of the spaces to take out of a line (NFC) so that letters set apart become words: "H Ọ C  V Ấ N" → "HỌC VẤN".
 * Applies to lines that consist of such letters only; two spaces or a tab part words. Empty for any other line.
 */
export function spacesBetweenLetters(line: string): number[] {
  if (line.length > 4 * mostLetters) return [];
  const tokens = [...line.matchAll(/[^\s:&|/]+/gu)];
  if (tokens.length < 4 || tokens.length > mostLetters || !areLetters(tokens.map((token) => token[0]))) return [];
  const upper = tokens.filter((token) => token[0] === token[0].toUpperCase()).length;
  if (upper < tokens.length && tokens.length < 6) return [];
  const drop: number[] = [];
  for (const group of groupsOf(line, tokens)) {
    const letters = group.map((token) => token[0]);
    const parted = group.length === tokens.length;
    const lengths = parted ? wordLengths(letters) : [lettersIn(letters.join(""))];
    if (!lengths) return [];
    const wordStarts = new Set(lengths.map((_, word) => sum(lengths.slice(0, word))));
    for (const [index, token] of group.entries()) {
      const before = sum(letters.slice(0, index).map(lettersIn));
      if (index > 0 && !wordStarts.has(before)) drop.push(token.index - 1);
    }
  }
  return drop;
}

/** Letters that are one space apart. */
function groupsOf(line: string, tokens: readonly RegExpExecArray[]): RegExpExecArray[][] {
  const groups: RegExpExecArray[][] = [];
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    const between = previous ? line.slice(previous.index + previous[0].length, token.index) : "";
    if (previous && between === " ") groups.at(-1)!.push(token);
    else groups.push([token]);
  });
  return groups;
}
