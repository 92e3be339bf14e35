import type { Language } from "~/i18n/languages";
import { translatorFor } from "~/i18n/request-i18n.server";
import type { Platform } from "~/platform/platform.server";
import { listOwnStages } from "./applications.server";
import { csvRecords } from "./applications-csv";
import { writeCsv } from "./csv";
import { csvWords } from "./csv-words";
import { listTracked } from "./tracked-applications.server";
import { writeTrackerFile } from "./tracker-file";

/** An owner's applications for a spreadsheet, with headers and stages in a language. */
export async function exportCsv(
  services: Platform,
  { ownerId, language }: { ownerId: string; language: Language },
): Promise<string> {
  const [own, tracked] = await Promise.all([listOwnStages(services, ownerId), listTracked(services, ownerId)]);
  return writeCsv(csvRecords(tracked, csvWords(translatorFor(language), own)));
}

/** Everything an owner tracks, of documents where the account's archive has them; importing it brings all of it back. */
export async function exportJson(services: Platform, ownerId: string): Promise<string> {
  const [own, tracked] = await Promise.all([listOwnStages(services, ownerId), listTracked(services, ownerId)]);
  return writeTrackerFile(own, tracked);
}
