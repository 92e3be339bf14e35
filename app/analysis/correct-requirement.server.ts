import type { RequirementKind } from "~/job/requirement";
import { AppError } from "~/platform/app-error";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import type { Span } from "~/text/span";
import { getAnalysis } from "./analyses.server";
import type { Verdict } from "./assessment";
import { type Correction, settleCorrection } from "./correction";
import { indexCv } from "./cv-index";
import { longestPointed, pointAt } from "./point-at";
import { recordCorrections } from "./record-corrections.server";

export type RequirementCorrection = {
  ownerId: string;
  actor: string;
  /** the analysis and, in it, the requirement */
  id: string;
  requirement: string;
  /** null takes the correction back */
  given: { verdict: Verdict | null; kind: RequirementKind | null; place: Span | null } | null;
};

/**
 * Keeps what a person says about one requirement beside what was computed. Saying what was computed is taking back. What is
 * sent twice is kept once: saying again what stands changes nothing, and of two that arrive together one is kept.
 * @throws AppError not_found for what is not this owner's; correction.no_evidence when the pointed passage cannot prove anything
 */
export async function correctRequirement(services: Platform, correct: RequirementCorrection): Promise<void> {
  const { ownerId, actor, id, requirement, given } = correct;
  const { computed, said } = await getAnalysis(services, { ownerId, id });
  const row = computed.requirements.find((item) => item.id === requirement);
  if (!row) throw new AppError("not_found");
  const pointed = given?.place ? pointAt(indexCv(computed.cv, computed.posting), given.place) : null;
  if (given?.place && !pointed) throw new AppError("correction.no_evidence", { limit: longestPointed });
  const correction: Correction | null = given && settleCorrection(row, { ...given, pointed });
  const last = said.find((entry) => entry.requirement === requirement);
  if (JSON.stringify(correction) === JSON.stringify(last?.correction ?? null)) return;
  const key = await sha256(JSON.stringify(["correct", id, requirement, last?.number ?? 0, correction]));
  await recordCorrections(services, { ownerId, actor, id, key, changes: [{ requirement, correction }] });
}
