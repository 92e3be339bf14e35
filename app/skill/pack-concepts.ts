/** A line of the compiled lexicon's `concepts`, in fields; see `lexicon-format`. */
type Row = string[];

const ID = 0;
const ENGLISH = 1;
const CATEGORY = 3;
const PARENTS = 5;
const RELATED = 7;
const KINDS = 10;

/**
 * The lexicon's concepts as they travel: the like beside the like, which compresses better, and without what follows from the rest
 * (an id that is the English name's, the second side of a relation, the number of kinds).
 */
export function packConcepts(lines: string): string {
  return rowsOf(lines)
    .map((row, number) => ({ row: packed(row, number), category: Number.parseInt(row[CATEGORY]!, 36) }))
    .sort((a, b) => a.category - b.category)
    .map(({ row }) => row.join("\t"))
    .join("\n");
}

/** The lines that were packed. */
export function unpackConcepts(packedLines: string): string {
  const rows = rowsOf(packedLines);
  for (const row of rows) row[ID] ||= idFrom(row[ENGLISH]!);
  rows.sort((a, b) => (a[ID]! < b[ID]! ? -1 : 1));
  const related = rows.map((row) => numbersOf(row[RELATED]!));
  for (const [number, others] of related.map((others) => [...others]).entries())
    for (const other of others) related[other]!.push(number);
  const kinds = rows.map(() => 0);
  for (const row of rows) for (const parent of numbersOf(row[PARENTS]!)) kinds[parent]! += 1;
  for (const [number, row] of rows.entries()) {
    row[RELATED] = fieldOf(related[number]!.sort((a, b) => a - b));
    row[KINDS] = String(kinds[number]);
  }
  return rows.map((row) => row.join("\t")).join("\n");
}

function packed(row: Row, number: number): Row {
  const short = row.slice(0, KINDS);
  if (row[ID] === idFrom(row[ENGLISH]!)) short[ID] = "";
  short[RELATED] = fieldOf(numbersOf(row[RELATED]!).filter((other) => other > number));
  return short;
}

function rowsOf(lines: string): Row[] {
  return lines.split("\n").map((line) => line.split("\t"));
}

function idFrom(english: string): string {
  const words = english.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return words.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function numbersOf(field: string): number[] {
  return field === "" ? [] : field.split("|").map((number) => Number.parseInt(number, 36));
}

function fieldOf(numbers: number[]): string {
  return numbers.map((number) => number.toString(36)).join("|");
}
