import { and, eq, sql } from "drizzle-orm";
import { findResult, recordResult } from "~/account/idempotency-keys.server";
import { AppError } from "~/platform/app-error";
import { type Database, isConflict, runBatch, type Statement } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { getApplication } from "./applications.server";
import type { PartKind } from "./field-spec";
import type { PartFields } from "./read-form";
import { applications, contacts, interviewRounds, offers, reminders } from "./tables.server";

/** Most contacts, rounds, offers or reminders of one application. */
const maxParts = 50;

const tables = { contact: contacts, round: interviewRounds, offer: offers, reminder: reminders } as const;
const prefixes = { contact: "con", round: "rnd", offer: "ofr", reminder: "rem" } as const;

type Place = { ownerId: string; applicationId: string };

/** One part with what its form said. */
export type Part = { [Kind in PartKind]: { kind: Kind; fields: PartFields<Kind> } }[PartKind];

/** Adds a part to an application; the same key twice adds it once. @throws AppError not_found; application.limit */
export async function addPart(services: Platform, place: Place & { key: string; part: Part }): Promise<void> {
  const { db, random } = services;
  const { ownerId, applicationId, key, part } = place;
  await getApplication(services, { ownerId, id: applicationId });
  if (await findResult(db, { ownerId, key })) return;
  const table = tables[part.kind];
  if ((await db.$count(table, ofApplication(table, place))) >= maxParts) {
    throw new AppError("application.limit", { limit: maxParts });
  }
  const now = services.now();
  const added = insertPart(db, { ...place, id: random.id(prefixes[part.kind]), now });
  const recorded = recordResult(db, { ownerId, key, result: applicationId, createdAt: now });
  try {
    await changeWithParts(services, place, [added, recorded]);
  } catch (error) {
    if (!(await findResult(db, { ownerId, key }))) throw error;
  }
}

/** Writes what a form says about a part. @throws AppError not_found */
export async function editPart(services: Platform, place: Place & { id: string; part: Part }): Promise<void> {
  await requirePart(services, { ...place, kind: place.part.kind });
  const statement = updatePart(services, place);
  await changeWithParts(services, place, [statement]);
}

/** @throws AppError not_found */
export async function removePart(services: Platform, place: Place & { id: string; kind: PartKind }): Promise<void> {
  await requirePart(services, place);
  const table = tables[place.kind];
  const removed = services.db.delete(table).where(isPart(table, place.id, place));
  await changeWithParts(services, place, [removed]);
}

/** Marks a reminder as done, or as still to be done. @throws AppError not_found */
export async function finishReminder(services: Platform, place: Place & { id: string; done: boolean }): Promise<void> {
  await requirePart(services, { ...place, kind: "reminder" });
  const finished = services.db
    .update(reminders)
    .set({ doneAt: place.done ? services.now() : null })
    .where(isPart(reminders, place.id, place));
  await changeWithParts(services, place, [finished]);
}

function insertPart(db: Database, row: Place & { id: string; part: Part; now: number }): Statement {
  const { ownerId, applicationId, id, part, now } = row;
  const common = { id, ownerId, applicationId, createdAt: now };
  switch (part.kind) {
    case "contact":
      return db.insert(contacts).values({ ...part.fields, ...common });
    case "round":
      return db.insert(interviewRounds).values({ ...part.fields, ...common, revision: 0, updatedAt: now });
    case "offer":
      return db.insert(offers).values({ ...part.fields, ...common });
    case "reminder":
      return db.insert(reminders).values({ ...part.fields, ...common });
  }
}

function updatePart({ db, now }: Platform, place: Place & { id: string; part: Part }): Statement {
  const { id, part } = place;
  switch (part.kind) {
    case "contact":
      return db
        .update(contacts)
        .set(part.fields)
        .where(isPart(contacts, id, place));
    case "round":
      return db
        .update(interviewRounds)
        .set({ ...part.fields, revision: sql`${interviewRounds.revision} + 1`, updatedAt: now() })
        .where(isPart(interviewRounds, id, place));
    case "offer":
      return db
        .update(offers)
        .set(part.fields)
        .where(isPart(offers, id, place));
    case "reminder":
      return db
        .update(reminders)
        .set(part.fields)
        .where(isPart(reminders, id, place));
  }
}

async function requirePart({ db }: Platform, place: Place & { id: string; kind: PartKind }): Promise<void> {
  const table = tables[place.kind];
  if ((await db.$count(table, isPart(table, place.id, place))) === 0) {
    throw new AppError("not_found");
  }
}

/** A change of a part is a change of its application. */
async function changeWithParts({ db, now }: Platform, { ownerId, applicationId }: Place, statements: Statement[]) {
  const touched = db
    .update(applications)
    .set({ updatedAt: now() })
    .where(and(eq(applications.id, applicationId), eq(applications.ownerId, ownerId)));
  try {
    await runBatch(db, [...statements, touched]);
  } catch (error) {
    throw isConflict(error) ? new AppError("not_found") : error;
  }
}

function ofApplication(table: (typeof tables)[PartKind], { ownerId, applicationId }: Place) {
  return and(eq(table.applicationId, applicationId), eq(table.ownerId, ownerId));
}

function isPart(table: (typeof tables)[PartKind], id: string, place: Place) {
  return and(eq(table.id, id), ofApplication(table, place));
}
