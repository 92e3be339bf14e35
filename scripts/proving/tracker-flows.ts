import { eq } from "drizzle-orm";
import { openGuest } from "~/account/open-guest.server";
import type { Access } from "~/account/owner";
import { eraseOwner } from "~/owner-lifecycle.server";
import type { Services } from "~/services.server";
import { addAttachment, removeAttachment } from "~/tracker/attachments.server";
import { renewCalendarFeed } from "~/tracker/calendar-feed.server";
import { changeMany } from "~/tracker/change-many.server";
import { addStage, removeStage } from "~/tracker/change-stages.server";
import { createApplication } from "~/tracker/create-application.server";
import { deleteApplications } from "~/tracker/delete-applications.server";
import { editApplication } from "~/tracker/edit-application.server";
import { importApplications } from "~/tracker/import-applications.server";
import { fromRow } from "~/tracker/imported-application";
import { moveApplication } from "~/tracker/move-application.server";
import { addPart, finishReminder, removePart } from "~/tracker/parts.server";
import { attachments, reminders } from "~/tracker/tables.server";
import { trackAnalysis } from "~/tracker/track-analysis.server";
import { saveTrackerSettings } from "~/tracker/tracker-settings.server";
import { undoImport } from "~/tracker/undo-import.server";
import { undoMove } from "~/tracker/undo-move.server";
import { analysed } from "../../tests/support/analysed";
import { makeFields } from "../../tests/support/make-application";
import { cvText } from "../../tests/support/sample-texts";
import { archiveOf, importList, restoreAll } from "../../tests/support/tracker-archive";
import { type Archived, carriedOut, type Start, type WriteFlow } from "./write-flow";

type Tracked = Pick<Start, "applicationId" | "reminderId" | "attachmentId" | "stageId" | "importId">;

const bytes = new TextEncoder().encode("Dear all");
const stage = { name: "Trial day", color: "teal", after: "interviewing" } as const;

const reminder = (text: string) => ({ kind: "reminder" as const, fields: { text, dueOn: "2026-12-01" } });

function importOne(services: Services, sender: Access, title: string): Promise<string> {
  const contact = { name: "Trần Thị Hạnh", role: null, email: null, phone: null };
  const imported = [fromRow({ fields: makeFields({ title }), stage: "saved", contact })];
  return importApplications(services, { sender, submission: title, fileName: "jobs.csv", stages: [], imported });
}

/** An application that has been moved once, with a reminder and a file; an empty own stage; an import. */
export async function prepareTracker(services: Services, access: Access): Promise<Tracked> {
  const { owner, actor } = access;
  const ownerId = owner.id;
  const id = await createApplication(services, {
    sender: access,
    key: "application",
    fields: makeFields(),
    stage: "saved",
  });
  await moveApplication(services, { ownerId, actor, id, to: "applied", sequence: 1, note: null });
  const place = { ownerId, applicationId: id };
  await addPart(services, { ...place, key: "reminder", part: reminder("Call") });
  await addAttachment(services, { ...place, submission: "file", name: "letter.txt", bytes });
  const stageId = await addStage(services, { ownerId, key: "stage", fields: stage });
  const [ofReminder] = await services.db.select().from(reminders).where(eq(reminders.applicationId, id));
  const [ofFile] = await services.db.select().from(attachments).where(eq(attachments.applicationId, id));
  if (!ofReminder || !ofFile) throw new Error("an application without its parts");
  const importId = await importOne(services, access, "Imported");
  return { applicationId: id, reminderId: ofReminder.id, attachmentId: ofFile.id, stageId, importId };
}

/** The tracker of somebody with a check and a file, imported twice; its documents came back with one of the imports. */
export async function prepareArchive(services: Services, access: Access): Promise<Archived> {
  const other = await openGuest(services, services.random.secret());
  const ownerId = other.owner.id;
  const { id: analysisId } = await analysed(services, { owner: other.owner, cv: `${cvText}\nKotlin` });
  const applicationId = await trackAnalysis(services, { access: other, analysisId });
  await addAttachment(services, { ownerId, applicationId, submission: "archived", name: "letter.txt", bytes });
  const [archive] = await archiveOf(services, ownerId);
  await eraseOwner(services, ownerId);
  const restoredId = await importList(services, access, archive!);
  await restoreAll(services, { access, importId: restoredId, bytes: archive! });
  const restoringId = await importList(services, access, archive!);
  return { archive: archive!, restoredId, restoringId };
}

