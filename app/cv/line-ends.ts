import type { LinePiece, SourceLine } from "./compose-text";

/** First parts after which a hyphen belongs to the word: "cross-functional", "real-time". */
const ownHyphen = new Set(
  "all anti back best bi bottom by client co cloud cross cutting data day decision e end ever ex fast first follow four front full global go half hands hard high in inter key large lead left long low machine mid micro mini mission multi near non object off on one open out over part peer per post pre pro problem re real right risk role second self semi server service short side single six small so state stand step sub super team test third three time to top two under up user value web well wide work world year".split(
    " ",
  ),
);

function textOf(line: SourceLine): string {
  return line.pieces.map((piece) => piece.text).join("");
}

/**
 * Joins words that are broken at a line end by a hyphen, where the next line of the same column goes on in lower case.
 * The rest of the word moves up to the first line, with its place on the page; a hyphen that belongs to the word stays.
 */
export function joinBrokenWords(lines: readonly SourceLine[]): SourceLine[] {
  const words = new Set(
    lines.flatMap(
      (line) =>
        textOf(line)
          .toLowerCase()
          .match(/[\p{L}\p{M}-]+/gu) ?? [],
    ),
  );
  const joined = lines.map((line) => ({ ...line, pieces: [...line.pieces] }));
  for (let at = 0; at + 1 < joined.length; at += 1) {
    const line = joined[at]!;
    const next = joined[at + 1]!;
    if (line.page !== next.page || line.block !== next.block || next.bullet) continue;
    const head = /(\p{L}[\p{L}\p{M}]*)[-\u2010\u00ad]$/u.exec(textOf(line).trimEnd());
    const tail = /^\s*(\p{Ll}[\p{L}\p{M}]*[^\s\p{L}]*)/u.exec(textOf(next));
    if (!head || !tail || !/\p{Ll}$/u.test(head[1]!)) continue;
    const [first, rest] = [head[1]!.toLowerCase(), /^[\p{L}\p{M}]+/u.exec(tail[1]!)![0].toLowerCase()];
    const keepHyphen = words.has(`${first}-${rest}`) || (ownHyphen.has(first) && !words.has(first + rest));
    moveUp(line, next, tail[0].length, keepHyphen);
  }
  return joined.filter((line) => line.pieces.some((piece) => piece.text.trim() !== ""));
}

/** Takes `length` characters from the start of `next` to the end of `line`, whose final hyphen may go. */
function moveUp(line: SourceLine, next: SourceLine, length: number, keepHyphen: boolean): void {
  while (line.pieces.at(-1)!.text.trim() === "") line.pieces.pop();
  if (!keepHyphen) {
    const last = line.pieces.pop()!;
    if (last.text.length > 1) line.pieces.push({ ...last, text: last.text.slice(0, -1) });
  }
  let left = length;
  while (left > 0 && next.pieces.length > 0) {
    const piece = next.pieces.shift()!;
    const taken: LinePiece = { ...piece, text: piece.text.slice(0, left) };
    if (piece.text.length > left) next.pieces.unshift({ ...piece, text: piece.text.slice(left) });
    left -= taken.text.length;
    if (taken.text.trim() !== "") line.pieces.push(taken);
  }
}
