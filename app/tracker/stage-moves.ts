import { basisOf, type FixedStage, type OwnStage, orderStages, type StageId } from "./stage";

/**
 * The one table of rules: from each stage, the stages an application may be moved to. An own stage counts as the fixed
 * stage it stands behind, and what counts as the same stage may be moved between. Nobody answers what was never sent, an
 * offer comes before its acceptance, and what has ended can be taken up again.
 */
const allowedMoves: Readonly<Record<FixedStage, readonly FixedStage[]>> = {
  saved: ["saved", "applied", "screening", "interviewing", "offer", "withdrawn"],
  applied: ["saved", "applied", "screening", "interviewing", "offer", "rejected", "withdrawn", "no_response"],
  screening: ["applied", "screening", "interviewing", "offer", "rejected", "withdrawn", "no_response"],
  interviewing: ["applied", "screening", "interviewing", "offer", "rejected", "withdrawn", "no_response"],
  offer: ["applied", "screening", "interviewing", "offer", "accepted", "rejected", "withdrawn", "no_response"],
  accepted: ["offer", "rejected", "withdrawn"],
  rejected: ["applied", "screening", "interviewing", "offer"],
  withdrawn: ["saved", "applied", "screening", "interviewing", "offer"],
  no_response: ["applied", "screening", "interviewing", "offer", "rejected", "withdrawn"],
};

/** Whether the rules let an application go from one stage to another. A removed stage can be left, not entered. */
export function mayMove(from: string, to: string, own: readonly OwnStage[]): boolean {
  return targetsOf(from, own).some((target) => target === to);
}

/** Where an application in `from` may go, in the order of the board. */
export function targetsOf(from: string, own: readonly OwnStage[]): StageId[] {
  const basis = basisOf(from, own);
  if (basis === null) return [];
  const allowed = new Set<FixedStage | null>(allowedMoves[basis]);
  return orderStages(own).filter((stage) => stage !== from && allowed.has(basisOf(stage, own)));
}

/** The step that usually comes next: the nearest later stage of those it may go to, else the first of them. */
export function nextTarget(from: string, own: readonly OwnStage[]): StageId | null {
  const order: string[] = orderStages(own);
  const targets = targetsOf(from, own);
  const place = order.indexOf(from);
  return targets.find((stage) => order.indexOf(stage) > place) ?? targets[0] ?? null;
}

/** Whether an application in this stage has been sent, so far as its stage tells. */
export function isSent(stage: string, own: readonly OwnStage[]): boolean {
  const basis = basisOf(stage, own);
  return basis !== null && basis !== "saved" && basis !== "withdrawn";
}
