import { and, asc, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { frozenAnalyses } from "~/analysis/tables.server";
import type { Platform } from "~/platform/platform.server";
import type { Application } from "./application";
import { getApplication, listOwnStages } from "./applications.server";
import type { ArchivedDocument } from "./archived-document";
import type { Attachment } from "./attachment";
import type { Contact } from "./contact";
import type { InterviewRound } from "./interview-round";
import type { Offer } from "./offer";
import type { Reminder } from "./reminder";
import type { OwnStage } from "./stage";
import type { StageEvent } from "./stage-event";
import {
  archivedDocuments,
  attachments,
  contacts,
  interviewRounds,
  offers,
  reminders,
  stageEvents,
} from "./tables.server";

/** An application with everything that belongs to it; events newest first. */
export type ApplicationDetail = {
  application: Application;
  ownStages: OwnStage[];
  events: StageEvent[];
  contacts: Contact[];
  rounds: InterviewRound[];
  offers: Offer[];
  reminders: Reminder[];
  attachments: Attachment[];
  archived: ArchivedDocument[];
  /** of the frozen check, what the archive says that it came back from; null where that is the same or there is none */
  statedTotal: number | null;
};

/** @throws AppError not_found, for another owner's application too */
export async function getApplicationDetail(
  services: Platform,
  { ownerId, id }: { ownerId: string; id: string },
): Promise<ApplicationDetail> {
  const { db } = services;
  const application = await getApplication(services, { ownerId, id });
  const ofApplication = (table: { ownerId: SQLiteColumn; applicationId: SQLiteColumn }) =>
    and(eq(table.applicationId, id), eq(table.ownerId, ownerId));
  const [events, people, rounds, offered, due, files, archived, frozen] = await db.batch([
    db
      .select(rest(stageEvents))
      .from(stageEvents)
      .where(ofApplication(stageEvents))
      .orderBy(desc(stageEvents.sequence)),
    db
      .select(rest(contacts))
      .from(contacts)
      .where(ofApplication(contacts))
      .orderBy(asc(contacts.createdAt), contacts.id),
    db
      .select(rest(interviewRounds))
      .from(interviewRounds)
      .where(ofApplication(interviewRounds))
      .orderBy(interviewRounds.startsAt),
    db.select(rest(offers)).from(offers).where(ofApplication(offers)).orderBy(asc(offers.createdAt), offers.id),
    db.select(rest(reminders)).from(reminders).where(ofApplication(reminders)).orderBy(reminders.dueOn, reminders.id),
    db.select(attachmentColumns).from(attachments).where(ofApplication(attachments)).orderBy(attachments.createdAt),
    db
      .select({ name: archivedName, place, size: archivedSize, createdAt: archivedAt })
      .from(archivedDocuments)
      .where(ofApplication(archivedDocuments))
      .orderBy(sql`rowid`),
    db
      .select({ statedTotal: frozenAnalyses.statedTotal })
      .from(frozenAnalyses)
      .where(and(eq(frozenAnalyses.id, application.frozenId ?? ""), eq(frozenAnalyses.ownerId, ownerId))),
  ]);
  const ownStages = await listOwnStages(services, ownerId);
  return {
    application,
    ownStages,
    events,
    contacts: people,
    rounds,
    offers: offered,
    reminders: due,
    attachments: files,
    archived,
    statedTotal: frozen[0]?.statedTotal ?? null,
  };
}

const { id, name, mediaType, size, createdAt } = getTableColumns(attachments);
const { name: archivedName, place, size: archivedSize, createdAt: archivedAt } = getTableColumns(archivedDocuments);
const attachmentColumns = { id, name, mediaType, size, createdAt };

/** The columns of a table but those that say whose row it is. */
function rest<
  Table extends typeof stageEvents | typeof contacts | typeof interviewRounds | typeof offers | typeof reminders,
>(table: Table): Omit<Table["_"]["columns"], "ownerId" | "applicationId"> {
  const { ownerId, applicationId, ...columns } = getTableColumns(table);
  return columns as Omit<Table["_"]["columns"], "ownerId" | "applicationId">;
}
