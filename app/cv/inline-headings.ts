import { foldDiacritics, foldText } from "~/text/normalize";
import { headingModifiers, headingPhrases } from "./section-headings";

/** Phrases that also read as prose, or as a label inside an entry: inside a flattened line they need a hard break on both sides. */
const proseWords = new Set([
  ..."work tools research project projects skill about profile education educational academic community training language".split(
    " ",
  ),
  ..."interest programming technologies achievements responsibilities courses certificate goal tin hoc".split(" "),
  ..."thong tin|kien thuc|trinh do|dao tao|cong cu|cong nghe|san pham|ngon ngu|kinh nghiem|ky nang|hoc tap|du an|hoat dong".split(
    "|",
  ),
]);

const phrases = alternatives(headingPhrases.flatMap(([, list]) => list).filter((phrase) => phrase.length > 4));
const modifiers = alternatives(headingModifiers);
const headingAt = new RegExp(
  `(?:(?:${modifiers}) )?(?:${phrases})(?:(?: and | & | va | )(?:${phrases}|${modifiers}))?`,
  "y",
);

/**
 * Where a flattened line (the words of several lines run together) should be cut: before and after what is written
 * like a heading, that is, capitalised and between breaks ("…in frontend.EducationBSc", "  EXPERIENCE  ").
 * Offsets are UTF-16 code units into `text`, ascending.
 */
export function inlineHeadingCuts(text: string): number[] {
  const key = foldDiacritics(foldText(text));
  const cuts: number[] = [];
  for (let start = 0; start < text.length; start++) {
    const before = breakBefore(text, start, cuts.at(-1));
    if (before === "none") continue;
    headingAt.lastIndex = start;
    const length = headingAt.exec(key)?.[0].length;
    if (length === undefined || !isTitled(text.slice(start, start + length))) continue;
    const end = start + length + (/^\s?[:：]/.exec(text.slice(start + length))?.[0].length ?? 0);
    const after = breakAfter(text, start + length);
    const isProse = proseWords.has(key.slice(start, start + length));
    if (after === "none" || (isProse && (before !== "hard" || after !== "hard"))) continue;
    if (start > (cuts.at(-1) ?? 0)) cuts.push(start);
    if (end < text.length) cuts.push(end);
    start = end - 1;
  }
  return cuts;
}

function alternatives(list: readonly string[]): string {
  return [...list].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
}

function breakBefore(text: string, start: number, lastCut: number | undefined): "hard" | "soft" | "none" {
  if (!/\p{Lu}/u.test(text[start]!)) return "none";
  const before = text.slice(Math.max(0, start - 2), start);
  if (start === 0 || /(?:\s\s|[\n\t])$/.test(before) || lastCut === start || lastCut === start - 1) return "hard";
  if (/[\p{Ll}\d.,;:)|•]$/u.test(before)) return "hard";
  return /[.;:|•] $/.test(before) ? "soft" : "none";
}

function breakAfter(text: string, end: number): "hard" | "soft" | "none" {
  const after = text.slice(end, end + 2);
  if (end >= text.length || /^(?:\s\s|[\n\t:•])/.test(after)) return "hard";
  if (/^\p{Lu}\p{Ll}/u.test(after) && /\p{Ll}|\p{Lu}/u.test(text[end - 1]!)) return "hard";
  if (/^[\d(+-]/.test(after)) return "hard";
  return /^ [\p{Lu}\d•]/u.test(after) ? "soft" : "none";
}

/** All capitals, or each word of four letters or more capitalised. */
function isTitled(text: string): boolean {
  if (text === text.toUpperCase()) return true;
  const words = text.split(" ");
  return words.every((word, i) =>
    /^\p{Lu}\p{L}*$/u.test(word) ? word.slice(1) === word.slice(1).toLowerCase() : i > 0,
  );
}
