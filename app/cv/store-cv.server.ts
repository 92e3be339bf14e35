import { and, desc, eq } from "drizzle-orm";
import { AppError } from "~/platform/app-error";
import type { Statement } from "~/platform/db.server";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import type { CvDocument, DocumentFormat } from "./cv-document";
import { type FieldCorrections, isEmpty, noCorrections } from "./field-corrections";
import { cvs, cvVersions, files, readings } from "./tables.server";

/**
 * A file as it was given, a file together with what was corrected in it, a CV that is stored already with its text or its
 * details corrected, or a stored version as it was read.
 */
export type CvSource =
  | { kind: "upload"; bytes: Uint8Array }
  | { kind: "corrected upload"; bytes: Uint8Array; format: DocumentFormat; corrections: FieldCorrections }
  | { kind: "correction"; cvId: string; fileId: string; corrections: FieldCorrections }
  | { kind: "version"; versionId: string };

export type CvToStore = { name: string; source: CvSource; document: CvDocument };

/** Rows that are still to be written, and the upload they need to be there first. */
export type StoredCv = {
  readingId: string;
  statements: Statement[];
  upload: { key: string; bytes: Uint8Array } | null;
};

type Row<Id> = { id: Id; statement: Statement | null };

/**
 * Prepares the rows of a CV: what the owner already has (the same bytes, a CV of that file name, the same reading) is used
 * again, the rest is inserted by `statements`. A correction is always a version of its own, beside the one it corrects. Writes
 * nothing itself, so that an analysis and its CV are stored together.
 */
export async function storeCv(
  services: Platform,
  { ownerId, cv }: { ownerId: string; cv: CvToStore },
): Promise<StoredCv> {
  const { source, name, document } = cv;
  if (source.kind === "version") {
    const version = await storedVersion(services, { ownerId, ...source });
    const reading = await readingRow(services, { ownerId, cvVersionId: version.id, document });
    return { readingId: reading.id, statements: toWrite(reading), upload: null };
  }
  if (source.kind === "correction") {
    const version = await versionRow(services, { ownerId, ...source });
    const reading = await readingRow(services, { ownerId, cvVersionId: version.id, document });
    return { readingId: reading.id, statements: toWrite(version, reading), upload: null };
  }
  const format = source.kind === "upload" ? document.format : source.format;
  const file = await fileRow(services, { ownerId, name, format, bytes: source.bytes });
  const series = await cvRow(services, { ownerId, name });
  const version = await versionRow(services, {
    ownerId,
    kind: source.kind === "upload" ? "upload" : "correction",
    cvId: series.id,
    fileId: file.id,
    corrections: source.kind === "upload" ? noCorrections : source.corrections,
  });
  const reading = await readingRow(services, { ownerId, cvVersionId: version.id, document });
  return {
    readingId: reading.id,
    statements: toWrite(file, series, version, reading),
    upload: file.key === null ? null : { key: file.key, bytes: source.bytes },
  };
}

function toWrite(...rows: Row<string>[]): Statement[] {
  return rows.flatMap(({ statement }) => statement ?? []);
}

async function fileRow(
  { db, random, now }: Platform,
  { ownerId, name, format, bytes }: { ownerId: string; name: string; format: DocumentFormat; bytes: Uint8Array },
): Promise<Row<string> & { key: string | null }> {
  const hash = await sha256(bytes);
  const [same] = await db
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.ownerId, ownerId), eq(files.sha256, hash)));
  if (same) return { id: same.id, statement: null, key: null };
  const id = random.id("file");
  const key = `files/${random.secret()}`;
  const row = { id, ownerId, key, sha256: hash, name, format, size: bytes.length, createdAt: now() };
  return { id, statement: db.insert(files).values(row), key };
}

async function cvRow(
  { db, random, now }: Platform,
  { ownerId, name }: { ownerId: string; name: string },
): Promise<Row<string>> {
  const [same] = await db
    .select({ id: cvs.id })
    .from(cvs)
    .where(and(eq(cvs.ownerId, ownerId), eq(cvs.name, name)));
  if (same) return { id: same.id, statement: null };
  const id = random.id("cv");
  return { id, statement: db.insert(cvs).values({ id, ownerId, name, createdAt: now() }) };
}

async function storedVersion({ db }: Platform, { ownerId, versionId }: { ownerId: string; versionId: string }) {
  const [version] = await db
    .select({ id: cvVersions.id })
    .from(cvVersions)
    .where(and(eq(cvVersions.id, versionId), eq(cvVersions.ownerId, ownerId)));
  if (!version) throw new AppError("not_found");
  return version;
}

type VersionToStore = {
  ownerId: string;
  kind: "upload" | "correction";
  cvId: string;
  fileId: string;
  corrections: FieldCorrections;
};

async function versionRow(
  { db, random, now }: Platform,
  { ownerId, kind, cvId, fileId, corrections }: VersionToStore,
): Promise<Row<string>> {
  const versions = await db
    .select({ id: cvVersions.id, fileId: cvVersions.fileId, number: cvVersions.number, source: cvVersions.source })
    .from(cvVersions)
    .where(and(eq(cvVersions.ownerId, ownerId), eq(cvVersions.cvId, cvId)))
    .orderBy(desc(cvVersions.number));
  const same = versions.find(({ fileId: other, source }) => other === fileId && source === "upload");
  if (same && kind === "upload") return { id: same.id, statement: null };
  const id = random.id("cvv");
  const number = (versions[0]?.number ?? 0) + 1;
  const kept = isEmpty(corrections) ? null : JSON.stringify(corrections);
  const row = { id, ownerId, cvId, fileId, number, source: kind, corrections: kept, createdAt: now() };
  return { id, statement: db.insert(cvVersions).values(row) };
}

async function readingRow(
  { db, random, now }: Platform,
  { ownerId, cvVersionId, document }: { ownerId: string; cvVersionId: string; document: CvDocument },
): Promise<Row<string>> {
  const content = JSON.stringify(document);
  const hash = await sha256(content);
  const [same] = await db
    .select({ id: readings.id })
    .from(readings)
    .where(and(eq(readings.cvVersionId, cvVersionId), eq(readings.sha256, hash), eq(readings.ownerId, ownerId)));
  if (same) return { id: same.id, statement: null };
  const id = random.id("rdg");
  const row = { id, ownerId, cvVersionId, sha256: hash, document: content, createdAt: now() };
  return { id, statement: db.insert(readings).values(row) };
}
