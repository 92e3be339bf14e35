import type { CvSection } from "./cv-document";
import type { CvRow } from "./cv-rows";

/** A section with its rows, and those of them that are its content. `labelLength` is the heading's length on a row that also holds content, else 0. */
export type SectionRows = { section: CvSection; rows: CvRow[]; content: CvRow[]; labelLength: number };

/** Gives each section its rows. A heading that shares its row with content ("Education: BSc …") leaves the rest as a content row. */
export function partRows(rows: readonly CvRow[], sections: readonly CvSection[]): SectionRows[] {
  let next = 0;
  return sections.map((section) => {
    const own: CvRow[] = [];
    while (next < rows.length && rows[next]!.end <= section.end) own.push(rows[next++]!);
    const first = own[0];
    if (section.heading === null || !first) return { section, rows: own, content: own, labelLength: 0 };
    const label = /^[:：\s]*/.exec(first.text.slice(section.heading.length))![0].length + section.heading.length;
    if (label >= first.text.length) return { section, rows: own, content: own.slice(1), labelLength: 0 };
    const start = first.start + label;
    const rest: CvRow = {
      ...first,
      start,
      text: first.text.slice(label),
      mark: 0,
      cells: first.cells.flatMap((cell) =>
        cell.end <= start ? [] : [{ start: Math.max(start, cell.start), end: cell.end }],
      ),
    };
    return { section, rows: own, content: [rest, ...own.slice(1)], labelLength: label };
  });
}