function accessOf({ ownerId }: Start): Access {
  const owner = { id: ownerId, kind: "guest" as const, createdAt: 0, lastUsedAt: 0 };
  return { owner, actor: ownerId, role: "owner", openedAt: 0 };
}

function placeOf({ ownerId, applicationId }: Start) {
  return { ownerId, applicationId };
}

function moveOf({ ownerId, applicationId }: Start) {
  return { ownerId, actor: ownerId, id: applicationId, sequence: 2 };
}

export const trackerFlows: WriteFlow[] = [
  {
    name: "an application of a check",
    act: (services, start) => trackAnalysis(services, { access: accessOf(start), analysisId: start.analysisId }),
  },
  {
    name: "an application by hand, of a new browser",
    act: (services, { secret }) => {
      const sender = { secret: `${secret.slice(0, -1)}_` };
      return createApplication(services, { sender, key: "new application", fields: makeFields(), stage: "saved" });
    },
  },
  {
    name: "an edited application",
    act: (services, { ownerId, applicationId: id }) =>
      carriedOut(
        editApplication(services, { ownerId, id, version: 1, fields: makeFields({ title: "Analyst" }) }),
        "application.conflict",
      ),
  },
  {
    name: "a move",
    act: (services, start) =>
      carriedOut(
        moveApplication(services, { ...moveOf(start), to: "interviewing", note: "On Monday" }),
        "application.conflict",
      ),
  },
  {
    name: "a move taken back",
    act: (services, start) => carriedOut(undoMove(services, moveOf(start)), "application.conflict"),
  },
  {
    name: "many moved",
    act: (services, start) => {
      const { ownerId, applicationId: id } = start;
      const change = { kind: "move" as const, to: "interviewing" };
      return carriedOut(
        changeMany(services, { ownerId, actor: ownerId, chosen: [{ id, sequence: 2 }], change }),
        "application.conflict",
      );
    },
  },
  {
    name: "a reminder",
    act: (services, start) => addPart(services, { ...placeOf(start), key: "second", part: reminder("Write") }),
  },
  {
    name: "a reminder that is done",
    act: (services, start) => finishReminder(services, { ...placeOf(start), id: start.reminderId, done: true }),
  },
  {
    name: "a reminder removed",
    act: (services, start) =>
      carriedOut(removePart(services, { ...placeOf(start), kind: "reminder", id: start.reminderId }), "not_found"),
  },
  {
    name: "a file",
    act: (services, start) =>
      addAttachment(services, { ...placeOf(start), submission: "second", name: "more.txt", bytes }),
  },
  {
    name: "a file removed",
    act: (services, start) =>
      carriedOut(removeAttachment(services, { ...placeOf(start), id: start.attachmentId }), "not_found"),
  },
  {
    name: "an own stage",
    act: (services, { ownerId }) => addStage(services, { ownerId, key: "another", fields: { ...stage, name: "Task" } }),
  },
  {
    name: "an own stage removed",
    act: (services, { ownerId, stageId: id }) =>
      carriedOut(removeStage(services, { ownerId, actor: ownerId, id, to: null }), "not_found"),
  },
  {
    name: "a calendar link and settings",
    act: async (services, { ownerId }) => {
      await renewCalendarFeed(services, ownerId);
      await saveTrackerSettings(services, { ownerId, settings: { timeZone: "Asia/Ho_Chi_Minh", remindByMail: true } });
    },
  },
  { name: "an import", act: (services, start) => importOne(services, accessOf(start), "Imported next") },
  {
    name: "an import taken back",
    act: (services, { ownerId, importId: id }) => carriedOut(undoImport(services, { ownerId, id }), "import.undone"),
  },
  {
    name: "files and a check back from an archive",
    withArchive: true,
    act: (services, start) => {
      const { archive: bytes, restoringId: importId } = start.archived!;
      return carriedOut(restoreAll(services, { access: accessOf(start), importId, bytes }), "archive.nothing_here");
    },
  },
  {
    name: "an import taken back with its files and check",
    withArchive: true,
    act: (services, { ownerId, archived }) =>
      carriedOut(undoImport(services, { ownerId, id: archived!.restoredId }), "import.undone"),
  },
  {
    name: "an application deleted",
    act: (services, { ownerId, applicationId }) =>
      carriedOut(deleteApplications(services, { ownerId, ids: [applicationId] }), "not_found"),
  },
];
