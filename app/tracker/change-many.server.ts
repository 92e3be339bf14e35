import { and, eq, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { maxTags } from "./application";
import { listOwnStages } from "./applications.server";
import type { Priority } from "./choices";
import { deleteApplications } from "./delete-applications.server";
import { moveTogether } from "./move-together.server";
import type { Change, Chosen } from "./read-change";
import { mayMove } from "./stage-moves";
import { applications } from "./tables.server";

/** Moves of one batch: each is two statements. */
const perBatch = 100;

/**
 * Does one thing to many applications of an owner. What the rules refuse, what was moved meanwhile and what is not this owner's
 * stays as it is.
 * @returns how many were changed
 * @throws AppError not_found when none of them is this owner's
 */
export async function changeMany(
  services: Platform,
  { ownerId, actor, chosen, change }: { ownerId: string; actor: string; chosen: readonly Chosen[]; change: Change },
): Promise<number> {
  const ids = chosen.map(({ id }) => id);
  switch (change.kind) {
    case "move":
      return moveMany(services, { ownerId, actor, chosen, to: change.to });
    case "delete":
      return deleteApplications(services, { ownerId, ids });
    case "priority":
      return write(services, { ownerId, ids }, { priority: change.priority });
    case "tag":
      return tagMany(services, { ownerId, ids, tag: change.tag });
  }
}

async function moveMany(
  services: Platform,
  { ownerId, actor, chosen, to }: { ownerId: string; actor: string; chosen: readonly Chosen[]; to: string },
): Promise<number> {
  const { db } = services;
  const own = await listOwnStages(services, ownerId);
  const found = await db
    .select({ id: applications.id, stage: applications.stage, appliedOn: applications.appliedOn })
    .from(applications)
    .where(among({ ownerId, ids: chosen.map(({ id }) => id) }));
  if (found.length === 0) throw new AppError("not_found");
  const sequences = new Map(chosen.map(({ id, sequence }) => [id, sequence]));
  const allowed = found
    .filter(({ stage }) => mayMove(stage, to, own))
    .map((application) => ({ ...application, sequence: sequences.get(application.id) ?? 0 }));
  let moved = 0;
  for (let at = 0; at < allowed.length; at += perBatch) {
    const some = allowed.slice(at, at + perBatch);
    moved += await moveTogether(services, { ownerId, actor, applications: some, to, own });
  }
  return moved;
}

/** A tag that an application has already, in any case, is not added again. */
async function tagMany(
  services: Platform,
  { ownerId, ids, tag }: { ownerId: string; ids: readonly string[]; tag: string },
): Promise<number> {
  const has = sql`exists (select 1 from json_each(${applications.tags}) where lower(value) = lower(${tag}))`;
  const full = sql`json_array_length(${applications.tags}) >= ${maxTags}`;
  const tags = sql`case when ${has} or ${full} then ${applications.tags} else json_insert(${applications.tags}, '$[#]', ${tag}) end`;
  return write(services, { ownerId, ids }, { tags });
}

async function write(
  { db, now }: Platform,
  chosen: { ownerId: string; ids: readonly string[] },
  values: { priority: Priority } | { tags: SQL },
): Promise<number> {
  const changed = await db
    .update(applications)
    .set({ ...values, version: sql`${applications.version} + 1`, updatedAt: now() })
    .where(among(chosen))
    .returning({ id: applications.id });
  if (changed.length === 0) throw new AppError("not_found");
  return changed.length;
}

function among({ ownerId, ids }: { ownerId: string; ids: readonly string[] }) {
  const listed = (column: SQLiteColumn) => sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`;
  return and(eq(applications.ownerId, ownerId), listed(applications.id));
}
