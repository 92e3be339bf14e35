import { eq, or, sql } from "drizzle-orm";
import { isZip } from "~/cv/accepted-file";
import { decodeText } from "~/cv/text-encoding";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { listOwnStages } from "./applications.server";
import { readCsv } from "./csv";
import type { CsvColumn } from "./csv-columns";
import {
  type ImportPlan,
  type KnownApplication,
  maxImportRows,
  planCsv,
  planTrackerFile,
  withDuplicates,
} from "./import-plan";
import { archiveLimits, listPlace, maxArchiveBytes, openArchive } from "./open-archive";
import { sortKey } from "./search-text";
import { applications } from "./tables.server";
import { readTrackerFile } from "./tracker-file";

/** Largest file of applications, in bytes: its text goes to the preview and back. */
const maxImportBytes = 5 * 1024 * 1024;

/**
 * The list that a file holds: its text, or of an archive the text of the list in it.
 * @throws AppError import.missing, import.too_large, archive.…
 */
export async function importText(file: File | null): Promise<string> {
  if (!file || file.size === 0) throw new AppError("import.missing");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const list = isZip(bytes) ? listOf(bytes) : bytes;
  if (list.length > maxImportBytes) throw new AppError("import.too_large", importLimits);
  return decodeText(list);
}

function listOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length > maxArchiveBytes) throw new AppError("archive.too_large", archiveLimits);
  const archive = openArchive(bytes);
  if (!archive) throw new AppError("archive.unreadable");
  const entry = archive.find(listPlace);
  if (!entry) throw new AppError("archive.no_list");
  const list = archive.unpack(entry, maxImportBytes);
  if (list === "too much") throw new AppError("import.too_large", importLimits);
  if (list === null) throw new AppError("archive.unreadable");
  return list;
}

export const importLimits = {
  limitMb: maxImportBytes / 1024 / 1024,
  limitRows: maxImportRows,
  archiveMb: archiveLimits.limitMb,
};

/**
 * What importing a text of CSV or of our JSON would do for this owner. Stores nothing.
 * @param ownerId null for who has stored nothing yet
 * @throws AppError import.unreadable, import.empty, import.too_many_rows, import.too_large
 */
export async function planImportOf(
  services: Platform,
  { ownerId, text, chosen }: { ownerId: string | null; text: string; chosen: (CsvColumn | null)[] | null },
): Promise<ImportPlan> {
  if (text.length > maxImportBytes) throw new AppError("import.too_large", importLimits);
  const own = ownerId ? await listOwnStages(services, ownerId) : [];
  const plan = readPlan(text, { chosen, own });
  if (plan.rows.length === 0) throw new AppError("import.empty");
  if (plan.rows.length > maxImportRows) throw new AppError("import.too_many_rows", importLimits);
  return withDuplicates(plan, ownerId ? await findKnown(services, { ownerId, plan }) : []);
}

function readPlan(text: string, options: Parameters<typeof planCsv>[1]): ImportPlan {
  if (!/^\ufeff?\s*[{[]/.test(text)) return planCsv(readCsv(text.normalize("NFC")), options);
  const file = readTrackerFile(text.replace(/^\ufeff/, ""));
  if (!file) throw new AppError("import.unreadable");
  return planTrackerFile(file);
}

/** The owner's applications that share a title or a link with a row. */
function findKnown(
  { db }: Platform,
  { ownerId, plan }: { ownerId: string; plan: ImportPlan },
): Promise<KnownApplication[]> {
  const fields = plan.rows.flatMap(({ application }) => application?.fields ?? []);
  const among = (values: (string | null)[]) =>
    sql`(select value from json_each(${JSON.stringify(values.filter(Boolean))}))`;
  const { id, title, company, link, titleKey } = applications;
  return db
    .select({ id, title, company, link })
    .from(applications)
    .where(
      sql`${eq(applications.ownerId, ownerId)} and ${or(
        sql`${titleKey} in ${among(fields.map((each) => sortKey(each.title)))}`,
        sql`${link} in ${among(fields.map((each) => each.link))}`,
      )}`,
    );
}
