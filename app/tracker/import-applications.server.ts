import { findResult } from "~/account/idempotency-keys.server";
import { openGuest } from "~/account/open-guest.server";
import type { Access } from "~/account/owner";
import { storeOnce } from "~/account/store-once.server";
import { AppError } from "~/platform/app-error";
import { insertRows } from "~/platform/insert-rows.server";
import type { Platform } from "~/platform/platform.server";
import { listOwnStages } from "./applications.server";
import { importRows } from "./import-rows.server";
import type { ImportedApplication } from "./imported-application";
import type { OwnStage } from "./stage";
import {
  applications,
  archivedDocuments,
  contacts,
  importBatches,
  interviewRounds,
  offers,
  ownStages,
  reminders,
  stageEvents,
} from "./tables.server";
import type { FileStage } from "./tracker-file";

/** Of a file, in characters. */
const maxNameLength = 200;

/**
 * Stores the applications of a file in one go, all or none. The same submission twice leads to the same import.
 * @returns the id of the import, `imp_…`
 * @throws AppError import.nothing
 */
export async function importApplications(
  services: Platform,
  {
    sender,
    submission,
    fileName,
    stages,
    imported,
  }: {
    sender: Access | { secret: string };
    submission: string;
    fileName: string;
    stages: FileStage[];
    imported: ImportedApplication[];
  },
): Promise<string> {
  if (imported.length === 0) throw new AppError("import.nothing");
  const { owner, actor } = "owner" in sender ? sender : await openGuest(services, sender.secret);
  const ownerId = owner.id;
  const done = await findImported(services, { ownerId, submission });
  if (done) return done;

  const { db, random, now } = services;
  const id = random.id("imp");
  const known = await listOwnStages(services, ownerId);
  const { added, idOf } = placeStages(services, { stages, known });
  const at = now();
  const rows = importRows(services, { ownerId, actor, importId: id, at, imported, idOf });
  const shownName = fileName.replace(/\p{C}/gu, "").slice(0, maxNameLength) || "–";
  const batch = { id, ownerId, fileName: shownName, count: imported.length, createdAt: at, undoneAt: null };
  const statements = [
    ...insertRows(
      db,
      ownStages,
      added.map((stage) => ({ ...stage, ownerId, createdAt: at })),
    ),
    db.insert(importBatches).values(batch),
    ...insertRows(db, applications, rows.applications),
    ...insertRows(db, stageEvents, rows.events),
    ...insertRows(db, contacts, rows.contacts),
    ...insertRows(db, interviewRounds, rows.rounds),
    ...insertRows(db, offers, rows.offers),
    ...insertRows(db, archivedDocuments, rows.documents),
    ...insertRows(db, reminders, rows.reminders),
  ];
  return storeOnce(services, { ownerId, key: keyOf(submission), id, statements });
}

/** The import that a submission has led to, or null: what it brought would look like duplicates if it were planned again. */
export function findImported(
  { db }: Platform,
  { ownerId, submission }: { ownerId: string; submission: string },
): Promise<string | null> {
  return findResult(db, { ownerId, key: keyOf(submission) });
}

function keyOf(submission: string): string {
  return `import ${submission}`;
}

/** The file's own stages as this owner's: one that is there already by its name and place, else a new one behind the others. */
function placeStages({ random }: Platform, { stages, known }: { stages: FileStage[]; known: readonly OwnStage[] }) {
  const added: OwnStage[] = [];
  const ids = new Map<string, string>();
  const last = Math.max(0, ...known.map(({ position }) => position));
  for (const { ref, name, color, after, removedAt } of stages) {
    const same = known.find(
      (stage) => stage.name === name && stage.after === after && (stage.removedAt === null) === (removedAt === null),
    );
    const id = same?.id ?? (random.id("stg") as OwnStage["id"]);
    if (!same) added.push({ id, name, color, after, removedAt, position: last + added.length + 1 });
    ids.set(ref, id);
  }
  return { added, idOf: (stage: string) => ids.get(stage) ?? stage };
}
