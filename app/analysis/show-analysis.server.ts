import type { Owner } from "~/account/owner";
import { expiresAt } from "~/account/retention";
import type { Language } from "~/i18n/languages";
import type { Platform } from "~/platform/platform.server";
import { getAnalysis } from "./analyses.server";
import { getCvOrigin } from "./cv-origin.server";
import { explain } from "./explain";
import { findOffers } from "./find-offers.server";
import { pointedQuotes } from "./point-at";
import { listPostingChecks } from "./posting-checks.server";

/** Everything the page of one analysis shows, worded in one language. @throws AppError not_found, for another owner's too */
export async function showAnalysis(
  services: Platform,
  { owner, id, language }: { owner: Owner; id: string; language: Language },
) {
  const ownerId = owner.id;
  const stored = await getAnalysis(services, { ownerId, id });
  const origin = await getCvOrigin(services, { ownerId, id });
  const { version, postingHash } = origin;
  const offers = await findOffers(services, { ownerId, stored, origin });
  const checks = await listPostingChecks(services, { ownerId, postingHash });
  const { cvName, createdAt, assessment } = stored;
  return {
    analysis: explain(assessment, language),
    check: { id, cvName, format: assessment.cv.format, createdAt, expiresAt: expiresAt(owner) },
    pointed: pointedQuotes(assessment),
    offers,
    version,
    others: checks.length - 1,
  };
}
