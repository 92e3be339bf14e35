import { accountOwnerPart } from "./account/account-owner.server";
import { analysisOwnerPart } from "./analysis/analysis-owner.server";
import { cvOwnerPart } from "./cv/cv-owner.server";
import { postingOwnerPart } from "./job/posting-owner.server";
import { runBatch, type Statement } from "./platform/db.server";
import { outboxOwnerPart } from "./platform/outbox-owner.server";
import type { OwnerPart } from "./platform/owner-part.server";
import type { Platform } from "./platform/platform.server";
import { removeFiles } from "./platform/remove-files.server";
import { removeVectors } from "./platform/remove-vectors.server";
import { trackerOwnerPart } from "./tracker/tracker-owner.server";

/** Every domain that keeps rows of an owner; rows that refer to others stand before them. */
export const ownerParts: OwnerPart[] = [
  trackerOwnerPart,
  analysisOwnerPart,
  postingOwnerPart,
  cvOwnerPart,
  outboxOwnerPart,
  accountOwnerPart,
];

/** Everything that is kept of an owner, by table name. Secrets are not: only their hashes are kept, and those stay here. */
export async function exportOwner({ db }: Platform, ownerId: string): Promise<Record<string, object[]>> {
  const exported = await Promise.all(ownerParts.map((part) => part.exportOwner(db, ownerId)));
  return Object.assign({}, ...exported);
}

/**
 * Deletes an owner with all rows, uploads and vectors. The rows go in one batch.
 * @param also statements that belong to the same batch
 */
export async function eraseOwner(services: Platform, ownerId: string, also: Statement[] = []): Promise<void> {
  const parts = await Promise.all(ownerParts.map((part) => part.eraseOwner(services.db, ownerId)));
  await carryOut(services, [...parts, { statements: also, fileKeys: [] }]);
}

/**
 * Gives everything of one owner to another, in one batch, and ends the first. Ids of CVs and analyses stay.
 * @param also statements that belong to the same batch, after the merge
 */
export async function mergeOwners(
  services: Platform,
  owners: { from: string; into: string },
  also: Statement[] = [],
): Promise<void> {
  const parts = await Promise.all(ownerParts.map((part) => part.mergeOwners(services.db, owners)));
  await carryOut(services, [...parts, { statements: also, fileKeys: [] }]);
}

async function carryOut(services: Platform, parts: Awaited<ReturnType<OwnerPart["eraseOwner"]>>[]): Promise<void> {
  await runBatch(
    services.db,
    parts.flatMap(({ statements }) => statements),
  );
  await removeFiles(
    services,
    parts.flatMap(({ fileKeys }) => fileKeys),
  );
  await removeVectors(
    services,
    parts.flatMap(({ vectorIds }) => vectorIds ?? []),
  );
}
