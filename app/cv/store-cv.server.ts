import { and, desc, eq } from "drizzle-orm";
import type { Statement } from "~/platform/db.server";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import type { CvDocument } from "./cv-document";
import { cvs, cvVersions, files, readings } from "./tables.server";

export type CvToStore = { bytes: Uint8Array; name: string; document: CvDocument };

/** Rows that are still to be written, and the upload they need to be there first. */
export type StoredCv = {
  readingId: string;
  statements: Statement[];
  upload: { key: string; bytes: Uint8Array } | null;
};

type Row<Id> = { id: Id; statement: Statement | null };

/**
 * Prepares the rows of a CV: what the owner already has (the same bytes, a CV of that file name, the same reading) is used
 * again, the rest is inserted by `statements`. Writes nothing itself, so that an analysis and its CV are stored together.
 */
export async function storeCv(
  services: Platform,
  { ownerId, cv }: { ownerId: string; cv: CvToStore },
): Promise<StoredCv> {
  const hash = await sha256(cv.bytes);
  const file = await fileRow(services, { ownerId, cv, hash });
  const series = await cvRow(services, { ownerId, name: cv.name });
  const version = await versionRow(services, { ownerId, cvId: series.id, fileId: file.id });
  const reading = await readingRow(services, { ownerId, cvVersionId: version.id, document: cv.document });
  return {
    readingId: reading.id,
    statements: [file, series, version, reading].flatMap(({ statement }) => statement ?? []),
    upload: file.key === null ? null : { key: file.key, bytes: cv.bytes },
  };
}

async function fileRow(
  { db, random, now }: Platform,
  { ownerId, cv, hash }: { ownerId: string; cv: CvToStore; hash: string },
): Promise<Row<string> & { key: string | null }> {
  const [same] = await db
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.ownerId, ownerId), eq(files.sha256, hash)));
  if (same) return { id: same.id, statement: null, key: null };
  const id = random.id("file");
  const key = `files/${random.secret()}`;
  const { name, bytes, document } = cv;
  const row = { id, ownerId, key, sha256: hash, name, format: document.format, size: bytes.length, createdAt: now() };
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

async function versionRow(
  { db, random, now }: Platform,
  { ownerId, cvId, fileId }: { ownerId: string; cvId: string; fileId: string },
): Promise<Row<string>> {
  const versions = await db
    .select({ id: cvVersions.id, fileId: cvVersions.fileId, number: cvVersions.number })
    .from(cvVersions)
    .where(and(eq(cvVersions.ownerId, ownerId), eq(cvVersions.cvId, cvId)))
    .orderBy(desc(cvVersions.number));
  const same = versions.find((version) => version.fileId === fileId);
  if (same) return { id: same.id, statement: null };
  const id = random.id("cvv");
  const number = (versions[0]?.number ?? 0) + 1;
  return { id, statement: db.insert(cvVersions).values({ id, ownerId, cvId, fileId, number, createdAt: now() }) };
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
