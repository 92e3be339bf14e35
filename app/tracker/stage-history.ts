import type { Application } from "./application";
import { basisOf, type FixedStage, type OwnStage } from "./stage";
import { type StageEvent, standingEvents } from "./stage-event";

/** What insight reads of an application: where it was found, how it matched, and every stage it went through. */
export type TrackedApplication = Pick<Application, "source" | "matchBand" | "appliedOn"> & {
  imported: boolean;
  events: Pick<StageEvent, "sequence" | "kind" | "to" | "undoes" | "at">[];
};

/** A stage an application came to; own stages count as the fixed one they stand behind, moves that were undone do not count. */
export type Visit = { stage: FixedStage; at: number; created: boolean };

/** The stages of the way to a job, in their order. */
export const pathStages = ["saved", "applied", "screening", "interviewing", "offer", "accepted"] as const;

export type PathStage = (typeof pathStages)[number];

/** The visits of an application in order; moves within one fixed stage are one visit. */
export function visitsOf({ events }: Pick<TrackedApplication, "events">, own: readonly OwnStage[]): Visit[] {
  const visits: Visit[] = [];
  for (const { to, at, kind } of standingEvents(events)) {
    const stage = basisOf(to, own);
    if (stage !== null && stage !== visits.at(-1)?.stage) visits.push({ stage, at, created: kind === "created" });
  }
  return visits;
}

/**
 * How far an application came, whatever became of it later: a rejection after an interview still is an interview. An ending
 * that only something sent can have shows that it was applied for.
 */
export function furthestStage(visits: readonly Visit[]): PathStage {
  return visits.map(({ stage }) => shownBy(stage)).reduce((a, b) => (rank(a) >= rank(b) ? a : b), "saved");
}

/** Whether a stage shows that an answer came: an invitation, an offer, and a rejection too. */
export function isAnswer(stage: FixedStage): boolean {
  return stage === "rejected" || rank(shownBy(stage)) > rank("applied");
}

export function rank(stage: PathStage): number {
  return pathStages.indexOf(stage);
}

function shownBy(stage: FixedStage): PathStage {
  if (stage === "rejected" || stage === "no_response") return "applied";
  return stage === "withdrawn" ? "saved" : stage;
}
