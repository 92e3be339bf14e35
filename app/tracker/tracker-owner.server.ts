import { and, eq, exists } from "drizzle-orm";
import type { OwnerPart } from "~/platform/owner-part.server";
import {
  applications,
  applicationTags,
  archivedDocuments,
  attachments,
  calendarFeeds,
  contacts,
  importBatches,
  interviewRounds,
  offers,
  ownStages,
  reminders,
  stageEvents,
  trackerSettings,
} from "./tables.server";

/** Rows that refer to others stand before them. */
const tables = [
  applicationTags,
  stageEvents,
  contacts,
  interviewRounds,
  offers,
  attachments,
  archivedDocuments,
  reminders,
  applications,
  importBatches,
  ownStages,
  calendarFeeds,
  trackerSettings,
];

/** The tracker of an owner: applications with everything that belongs to them, own stages, feeds and settings. */
export const trackerOwnerPart: OwnerPart = {
  tables,
  async exportOwner(db, ownerId) {
    return {
      applications: await db.select().from(applications).where(eq(applications.ownerId, ownerId)),
      applicationTags: await db.select().from(applicationTags).where(eq(applicationTags.ownerId, ownerId)),
      stageEvents: await db.select().from(stageEvents).where(eq(stageEvents.ownerId, ownerId)),
      contacts: await db.select().from(contacts).where(eq(contacts.ownerId, ownerId)),
      interviewRounds: await db.select().from(interviewRounds).where(eq(interviewRounds.ownerId, ownerId)),
      offers: await db.select().from(offers).where(eq(offers.ownerId, ownerId)),
      attachments: await db.select().from(attachments).where(eq(attachments.ownerId, ownerId)),
      archivedDocuments: await db.select().from(archivedDocuments).where(eq(archivedDocuments.ownerId, ownerId)),
      reminders: await db.select().from(reminders).where(eq(reminders.ownerId, ownerId)),
      importBatches: await db.select().from(importBatches).where(eq(importBatches.ownerId, ownerId)),
      ownStages: await db.select().from(ownStages).where(eq(ownStages.ownerId, ownerId)),
      calendarFeeds: await db
        .select({ createdAt: calendarFeeds.createdAt })
        .from(calendarFeeds)
        .where(eq(calendarFeeds.ownerId, ownerId)),
      trackerSettings: await db.select().from(trackerSettings).where(eq(trackerSettings.ownerId, ownerId)),
    };
  },
  async eraseOwner(db, ownerId) {
    const stored = await db.select({ key: attachments.key }).from(attachments).where(eq(attachments.ownerId, ownerId));
    const statements = tables.map((table) => db.delete(table).where(eq(table.ownerId, ownerId)));
    return { statements, fileKeys: stored.map(({ key }) => key) };
  },
  /** Of what an owner has once, the settings and the calendar link, the receiving owner's stay. */
  async mergeOwners(db, { from, into }) {
    const once = [calendarFeeds, trackerSettings].map((table) => {
      const kept = db.select().from(table).where(eq(table.ownerId, into));
      return db.delete(table).where(and(eq(table.ownerId, from), exists(kept)));
    });
    const moved = tables.map((table) => db.update(table).set({ ownerId: into }).where(eq(table.ownerId, from)));
    return { statements: [...once, ...moved], fileKeys: [] };
  },
};
