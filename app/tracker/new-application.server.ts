import type { Statement } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import type { Application, ApplicationFields } from "./application";
import { sortKey } from "./search-text";
import type { StageId } from "./stage";
import { applications, stageEvents } from "./tables.server";

export type NewApplication = {
  ownerId: string;
  actor: string;
  fields: ApplicationFields;
  stage: StageId;
  /** the check that is frozen with it, or the import it comes with */
  origin: Partial<Pick<Application, "frozenId" | "matchTotal" | "matchBand" | "importId">>;
};

/** The columns that follow from what a person states. */
export function fieldColumns(fields: ApplicationFields) {
  return { ...fields, titleKey: sortKey(fields.title), companyKey: sortKey(fields.company) };
}

/** Prepares the rows of a new application: itself and the first event of its history. Writes nothing itself. */
export function newApplication(
  { db, random, now }: Platform,
  { ownerId, actor, fields, stage, origin }: NewApplication,
): { id: string; statements: Statement[] } {
  const id = random.id("app");
  const at = now();
  const row = { ...fieldColumns(fields), ...origin, id, ownerId, stage, stageSince: at, sequence: 1, version: 1 };
  const event = { ownerId, applicationId: id, sequence: 1, kind: "created" as const, to: stage, actor, at };
  const statements = [
    db.insert(applications).values({ ...row, createdAt: at, updatedAt: at }),
    db.insert(stageEvents).values(event),
  ];
  return { id, statements };
}
