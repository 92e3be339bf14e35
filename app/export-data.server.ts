import { desc, eq } from "drizzle-orm";
import english from "../locales/en/letters.json";
import vietnamese from "../locales/vi/letters.json";
import { getAnalysis } from "./analysis/analyses.server";
import { explain } from "./analysis/explain";
import { analyses } from "./analysis/tables.server";
import type { CvDocument } from "./cv/cv-document";
import { toJsonResume } from "./cv/json-resume";
import { originalPlace } from "./cv/original-place.server";
import { files, readings } from "./cv/tables.server";
import type { Language } from "./i18n/languages";
import { ownerParts } from "./owner-lifecycle.server";
import type { Platform } from "./platform/platform.server";
import { type ZipEntry, zipStream } from "./platform/zip.server";
import { trackerEntries } from "./tracker/export-archive.server";

const about = { en: english.export, vi: vietnamese.export };

/**
 * Everything that is kept of an owner, as a ZIP archive: every row as it is stored (one file a table), each original and
 * attached file, the latest reading of each CV as JSON Resume, each analysis, frozen ones too, worded in one language, and the list of
 * applications, which an import takes in with what belongs to it.
 */
export function exportArchive(services: Platform, owner: { id: string; language: Language }): ReadableStream {
  return zipStream(entriesOf(services, owner));
}

async function* entriesOf(
  services: Platform,
  { id, language }: { id: string; language: Language },
): AsyncGenerator<ZipEntry, undefined> {
  yield { name: "README.txt", bytes: new TextEncoder().encode(about[language]), isPacked: false };
  for (const part of ownerParts) {
    for (const [table, rows] of Object.entries(await part.exportOwner(services.db, id))) {
      yield jsonEntry(`data/${table}.json`, rows);
    }
  }
  yield* originals(services, id);
  yield* resumes(services, id);
  yield* worded(services, { id, language });
  yield* trackerEntries(services, { ownerId: id, language });
}

async function* originals({ db, files: store }: Platform, ownerId: string): AsyncGenerator<ZipEntry, undefined> {
  const rows = await db.select().from(files).where(eq(files.ownerId, ownerId));
  for (const { id, key, name, format } of rows) {
    const bytes = await store.get(key);
    if (bytes) yield { name: originalPlace({ id, name }), bytes, isPacked: format !== "text" };
  }
}

/** One resume for each version of a CV, from its latest reading. */
async function* resumes({ db }: Platform, ownerId: string): AsyncGenerator<ZipEntry, undefined> {
  const rows = await db
    .select({ id: readings.id, version: readings.cvVersionId })
    .from(readings)
    .where(eq(readings.ownerId, ownerId))
    .orderBy(desc(readings.createdAt));
  const done = new Set<string>();
  for (const { id, version } of rows) {
    if (done.has(version)) continue;
    done.add(version);
    const [row] = await db.select({ document: readings.document }).from(readings).where(eq(readings.id, id));
    if (!row) continue;
    // The column holds what storeCv wrote.
    yield jsonEntry(`resumes/${version}.json`, toJsonResume(JSON.parse(row.document) as CvDocument));
  }
}

async function* worded(
  services: Platform,
  { id: ownerId, language }: { id: string; language: Language },
): AsyncGenerator<ZipEntry, undefined> {
  const rows = await services.db.select({ id: analyses.id }).from(analyses).where(eq(analyses.ownerId, ownerId));
  for (const { id } of rows) {
    const { assessment } = await getAnalysis(services, { ownerId, id });
    yield jsonEntry(`analyses/${id}.json`, explain(assessment, language));
  }
}

function jsonEntry(name: string, value: unknown): ZipEntry {
  return { name, bytes: new TextEncoder().encode(JSON.stringify(value, null, 2)), isPacked: false };
}
