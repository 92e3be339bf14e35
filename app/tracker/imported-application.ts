import type { ApplicationFields, FrozenBand } from "./application";
import type { ApplicationRow } from "./application-row";
import type { ArchivedDocument } from "./archived-document";
import type { ContactFields } from "./contact";
import type { RoundFields } from "./interview-round";
import type { OfferFields } from "./offer";
import type { ReminderFields } from "./reminder";
import type { StageEvent } from "./stage-event";

export type ImportedEvent = Omit<StageEvent, "actor">;

/** An application with everything that belongs to it, as files carry it: of documents where they are. Stages are ids of this owner. */
export type ImportedApplication = {
  fields: ApplicationFields;
  stage: string;
  match: { total: number; band: FrozenBand | null } | null;
  /** milliseconds; null for the moment of the import */
  createdAt: number | null;
  /** null for a history that begins with the import */
  events: ImportedEvent[] | null;
  contacts: ContactFields[];
  rounds: RoundFields[];
  offers: OfferFields[];
  documents: ArchivedDocument[];
  reminders: (ReminderFields & { doneAt: number | null })[];
};

/** What a row of a CSV file says about an application. */
export function fromRow({ fields, stage, contact }: ApplicationRow): ImportedApplication {
  return {
    fields,
    stage,
    match: null,
    createdAt: null,
    events: null,
    contacts: contact ? [contact] : [],
    rounds: [],
    offers: [],
    documents: [],
    reminders: [],
  };
}
