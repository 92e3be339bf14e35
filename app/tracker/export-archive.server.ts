import { and, eq, isNotNull, sql } from "drizzle-orm";
import { exportCheck } from "~/analysis/export-check.server";
import { frozenAnalyses } from "~/analysis/tables.server";
import { originalPlace } from "~/cv/original-place.server";
import { cvVersions, files as originals, readings } from "~/cv/tables.server";
import type { Language } from "~/i18n/languages";
import { requirementSets } from "~/job/tables.server";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { type ZipEntry, zipStream } from "~/platform/zip.server";
import english from "../../locales/en/letters.json";
import vietnamese from "../../locales/vi/letters.json";
import { type ArchivePiece, intoParts, perRequest } from "./archive-parts";
import { attachmentPlace, checkPlace } from "./archive-places.server";
import { exportJson } from "./export-applications.server";
import { listPlace } from "./open-archive";
import { applications, attachments } from "./tables.server";

const about = { en: english.tracker, vi: vietnamese.tracker };

/**
 * An import finishes a part in one request. The list comes on top of the first one, so that a part stays below the largest archive
 * that is accepted.
 */
const partLimits = { ...perRequest, bytes: 8 * 1024 * 1024 };

/** Text of this kind packs to less than a third. */
const packedShare = 1 / 3;

type Original = { id: string; key: string; name: string; format: "pdf" | "docx" | "text"; size: number };

type Check = ArchivePiece & { kind: "check"; applicationId: string; frozenId: string; with: Original };
type Attached = ArchivePiece & { kind: "file"; id: string; key: string; name: string; mediaType: string };

type Owner = { ownerId: string; language: Language };

/** In how many parts the archive of an owner's tracker comes. */
export async function countArchiveParts(services: Platform, ownerId: string): Promise<number> {
  return (await planParts(services, ownerId)).length;
}

/**
 * One part of the archive of an owner's tracker, counted from 1. The first holds the list of applications; all together hold every
 * attached file and every frozen check with the CV it was made of.
 * @throws AppError not_found for a part that there is not
 */
export async function exportArchivePart(
  services: Platform,
  { part, ...owner }: Owner & { part: number },
): Promise<ReadableStream> {
  const parts = await planParts(services, owner.ownerId);
  const pieces = parts[part - 1];
  if (!pieces) throw new AppError("not_found");
  return zipStream(entriesOfPart(services, { ...owner, pieces, isFirst: part === 1 }));
}

/** The list, the attached files and the frozen checks, as the archive of a whole account holds them beside the original CVs. */
export async function* trackerEntries(services: Platform, owner: Owner): AsyncGenerator<ZipEntry, undefined> {
  yield await listEntry(services, owner.ownerId);
  for (const piece of await listPieces(services, owner.ownerId)) yield* entriesOfPiece(services, { ...owner, piece });
}

async function* entriesOfPart(
  services: Platform,
  { pieces, isFirst, ...owner }: Owner & { pieces: (Check | Attached)[]; isFirst: boolean },
): AsyncGenerator<ZipEntry, undefined> {
  yield { name: "README.txt", bytes: new TextEncoder().encode(about[owner.language]), isPacked: false };
  if (isFirst) yield await listEntry(services, owner.ownerId);
  const done = new Set<string>();
  for (const piece of pieces) {
    yield* entriesOfPiece(services, { ...owner, piece });
    if (piece.kind === "file" || done.has(piece.with.id)) continue;
    done.add(piece.with.id);
    const { key, format, ...original } = piece.with;
    const bytes = await services.files.get(key);
    if (bytes) yield { name: originalPlace(original), bytes, isPacked: format !== "text" };
  }
}

async function listEntry(services: Platform, ownerId: string): Promise<ZipEntry> {
  return { name: listPlace, bytes: new TextEncoder().encode(await exportJson(services, ownerId)), isPacked: false };
}

async function* entriesOfPiece(
  services: Platform,
  { piece, ownerId, language }: Owner & { piece: Check | Attached },
): AsyncGenerator<ZipEntry, undefined> {
  if (piece.kind === "check") {
    const check = await exportCheck(services, { ownerId, id: piece.frozenId, language });
    const bytes = new TextEncoder().encode(JSON.stringify(check));
    yield { name: checkPlace(piece.applicationId), bytes, isPacked: false };
    return;
  }
  const bytes = await services.files.get(piece.key);
  if (bytes) yield { name: attachmentPlace(piece), bytes, isPacked: !piece.mediaType.startsWith("text/") };
}

async function planParts(services: Platform, ownerId: string) {
  return intoParts(await listPieces(services, ownerId), partLimits);
}

/** What comes first in the list comes first in the archive. */
async function listPieces(services: Platform, ownerId: string): Promise<(Check | Attached)[]> {
  const [checks, attached] = await Promise.all([listChecks(services, ownerId), listAttached(services, ownerId)]);
  return [...checks, ...attached];
}

async function listChecks({ db }: Platform, ownerId: string): Promise<Check[]> {
  const { id, key, name, format, size } = originals;
  const written = sql<number>`length(${frozenAnalyses.assessment}) + length(${readings.document}) + length(${requirementSets.document})`;
  const rows = await db
    .select({
      applicationId: applications.id,
      frozenId: frozenAnalyses.id,
      written,
      original: { id, key, name, format, size },
    })
    .from(applications)
    .innerJoin(frozenAnalyses, eq(frozenAnalyses.id, applications.frozenId))
    .innerJoin(readings, eq(readings.id, frozenAnalyses.readingId))
    .innerJoin(cvVersions, eq(cvVersions.id, readings.cvVersionId))
    .innerJoin(originals, eq(originals.id, cvVersions.fileId))
    .innerJoin(requirementSets, eq(requirementSets.id, frozenAnalyses.requirementSetId))
    .where(and(eq(applications.ownerId, ownerId), isNotNull(applications.frozenId)))
    .orderBy(applications.searchId);
  return rows.map(({ applicationId, frozenId, written: length, original }) => {
    const size = Math.ceil(length * packedShare);
    return { kind: "check", isCheck: true, applicationId, frozenId, size, with: original };
  });
}

async function listAttached({ db }: Platform, ownerId: string): Promise<Attached[]> {
  const { id, key, name, mediaType, size } = attachments;
  const rows = await db
    .select({ id, key, name, mediaType, size })
    .from(attachments)
    .where(eq(attachments.ownerId, ownerId))
    .orderBy(sql`rowid`);
  return rows.map((row) => ({ kind: "file", isCheck: false, with: null, ...row }));
}
