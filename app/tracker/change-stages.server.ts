import { and, eq, isNull, max, notExists, sql } from "drizzle-orm";
import { findResult } from "~/account/idempotency-keys.server";
import { storeOnce } from "~/account/store-once.server";
import { AppError } from "~/platform/app-error";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import { listOwnStages } from "./applications.server";
import { moveTogether } from "./move-together.server";
import type { StageFields } from "./read-stage-form";
import type { OwnStage } from "./stage";
import { applications, ownStages } from "./tables.server";

/** Most own stages in use: more columns than that are no board any more. */
const maxOwnStages = 12;

/** Applications that one step moves out of a stage that is to be removed. */
const movedAtOnce = 40;

/** Adds a stage as the last one behind its fixed stage; the same key twice adds it once. @throws AppError stage.limit */
export async function addStage(
  services: Platform,
  { ownerId, key, fields }: { ownerId: string; key: string; fields: StageFields },
): Promise<string> {
  const { db, random, now } = services;
  const done = await findResult(db, { ownerId, key });
  if (done) return done;
  const used = await db.$count(ownStages, inUse(ownerId));
  if (used >= maxOwnStages) throw new AppError("stage.limit", { limit: maxOwnStages });
  const [last] = await db
    .select({ position: max(ownStages.position) })
    .from(ownStages)
    .where(inUse(ownerId));
  const id = random.id("stg") as OwnStage["id"]; // what the prefix makes of it
  const row = { ...fields, id, ownerId, position: (last?.position ?? 0) + 1, createdAt: now() };
  return storeOnce(services, { ownerId, key, id, statements: [db.insert(ownStages).values(row)] });
}

/** Renames, colours or places a stage. @throws AppError not_found */
async function editStage(
  { db }: Platform,
  { ownerId, id, fields }: { ownerId: string; id: string; fields: StageFields },
): Promise<void> {
  const changed = await db.update(ownStages).set(fields).where(stageOf(ownerId, id)).returning({ id: ownStages.id });
  if (changed.length === 0) throw new AppError("not_found");
}

/** Changes places with the neighbour behind the same fixed stage; at either end nothing changes. @throws AppError not_found */
async function shiftStage(
  services: Platform,
  { ownerId, id, by }: { ownerId: string; id: string; by: -1 | 1 },
): Promise<void> {
  const stages = (await listOwnStages(services, ownerId)).filter(({ removedAt }) => removedAt === null);
  const stage = stages.find((other) => other.id === id);
  if (!stage) throw new AppError("not_found");
  const row = stages.filter(({ after }) => after === stage.after);
  const neighbour = row[row.indexOf(stage) + by];
  if (!neighbour) return;
  const place = ({ id }: OwnStage, { position }: OwnStage) =>
    services.db.update(ownStages).set({ position }).where(stageOf(ownerId, id));
  await services.db.batch([place(stage, neighbour), place(neighbour, stage)]);
}

/**
 * Takes a stage from the board. Applications in it are moved to `to` first, each by an event of its own; without `to` the
 * stage must be empty.
 * @throws AppError not_found; stage.in_use; application.move_refused
 */
export async function removeStage(
  services: Platform,
  { ownerId, actor, id, to }: { ownerId: string; actor: string; id: string; to: string | null },
): Promise<void> {
  const { db, now } = services;
  const own = await listOwnStages(services, ownerId);
  if (!own.some((stage) => stage.id === id && stage.removedAt === null)) throw new AppError("not_found");
  if (to !== null) await emptyStage(services, { ownerId, actor, id, to, own });
  const inside = db
    .select()
    .from(applications)
    .where(and(eq(applications.ownerId, ownerId), eq(applications.stage, id)));
  const removed = await db
    .update(ownStages)
    .set({ removedAt: now() })
    .where(and(stageOf(ownerId, id), notExists(inside)))
    .returning({ id: ownStages.id });
  if (removed.length === 0) throw new AppError("stage.in_use");
}

/** @throws AppError stage.in_use when others keep moving what is in it */
async function emptyStage(
  services: Platform,
  { id, ...move }: { ownerId: string; actor: string; id: string; to: string; own: OwnStage[] },
): Promise<void> {
  const { id: applicationId, stage, sequence, appliedOn } = applications;
  for (;;) {
    const inside = await services.db
      .select({ id: applicationId, stage, sequence, appliedOn })
      .from(applications)
      .where(and(eq(applications.ownerId, move.ownerId), eq(stage, id)))
      .limit(movedAtOnce);
    if (inside.length === 0) return;
    if ((await moveTogether(services, { ...move, applications: inside })) === 0) throw new AppError("stage.in_use");
  }
}

function stageOf(ownerId: string, id: string) {
  return and(sql`${ownStages.id} = ${id}`, inUse(ownerId));
}

function inUse(ownerId: string) {
  return and(eq(ownStages.ownerId, ownerId), isNull(ownStages.removedAt));
}

/** What the form of the stages' page asks for. */
export type StageRequest = {
  intent: string;
  id: string;
  to: string | null;
  fields: StageFields | null;
  /** of the form for a new stage: the same for every try to send it */
  formKey: string;
};

/** Carries out a form of the stages' page. @throws AppError form.malformed; and what each change throws */
export async function changeStages(
  services: Platform,
  { ownerId, actor, intent, id, to, fields, formKey }: StageRequest & { ownerId: string; actor: string },
): Promise<void> {
  if (intent === "up" || intent === "down") {
    return shiftStage(services, { ownerId, id, by: intent === "up" ? -1 : 1 });
  }
  if (intent === "remove") return removeStage(services, { ownerId, actor, id, to });
  if (!fields) throw new AppError("form.malformed");
  if (intent === "edit") return editStage(services, { ownerId, id, fields });
  const key = await sha256(JSON.stringify(["stage", formKey, fields]));
  await addStage(services, { ownerId, key, fields });
}
