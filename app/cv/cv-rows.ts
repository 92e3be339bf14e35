import type { Span } from "~/text/span";
import type { CvLine, ReadText, TextRun } from "./cv-document";
import { inlineHeadingCuts } from "./inline-headings";
import type { TableColumn } from "./table-rows";

/**
 * A line, or a piece of a very long line, without the white space around it. `mark` is the length of its bullet
 * mark, `gapBefore` says that a blank line, another column or another page comes before it, `cells` are its parts
 * between tabs or wide gaps.
 */
export type CvRow = Span & { text: string; line: CvLine; mark: number; gapBefore: boolean; cells: Cell[] };

/** A cell of a table whose first row names its columns knows its own. */
type Cell = Span & { column?: TableColumn };

/** A line this long (in UTF-16 code units) is no visual line: the text was flattened, and headings may stand inside it. */
const flattenedLength = 240;

/** Points of room between two words that no justified line shows. */
const leastGap = 9;

const bulletMark = /^(?:[•‣⁃●○◦▪▫■□◆◇►▶➢➤❖✓✔★☆∙·➔→»]|\*(?=\s)|[-–—+](?=\s)|o(?=\s{2,}|\t)|[\uE000-\uF8FF])[\s•]*/u;

/** The rows of a text in reading order. They cover everything but white space and never overlap. */
export function cvRows(read: ReadText): CvRow[] {
  const rows: CvRow[] = [];
  const wide = wideGaps(read.runs);
  let previous: CvRow | undefined;
  for (const line of read.lines) {
    for (const piece of piecesOf(read.text, line)) {
      const text = read.text.slice(piece.start, piece.end);
      const mark = bulletMark.exec(text)?.[0].length ?? 0;
      previous = {
        ...piece,
        text,
        line,
        mark,
        cells: cellsOf(read.text, piece, wide),
        gapBefore: !previous || isGap(read.text, previous, piece, line),
      };
      rows.push(previous);
    }
  }
  return rows;
}

/** Ends of words after which a page leaves more room than between two words; `runs` are words in reading order. */
function wideGaps(runs: readonly TextRun[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const [i, run] of runs.entries()) {
    const next = runs[i + 1];
    if (!next || next.page !== run.page || Math.abs(next.box[1] - run.box[1]) > run.box[3]) continue;
    const room = next.box[0] - (run.box[0] + run.box[2]);
    if (room > Math.max(leastGap, run.box[3] * 1.2)) ends.add(run.end);
  }
  return ends;
}

function cellsOf(text: string, row: Span, wide: ReadonlySet<number>): Span[] {
  const cells: Span[] = [];
  let start = row.start;
  for (const match of text.slice(row.start, row.end).matchAll(/\s+/g)) {
    const at = row.start + match.index;
    if (!wide.has(at) && match[0].length < 3 && !match[0].includes("\t")) continue;
    cells.push({ start, end: at });
    start = at + match[0].length;
  }
  return [...cells, { start, end: row.end }];
}

/** Whether a row stands in a line that was flattened. */
export function isFlattened(row: CvRow): boolean {
  return row.line.end - row.line.start >= flattenedLength;
}

/** Whether a row is one point of a list. */
export function isBullet(row: CvRow): boolean {
  return row.mark > 0 || row.line.bullet;
}

function piecesOf(text: string, line: CvLine): Span[] {
  const whole = trimmed(text, line.start, line.end);
  if (!whole) return [];
  if (whole.end - whole.start < flattenedLength) return [whole];
  const cuts = inlineHeadingCuts(text.slice(whole.start, whole.end)).map((cut) => cut + whole.start);
  const bounds = [whole.start, ...cuts, whole.end];
  return bounds.slice(1).flatMap((end, i) => trimmed(text, bounds[i]!, end) ?? []);
}

/** The span without white space at its ends, or null when nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

function isGap(text: string, previous: CvRow, piece: Span, line: CvLine): boolean {
  if (previous.line.block !== line.block || previous.line.page !== line.page) return true;
  return /\n\s*\n/.test(text.slice(previous.end, piece.start));
}
