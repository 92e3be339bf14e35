import { composeText, type SourceLine } from "./compose-text";
import type { ReadText } from "./cv-document";
import type { ReadResult } from "./read-document";

const bulletMark = /^\s*(?:[-*+•●▪◦‣·–—]|o(?=\s{2}))\s+(?=\S)/u;

/** Reads pasted text: one line per line of the source, bullets without their mark. */
export function readPlainText(text: string): ReadText {
  const lines: SourceLine[] = text.split(/\r\n?|[\n\u2028\u2029\f\v]/u).map((line) => {
    const bullet = bulletMark.exec(line);
    const own = bullet ? line.slice(bullet[0].length) : line;
    return {
      pieces: [{ text: own, box: null }],
      page: null,
      size: null,
      bold: false,
      bullet: bullet !== null,
      block: 0,
    };
  });
  const { runs, ...composed } = composeText(lines, []);
  return { format: "text", ...composed, runs, links: [], hidden: [], warnings: [], confidence: 1 };
}

/** Reads the bytes of a text file. */
export function readTextFile(bytes: Uint8Array): ReadResult {
  const read = readPlainText(new TextDecoder("utf-8").decode(bytes));
  return read.text === "" ? { ok: false, code: "cv.empty" } : { ok: true, read };
}
