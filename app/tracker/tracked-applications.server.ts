import { asc, eq, sql } from "drizzle-orm";
import { listFrozen } from "~/analysis/frozen-analyses.server";
import type { Platform } from "~/platform/platform.server";
import { type ApplicationFields, applicationFieldsSchema } from "./application";
import { attachmentPlace, checkPlace } from "./archive-places.server";
import type { ArchivedDocument } from "./archived-document";
import type { ImportedApplication } from "./imported-application";
import {
  applications,
  archivedDocuments,
  attachments,
  contacts,
  interviewRounds,
  offers,
  reminders,
  stageEvents,
} from "./tables.server";

/** Rows in the order they were stored: ids are random, and what came in one go has one time. */
const asAdded = sql`rowid`;

/** Everything an owner tracks, as files carry it, in the order it was added. */
export async function listTracked(services: Platform, ownerId: string): Promise<ImportedApplication[]> {
  const { db } = services;
  const { createdAt, searchId } = applications;
  const inOrder = db.select().from(applications).orderBy(asc(createdAt), asc(searchId));
  const [rows, events, people, rounds, offered, reminded, attached, archived, frozen] = await Promise.all([
    inOrder.where(eq(applications.ownerId, ownerId)),
    db.select().from(stageEvents).where(eq(stageEvents.ownerId, ownerId)).orderBy(asc(stageEvents.sequence)),
    db.select().from(contacts).where(eq(contacts.ownerId, ownerId)).orderBy(asAdded),
    db.select().from(interviewRounds).where(eq(interviewRounds.ownerId, ownerId)).orderBy(asAdded),
    db.select().from(offers).where(eq(offers.ownerId, ownerId)).orderBy(asAdded),
    db.select().from(reminders).where(eq(reminders.ownerId, ownerId)).orderBy(asAdded),
    db.select().from(attachments).where(eq(attachments.ownerId, ownerId)).orderBy(asAdded),
    db.select().from(archivedDocuments).where(eq(archivedDocuments.ownerId, ownerId)).orderBy(asAdded),
    listFrozen(services, ownerId),
  ]);
  const eventsOf = byApplication(events, ({ ownerId, applicationId, actor, ...event }) => event);
  const contactsOf = byApplication(people, ({ name, role, email, phone }) => ({ name, role, email, phone }));
  const roundsOf = byApplication(rounds, ({ title, startsAt, minutes, timeZone, place, people, notes }) => {
    return { title, startsAt, minutes, timeZone, place, people, notes };
  });
  const offersOf = byApplication(offered, ({ id, ownerId, applicationId, createdAt, ...offer }) => offer);
  const remindersOf = byApplication(reminded, ({ text, dueOn, doneAt }) => ({ text, dueOn, doneAt }));
  const documentsOf = byApplication(archived, ({ name, place, size, createdAt }) => ({ name, place, size, createdAt }));
  const filesOf = byApplication(attached, ({ id, name, size, createdAt }) => {
    return { name, place: attachmentPlace({ id, name }), size, createdAt };
  });
  const checkOf = ({ id, frozenId }: { id: string; frozenId: string | null }): ArchivedDocument[] => {
    const check = frozenId === null ? undefined : frozen.get(frozenId);
    return check ? [{ name: check.cvName, place: checkPlace(id), size: null, createdAt: check.frozenAt }] : [];
  };
  return rows.map((row) => ({
    fields: fieldsOf(row),
    stage: row.stage,
    match: row.matchTotal === null ? null : { total: row.matchTotal, band: row.matchBand },
    createdAt: row.createdAt,
    events: eventsOf(row.id),
    contacts: contactsOf(row.id),
    rounds: roundsOf(row.id),
    offers: offersOf(row.id),
    documents: [...documentsOf(row.id), ...checkOf(row), ...filesOf(row.id)],
    reminders: remindersOf(row.id),
  }));
}

function byApplication<Row extends { applicationId: string }, Part>(rows: Row[], partOf: (row: Row) => Part) {
  const parts = new Map<string, Part[]>();
  for (const row of rows) {
    const list = parts.get(row.applicationId) ?? [];
    list.push(partOf(row));
    parts.set(row.applicationId, list);
  }
  return (applicationId: string): Part[] => parts.get(applicationId) ?? [];
}

const fieldNames = Object.keys(applicationFieldsSchema.shape) as (keyof ApplicationFields)[];

function fieldsOf(row: ApplicationFields): ApplicationFields {
  return Object.fromEntries(fieldNames.map((name) => [name, row[name]])) as ApplicationFields;
}
