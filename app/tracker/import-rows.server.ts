import type { Platform } from "~/platform/platform.server";
import type { ImportedApplication, ImportedEvent } from "./imported-application";
import { fieldColumns } from "./new-application.server";
import type {
  applications,
  archivedDocuments,
  contacts,
  interviewRounds,
  offers,
  reminders,
  stageEvents,
} from "./tables.server";

type Rows = {
  applications: (typeof applications.$inferInsert)[];
  events: (typeof stageEvents.$inferInsert)[];
  contacts: (typeof contacts.$inferInsert)[];
  rounds: (typeof interviewRounds.$inferInsert)[];
  offers: (typeof offers.$inferInsert)[];
  documents: (typeof archivedDocuments.$inferInsert)[];
  reminders: (typeof reminders.$inferInsert)[];
};

/**
 * The rows that imported applications consist of. Each is changed last at the moment of the import, which is how a later
 * change is told.
 * @param at the moment of the import, the same as its batch's
 * @param idOf the owner's stage for a stage of the file
 */
export function importRows(
  { random }: Pick<Platform, "random">,
  {
    ownerId,
    actor,
    importId,
    at,
    imported,
    idOf,
  }: {
    ownerId: string;
    actor: string;
    importId: string;
    at: number;
    imported: readonly ImportedApplication[];
    idOf(stage: string): string;
  },
): Rows {
  const rows: Rows = {
    applications: [],
    events: [],
    contacts: [],
    rounds: [],
    offers: [],
    documents: [],
    reminders: [],
  };
  for (const { fields, stage, match, createdAt, events, ...parts } of imported) {
    const applicationId = random.id("app");
    const history = events ?? [firstEvent(stage, at)];
    const last = history.at(-1)!;
    const of = { ownerId, applicationId };
    rows.applications.push({
      ...fieldColumns(fields),
      id: applicationId,
      ownerId,
      stage: idOf(stage),
      stageSince: events || stage !== "applied" ? last.at : appliedAt(fields.appliedOn, at),
      sequence: last.sequence,
      version: 1,
      matchTotal: match?.total ?? null,
      matchBand: match?.band ?? null,
      importId,
      createdAt: createdAt ?? at,
      updatedAt: at,
    });
    for (const event of history)
      rows.events.push({ ...event, ...of, from: event.from && idOf(event.from), to: idOf(event.to), actor });
    for (const contact of parts.contacts)
      rows.contacts.push({ ...contact, ...of, id: random.id("con"), createdAt: at });
    for (const round of parts.rounds) {
      rows.rounds.push({ ...round, ...of, id: random.id("rnd"), revision: 0, createdAt: at, updatedAt: at });
    }
    for (const offer of parts.offers) rows.offers.push({ ...offer, ...of, id: random.id("ofr"), createdAt: at });
    for (const document of parts.documents) rows.documents.push({ ...document, ...of, id: random.id("doc") });
    for (const reminder of parts.reminders) {
      rows.reminders.push({ ...reminder, ...of, id: random.id("rem"), createdAt: at });
    }
  }
  return rows;
}

/** What has been applied for has been in that stage since its applied date, where that is stated and not to come. */
function appliedAt(appliedOn: string | null, at: number): number {
  return appliedOn === null ? at : Math.min(at, Date.parse(`${appliedOn}T00:00:00Z`));
}

function firstEvent(to: string, at: number): ImportedEvent {
  return { sequence: 1, kind: "created", from: null, to, undoes: null, filledAppliedOn: null, note: null, at };
}
