import { areas } from "~/job/requirement";
import { type MatrixColumn, type MatrixRow, matrixColumns } from "./matrix";

/** How a language names what the file says in words. */
export type MatrixWords = {
  name: string;
  band: string;
  column(column: MatrixColumn): string;
  /** the header of the column with an area's best line */
  line(area: string): string;
  bandOf(row: MatrixRow & { ok: true }): string;
  /** why a document could not be read */
  reason(row: MatrixRow & { ok: false }): string;
};

/** A comparison as the records of a CSV file, headers first. A number that is not known is an empty cell. */
export function matrixRecords(rows: readonly MatrixRow[], words: MatrixWords): string[][] {
  const numbers = matrixColumns.map((column) => words.column(column));
  const header = [words.name, words.band, ...numbers, ...areas.map((area) => words.line(words.column(area)))];
  return [
    header,
    ...rows.map((row) => {
      if (!row.ok) return [row.name, words.reason(row), ...header.slice(2).map(() => "")];
      const { scores, lines } = row.figures;
      return [
        row.name,
        words.bandOf(row),
        ...matrixColumns.map((column) => String(scores[column] ?? "")),
        ...areas.map((area) => lines[area]?.quote ?? ""),
      ];
    }),
  ];
}
