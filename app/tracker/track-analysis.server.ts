import { findResult } from "~/account/idempotency-keys.server";
import type { Access } from "~/account/owner";
import { storeOnce } from "~/account/store-once.server";
import { getAnalysis } from "~/analysis/analyses.server";
import { freezeAnalysis } from "~/analysis/frozen-analyses.server";
import type { Posting } from "~/job/requirement";
import type { Platform } from "~/platform/platform.server";
import { type ApplicationFields, applicationFieldsSchema, nothingStated } from "./application";
import { newApplication } from "./new-application.server";

/** Stands for a title that was not found in a posting: the posting's first words. In characters. */
const firstWordsLength = 80;

/**
 * Makes an application of an analysis, with the posting, the CV version and the judgement frozen as they are now. The same
 * analysis twice leads to the same application.
 * @returns the application's id
 * @throws AppError not_found, for another owner's analysis too
 */
export async function trackAnalysis(
  services: Platform,
  { access, analysisId }: { access: Access; analysisId: string },
): Promise<string> {
  const { db, random, now } = services;
  const { owner, actor } = access;
  const key = trackingKey(analysisId);
  const done = await findResult(db, { ownerId: owner.id, key });
  if (done) return done;
  const { assessment } = await getAnalysis(services, { ownerId: owner.id, id: analysisId });
  const frozenId = random.id("frz");
  const origin = { frozenId, matchTotal: assessment.total, matchBand: assessment.band };
  const fields = fieldsOf(assessment.posting);
  const made = newApplication(services, { ownerId: owner.id, actor, fields, stage: "saved", origin });
  const frozen = freezeAnalysis(db, { id: frozenId, ownerId: owner.id, analysisId, assessment, frozenAt: now() });
  try {
    return await storeOnce(services, { ownerId: owner.id, key, id: made.id, statements: [frozen, ...made.statements] });
  } catch (error) {
    // Deleted between the reading and the writing, it could not be frozen.
    await getAnalysis(services, { ownerId: owner.id, id: analysisId });
    throw error;
  }
}

/** The application that was made of an analysis, or null. */
export function findTracked(
  { db }: Platform,
  { ownerId, analysisId }: { ownerId: string; analysisId: string },
): Promise<string | null> {
  return findResult(db, { ownerId, key: trackingKey(analysisId) });
}

function trackingKey(analysisId: string): string {
  return `track ${analysisId}`;
}

/** What a posting says about itself. A title is needed; without one its first words stand for it. */
function fieldsOf({ title, company, location, text }: Posting): ApplicationFields {
  const firstWords = text.trim().slice(0, firstWordsLength).split("\n")[0] ?? "";
  return applicationFieldsSchema.parse({
    ...nothingStated,
    title: (title?.trim() || firstWords || "–").slice(0, 200),
    company: company?.slice(0, 200) ?? null,
    location: location?.slice(0, 200) ?? null,
  });
}
