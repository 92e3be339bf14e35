import type { Language } from "~/i18n/languages";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { getAnalysis, type StoredAnalysis } from "./analyses.server";
import { compareAnalyses } from "./compare-analyses";
import { getCvOrigin } from "./cv-origin.server";
import { explain } from "./explain";
import { groupRequirements } from "./numbered-requirements";
import { pointedQuotes } from "./point-at";
import { listPostingChecks } from "./posting-checks.server";

export type CompareRequest = {
  ownerId: string;
  id: string;
  /** the other analysis; null for the newest of the posting */
  other: string | null;
  language: Language;
};

/**
 * An analysis beside another of the same posting, the earlier one first, with all others it can be compared with.
 * @throws AppError not_found for what is not this owner's; compare.other_posting for an analysis of another posting
 */
export async function compareChecks(services: Platform, { ownerId, id, other, language }: CompareRequest) {
  const { postingHash } = await getCvOrigin(services, { ownerId, id });
  const checks = await listPostingChecks(services, { ownerId, postingHash });
  const own = checks.find((check) => check.id === id);
  const others = checks.filter((check) => check.id !== id);
  const against = other === null || other === id ? others[0] : others.find((check) => check.id === other);
  if (against === undefined && other !== null && other !== id) {
    await getAnalysis(services, { ownerId, id: other });
    throw new AppError("compare.other_posting");
  }
  if (own === undefined || against === undefined) return { checkId: id, others, compared: null };
  const isOlder = checks.indexOf(against) > checks.indexOf(own);
  const [earlier, later] = isOlder ? [against, own] : [own, against];
  const [before, after] = await Promise.all(
    [earlier, later].map(async (check) => shownFor(await getAnalysis(services, { ownerId, id: check.id }), language)),
  );
  if (before === undefined || after === undefined) throw new AppError("not_found");
  const { posting, cv } = after.analysis;
  const compared = {
    title: posting.title,
    earlier,
    later,
    areas: { earlier: before.analysis.areas, later: after.analysis.areas },
    languages: { cv: cv.language, posting: posting.language },
    comparison: compareAnalyses(before, after),
  };
  return { checkId: id, others, compared };
}

function shownFor({ assessment }: StoredAnalysis, language: Language) {
  const analysis = explain(assessment, language);
  return { analysis, groups: groupRequirements(analysis, pointedQuotes(assessment)) };
}
