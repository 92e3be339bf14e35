import { env } from "cloudflare:test";
import { openGuest } from "~/account/open-guest.server";
import type { Access } from "~/account/owner";
import { saveAnalysis } from "~/analysis/save-analysis.server";
import type { Services } from "~/services.server";
import type { ApplicationFields } from "~/tracker/application";
import { addAttachment } from "~/tracker/attachments.server";
import { addStage } from "~/tracker/change-stages.server";
import { createApplication } from "~/tracker/create-application.server";
import { editApplication } from "~/tracker/edit-application.server";
import { addPart, type Part } from "~/tracker/parts.server";
import type { StageId } from "~/tracker/stage";
import { archivedDocuments, calendarFeeds, importBatches, trackerSettings } from "~/tracker/tables.server";
import { makeFields } from "./make-application";
import { makeAssessment } from "./make-assessment";

export function guestAccess(services: Services): Promise<Access> {
  return openGuest(services, services.random.secret());
}

/** An application as its owner would enter it. @returns its id */
export function track(
  services: Services,
  access: Access,
  {
    stage = "saved",
    key = services.random.secret(),
    ...fields
  }: Partial<ApplicationFields> & { stage?: StageId; key?: string } = {},
): Promise<string> {
  return createApplication(services, { sender: access, key, fields: makeFields(fields), stage });
}

/** A check of a CV and a posting with these texts. @returns its id */
export function storeCheck(services: Services, ownerId: string, words: string): Promise<string> {
  return saveAnalysis(services, {
    ownerId,
    key: `check ${words}`,
    name: `${words}.txt`,
    cv: { kind: "upload", bytes: new TextEncoder().encode(`cv of ${words}`) },
    source: `posting of ${words}`,
    assessment: makeAssessment({ cvText: `cv of ${words}`, postingText: `posting of ${words}` }),
  });
}

/** Gives an application one of everything it can hold, and its owner a feed and settings; texts carry `words`. */
export async function fillApplication(
  services: Services,
  { ownerId, applicationId, words }: { ownerId: string; applicationId: string; words: string },
): Promise<void> {
  const place = { ownerId, applicationId };
  await editApplication(services, {
    ownerId,
    id: applicationId,
    version: 1,
    fields: makeFields({ title: words, notes: words, tags: [words] }),
  });
  const [startsAt, timeZone, notes] = [services.now(), "Asia/Ho_Chi_Minh", words];
  const pay = { amount: 1, currency: "VND", period: "month" as const, monthsPaid: 13, hoursPerWeek: 40 };
  const unknown = { bonus: null, allowance: null, daysOff: null, startOn: null, answerBy: null };
  const parts: Part[] = [
    { kind: "contact", fields: { name: words, role: null, email: null, phone: null } },
    { kind: "round", fields: { title: words, startsAt, minutes: 60, timeZone, place: null, people: null, notes } },
    { kind: "offer", fields: { ...pay, ...unknown, notes } },
    { kind: "reminder", fields: { text: words, dueOn: "2026-12-01" } },
  ];
  for (const part of parts) await addPart(services, { ...place, key: `${applicationId} ${part.kind}`, part });
  await addAttachment(services, {
    ...place,
    submission: `${applicationId} file`,
    name: `${words}.txt`,
    bytes: new TextEncoder().encode(words),
  });
  const document = { id: services.random.id("doc"), ...place, name: words, place: words, size: 1, createdAt: startsAt };
  await services.db.insert(archivedDocuments).values(document);
  const fields = { name: words.slice(0, 40), color: "teal" as const, after: "applied" as const };
  await addStage(services, { ownerId, key: `${applicationId} stage`, fields });
  await services.db
    .insert(calendarFeeds)
    .values({ secretHash: services.random.secret(), ownerId, createdAt: startsAt })
    .onConflictDoNothing();
  await services.db.insert(trackerSettings).values({ ownerId, timeZone, remindByMail: true }).onConflictDoNothing();
  const batch = { id: services.random.id("imp"), ownerId, fileName: words, count: 0, createdAt: startsAt };
  await services.db.insert(importBatches).values(batch);
}

/** What is stored of an application's history, by sequence. */
export async function storedEvents(applicationId: string) {
  const query = env.DB.prepare("select * from stage_events where application_id = ? order by sequence");
  return (await query.bind(applicationId).all()).results;
}
