import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import { getAnalysis } from "./analyses.server";
import { getCvOrigin } from "./cv-origin.server";
import { findOffers } from "./find-offers.server";
import { recordCorrections } from "./record-corrections.server";

export type OfferAnswer = {
  ownerId: string;
  actor: string;
  id: string;
  answer: "accept" | "dismiss";
  /** one of the offers; null for all of them */
  requirement: string | null;
};

/**
 * Takes over earlier corrections that are offered for this analysis, or declines them for good. Each is offered until it is
 * answered, so that an answer sent twice is carried out once.  @throws AppError not_found, for another owner's analysis too
 */
export async function answerOffers(services: Platform, answer: OfferAnswer): Promise<void> {
  const { ownerId, actor, id, requirement } = answer;
  const stored = await getAnalysis(services, { ownerId, id });
  const origin = await getCvOrigin(services, { ownerId, id });
  const { offers, lost } = await findOffers(services, { ownerId, stored, origin });
  const declined = [...new Set([...offers.map((offer) => offer.requirement), ...lost])];
  const changes =
    answer.answer === "accept" ? offers : declined.map((declinedId) => ({ requirement: declinedId, correction: null }));
  const chosen = changes.filter((change) => requirement === null || change.requirement === requirement);
  if (chosen.length === 0) return;
  const key = await sha256(JSON.stringify(["offers", id, answer.answer, chosen.map((change) => change.requirement)]));
  await recordCorrections(services, { ownerId, actor, id, key, changes: chosen });
}
