import { type CsvColumn, csvColumns } from "./csv-columns";
import type { ImportedApplication } from "./imported-application";
import { standingEvents } from "./stage-event";

/** A range is written as its two ends, so that nothing has to be read from words again. */
type WrittenColumn = Exclude<CsvColumn, "salary"> | "history";

const writtenColumns: WrittenColumn[] = [
  ...csvColumns.filter((column): column is Exclude<CsvColumn, "salary"> => column !== "salary"),
  "history",
];

/** How a language names what a file says in words. An import knows each of these names again. */
export type CsvWords = {
  header(column: WrittenColumn): string;
  stage(id: string): string;
  workMode(mode: NonNullable<ImportedApplication["fields"]["workMode"]>): string;
  payPeriod(period: NonNullable<ImportedApplication["fields"]["salaryPeriod"]>): string;
};

/**
 * Applications as the records of a CSV file, headers first. A file has one contact for each application, the first, and the
 * history as words that an import passes over; the JSON file has everything.
 */
export function csvRecords(applications: readonly ImportedApplication[], words: CsvWords): string[][] {
  const cells = applications.map((application) => {
    const written = cellsOf(application, words);
    return writtenColumns.map((column) => written[column]);
  });
  return [writtenColumns.map((column) => words.header(column)), ...cells];
}

function cellsOf(
  { fields, stage, contacts, events }: ImportedApplication,
  words: CsvWords,
): Record<WrittenColumn, string> {
  const [contact] = contacts;
  const text = (value: string | number | null | undefined) => (value == null ? "" : String(value));
  return {
    title: fields.title,
    company: text(fields.company),
    location: text(fields.location),
    workMode: fields.workMode === null ? "" : words.workMode(fields.workMode),
    stage: words.stage(stage),
    appliedOn: text(fields.appliedOn),
    deadlineOn: text(fields.deadlineOn),
    priority: text(fields.priority),
    salaryMin: text(fields.salaryMin),
    salaryMax: text(fields.salaryMax),
    currency: text(fields.currency),
    salaryPeriod: fields.salaryPeriod === null ? "" : words.payPeriod(fields.salaryPeriod),
    source: text(fields.source),
    link: text(fields.link),
    tags: fields.tags.join("; "),
    contactName: text(contact?.name),
    contactRole: text(contact?.role),
    contactEmail: text(contact?.email),
    contactPhone: text(contact?.phone),
    notes: fields.notes,
    history: standingEvents(events ?? [])
      .map(({ at, to }) => `${new Date(at).toISOString().slice(0, 10)} ${words.stage(to)}`)
      .join("; "),
  };
}
