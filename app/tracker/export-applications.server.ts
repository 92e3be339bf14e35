import type { i18n } from "i18next";
import type { Platform } from "~/platform/platform.server";
import { listOwnStages } from "./applications.server";
import { csvRecords } from "./applications-csv";
import { writeCsv } from "./csv";
import { csvWords } from "./csv-words";
import { listTracked } from "./tracked-applications.server";
import { writeTrackerFile } from "./tracker-file";

/** An owner's applications for a spreadsheet, in the language of the translator. */
export async function exportCsv(
  services: Platform,
  { ownerId, translator }: { ownerId: string; translator: i18n },
): Promise<string> {
  const [own, tracked] = await Promise.all([listOwnStages(services, ownerId), listTracked(services, ownerId)]);
  return writeCsv(csvRecords(tracked, csvWords(translator, own)));
}

/** Everything an owner tracks but attached files and frozen documents; importing it brings all of it back. */
export async function exportJson(services: Platform, ownerId: string): Promise<string> {
  const [own, tracked] = await Promise.all([listOwnStages(services, ownerId), listTracked(services, ownerId)]);
  return writeTrackerFile(own, tracked);
}
