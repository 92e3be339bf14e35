import type { Ask, Requirement } from "~/job/requirement";
import type { Reason } from "./assessment";
import type { CvIndex, Unit } from "./cv-index";
import type { Support } from "./evidence";
import { bestOf, type Finding, missing } from "./finding";
import { judgeConcept } from "./judge-concept";
import { coverOf } from "./judge-words";
import type { Retrieved } from "./retrieve";
import { fitOf, related, type Task, taskOf } from "./task-fit";

type ResponsibilityAsk = Extract<Ask, { type: "responsibility" }>;

const fitMet = 0.46;
const fitPartial = 0.24;
/** What an activity has to fit by that is told without its name. */
const fitUnnamed = 0.35;
/** The share of the asked terms that has to stand in the CV where they stand in several places. */
const enoughAcross = 0.45;

/**
 * Work that was done before. Either one described piece of work covers the asked terms and words, or the asked terms of
 * the trade stand in several places, as when a duty names two or three activities at once.
 */
export function judgeResponsibility(
  index: CvIndex,
  requirement: Requirement,
  ask: ResponsibilityAsk,
  retrieved: Retrieved,
): Finding {
  const task = taskOf(requirement, ask.concepts);
  const values = { want: requirement.label };
  const inOnePlace = bestFits(retrieved, task, values, fitPartial);
  const inSeveral = task.concepts.length > 0 ? acrossPlaces(index, task, values) : null;
  return (
    bestOf([inOnePlace, inSeveral].filter((finding) => finding !== null)) ??
    missing({ code: "duty.missing", values }, 0.65)
  );
}

/**
 * An activity whose name the CV does not use, told in other words: partial at most. Names of tools are not told in other
 * words.
 */
export function toldInOtherWords(
  requirement: Requirement,
  concepts: readonly string[],
  retrieved: Retrieved,
): Finding | null {
  const found = bestFits(retrieved, taskOf(requirement, concepts), { want: requirement.label }, fitUnnamed);
  return found === null
    ? null
    : { ...found, verdict: "partial", reason: { ...found.reason, code: "duty.partial" }, certainty: 0.5 };
}

/** A piece of work that fits what is asked as a task. */
export function told(requirement: Requirement, concepts: readonly string[], retrieved: Retrieved): Finding | null {
  return bestFits(retrieved, taskOf(requirement, concepts), { want: requirement.label }, fitPartial);
}

function bestFits(retrieved: Retrieved, task: Task, values: Reason["values"], enough: number): Finding | null {
  const scored = retrieved
    .map(({ unit }) => fitOf(unit, task))
    .filter(({ value }) => value >= enough)
    .sort((a, b) => b.value - a.value || a.support.unit.start - b.support.unit.start);
  const [best] = scored;
  if (best === undefined) return null;
  const least = Math.min(fitMet, best.value - 0.1);
  const near = scored.filter(({ value }) => value >= least).map(({ support }) => support);
  return finding(best.value >= fitMet, deedsBefore(near), values);
}

/** The mean over the asked concepts of the best that the whole CV shows for each: partial at most, as nothing ties them. */
function acrossPlaces(index: CvIndex, task: Task, values: Reason["values"]): Finding | null {
  const { concepts } = task;
  const judged = concepts.map((concept) => judgeConcept(index, concept, "basic"));
  const value = judged.reduce((sum, { verdict }) => sum + acrossValue[verdict], 0) / concepts.length;
  if (value < enoughAcross) return null;
  const found = judged
    .filter(({ supports }) => supports.length > 0)
    .map(({ supports }) => likestFirst(deedsBefore(supports), task));
  return finding(
    false,
    deedsBefore([
      ...found.flatMap((supports) => supports.slice(0, 1)),
      ...found.flatMap((supports) => supports.slice(1)),
    ]),
    values,
  );
}

/** Of lines that prove the same, first the one that shares most words with the task. */
function likestFirst(supports: Support[], { all }: Task): Support[] {
  const shared = new Map(supports.map(({ unit }) => [unit, coverOf(all, unit.tasks).share]));
  return supports.toSorted((a, b) => (shared.get(b.unit) ?? 0) - (shared.get(a.unit) ?? 0));
}

/** For a duty the line that tells the deed is the quote, the name of a job only where no line tells it, a list only where no job does. */
function deedsBefore(supports: Support[]): Support[] {
  const best = Math.min(...supports.map(({ unit }) => distanceFromDeed(unit)));
  return supports.filter(({ unit }) => distanceFromDeed(unit) === best);
}

function distanceFromDeed({ role, section, shape, strength, headsRole }: Unit): number {
  if (headsRole) return 1;
  const isPractice = role !== null || practice.has(section);
  return isPractice && shape !== "list" && strength === "shown" ? 0 : 2;
}

const practice: ReadonlySet<Unit["section"]> = new Set(["experience", "projects", "activities"]);

const acrossValue = { met: 1, partial: related, missing: 0, unknown: 0 } as const;

function finding(isMet: boolean, supports: Support[], values: Reason["values"]): Finding {
  return {
    verdict: isMet ? "met" : "partial",
    supports,
    reason: { code: isMet ? "duty.met" : "duty.partial", values },
    certainty: isMet ? 0.7 : 0.55,
  };
}
