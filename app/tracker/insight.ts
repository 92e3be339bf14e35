import type { FrozenBand } from "./application";
import { mondayOf, shiftDay } from "./day";
import { medianOf, shareOf } from "./share-of";
import type { FixedStage, OwnStage } from "./stage";
import {
  furthestStage,
  isAnswer,
  type PathStage,
  pathStages,
  rank,
  type TrackedApplication,
  type Visit,
  visitsOf,
} from "./stage-history";

const dayMs = 24 * 60 * 60 * 1000;

/** Weeks that activity is shown for, the current one included. */
const activityWeeks = 12;

/** How many came to a stage, and which part of those who came to the stage before it. */
export type FunnelStep = { stage: PathStage; count: number; share: number | null };

/** Half of the finished stays in a stage lasted at most `days`. */
export type StageTime = { stage: FixedStage; days: number; count: number };

/** Of what was sent from one source or with one band, how much was answered. */
type ResponseRate<Group> = { group: Group; sent: number; answered: number; share: number | null };

/** What happened in a week that begins on the Monday `week`. */
export type WeekActivity = { week: string; sent: number; answers: number };

export type Insight = {
  total: number;
  funnel: FunnelStep[];
  stageTimes: StageTime[];
  bySource: ResponseRate<string | null>[];
  byBand: ResponseRate<FrozenBand | null>[];
  activity: WeekActivity[];
};

type Read = TrackedApplication & { visits: Visit[]; furthest: PathStage };

/**
 * What an owner's history shows. Everything is counted from stage events, not from the stage of today.
 * @param today "2026-11-25", the day it is for the person
 * @param dayOf the day a moment falls on for the person
 */
export function insightOf(
  applications: readonly TrackedApplication[],
  { own, today, dayOf }: { own: readonly OwnStage[]; today: string; dayOf(at: number): string },
): Insight {
  const read = applications.map((application): Read => {
    const visits = visitsOf(application, own);
    return { ...application, visits, furthest: furthestStage(visits) };
  });
  return {
    total: read.length,
    funnel: funnelOf(read),
    stageTimes: stageTimesOf(read),
    bySource: responseRates(read, ({ source }) => source),
    byBand: responseRates(read, ({ matchBand }) => matchBand),
    activity: activityOf(read, { today, dayOf }),
  };
}

function funnelOf(read: Read[]): FunnelStep[] {
  const counts = pathStages.map((stage) => read.filter(({ furthest }) => rank(furthest) >= rank(stage)).length);
  return pathStages.map((stage, order) => {
    const before = counts[order - 1];
    const count = counts[order]!;
    return { stage, count, share: before === undefined ? null : shareOf(count, before) };
  });
}

/** Stays that have ended, in the order of the path; one that still lasts has no length yet. */
function stageTimesOf(read: Read[]): StageTime[] {
  const stays = read.flatMap(({ visits }) =>
    visits.slice(0, -1).map(({ stage, at }, order) => ({ stage, days: (visits[order + 1]!.at - at) / dayMs })),
  );
  return pathStages.flatMap((stage): StageTime[] => {
    const lengths = stays.filter((stay) => stay.stage === stage).map(({ days }) => days);
    const days = medianOf(lengths);
    return days === null ? [] : [{ stage, days, count: lengths.length }];
  });
}

/** The groups of what was sent, the largest first. */
function responseRates<Group extends string | null>(
  read: Read[],
  groupOf: (each: Read) => Group,
): ResponseRate<Group>[] {
  const groups = new Map<Group, { sent: number; answered: number }>();
  for (const application of read.filter(({ furthest }) => furthest !== "saved")) {
    const group = groupOf(application);
    const { sent, answered } = groups.get(group) ?? { sent: 0, answered: 0 };
    const answer = application.visits.some(({ stage }) => isAnswer(stage));
    groups.set(group, { sent: sent + 1, answered: answered + (answer ? 1 : 0) });
  }
  return [...groups]
    .map(([group, { sent, answered }]) => ({ group, sent, answered, share: shareOf(answered, sent) }))
    .sort((a, b) => b.sent - a.sent || order(a.group, b.group));
}

function order(a: string | null, b: string | null): number {
  return (a ?? "\uffff") < (b ?? "\uffff") ? -1 : 1;
}

/** Weeks without anything stand there with zeros. What came with a file has no day of its own but its applied date. */
function activityOf(read: Read[], { today, dayOf }: { today: string; dayOf(at: number): string }): WeekActivity[] {
  const last = mondayOf(today);
  const weeks = Array.from({ length: activityWeeks }, (_, ago) => shiftDay(last, -7 * (activityWeeks - 1 - ago)));
  const activity = new Map(weeks.map((week) => [week, { week, sent: 0, answers: 0 }]));
  for (const application of read) {
    const sent = sentOn(application, dayOf);
    const inWeek = sent === null ? undefined : activity.get(mondayOf(sent));
    if (inWeek) inWeek.sent += 1;
    const answer = application.visits.find(({ stage, created }) => isAnswer(stage) && !created);
    const answered = answer && activity.get(mondayOf(dayOf(answer.at)));
    if (answered) answered.answers += 1;
  }
  return [...activity.values()];
}

function sentOn({ furthest, appliedOn, visits, imported }: Read, dayOf: (at: number) => string): string | null {
  if (furthest === "saved") return null;
  if (appliedOn !== null) return appliedOn;
  const first = visits.find(({ stage }) => stage !== "saved" && stage !== "withdrawn");
  return first && !(imported && first.created) ? dayOf(first.at) : null;
}
