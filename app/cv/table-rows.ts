import { foldDiacritics, foldText } from "~/text/normalize";
import type { CvRow } from "./cv-rows";

/** What a column of a table holds; "other" is nothing that names an entry. */
export type TableColumn = "title" | "organization" | "major" | "degree" | "time" | "other";

const columns: readonly (readonly [TableColumn, RegExp])[] = [
  [
    "time",
    /^(?:thoi gian(?: cong tac| hoc| lam viec)?|tu(?: nam)? den(?: nam)?|nam(?: hoc| tot nghiep)?|period|time|dates?|years?(?: of graduation)?|duration|from to)$/,
  ],
  [
    "organization",
    /^(?:don vi(?: cong tac)?|(?:ten )?cong ty|noi (?:lam viec|cong tac|dao tao|hoc)|co quan|to chuc|(?:ten )?truong|co so dao tao|company|employer|organi[sz]ation|school|institutions?(?: attended)?|university)$/,
  ],
  [
    "title",
    /^(?:chuc vu|chuc danh|vi tri(?: cong viec| lam viec)?|position(?: held)?|post(?: held)?|designation|role|title|job title)$/,
  ],
  ["major", /^(?:chuyen nganh|nganh(?: hoc| dao tao)?|major|field(?: of study)?|subject)$/],
  [
    "degree",
    /^(?:bang cap|van bang(?: chung chi)?|hoc vi|trinh do|degree|award|qualifications?(?: (?:obtained|awarded|attained))?|certificate)$/,
  ],
  [
    "other",
    /^(?:stt|no|cong viec(?: chinh)?|mo ta(?: cong viec)?|nhiem vu|xep loai|ket qua|hinh thuc(?: dao tao)?|ghi chu|dia diem|description|responsibilities|duties|tasks|grade|result|gpa|location|notes?)$/,
  ],
];

/**
 * Rows of tables with the columns that the table's first row names, without that row: "Thời gian | Đơn vị | Chức vụ". A row
 * belongs to the table as long as it has as many cells. Other rows stay as they are.
 */
export function labelTableRows(rows: readonly CvRow[]): CvRow[] {
  const labelled: CvRow[] = [];
  let table: TableColumn[] = [];
  for (const [at, row] of rows.entries()) {
    const named = columnsOf(row);
    if (named && rows[at + 1]?.cells.length === named.length) {
      table = named;
      continue;
    }
    if (table.length !== row.cells.length) table = [];
    const cells = row.cells.map((cell, index) => (table[index] ? { ...cell, column: table[index] } : cell));
    labelled.push(table.length === 0 ? row : { ...row, cells });
  }
  return labelled;
}

/** The columns that a row names; null unless each of its cells names one, and one of them what an entry is called. */
function columnsOf(row: CvRow): TableColumn[] | null {
  if (row.cells.length < 2) return null;
  const named = row.cells.flatMap((cell) => {
    const key = foldDiacritics(foldText(row.text.slice(cell.start - row.start, cell.end - row.start)));
    const words = key.replace(/[^a-z]+/g, " ").trim();
    return columns.find(([, pattern]) => pattern.test(words))?.[0] ?? [];
  });
  const isNamed = named.length === row.cells.length && named.some((column) => /^(?:title|organization)$/.test(column));
  return isNamed ? named : null;
}
