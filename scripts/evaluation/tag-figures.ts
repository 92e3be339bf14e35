import { type KnownThing, knownThings } from "~/job/known-thing";
import { readRequirements } from "~/job/read-requirements";
import { isTrait } from "~/job/traits";
import { findConcepts } from "~/skill/find-concepts";
import { relateConcepts } from "~/skill/relate-concepts";
import { foldSurface } from "~/skill/surface-form";
import type { LabelledSkills, LabelledTags } from "./labelled-files";
import { share } from "./share";

/** Recall of a job's tags among the concepts found in its text: those that stand there literally, and the others apart. */
export function tagFigures(rows: LabelledTags[]) {
  const count = { literal: 0, literalFound: 0, other: 0, otherFound: 0 };
  for (const row of rows) {
    const text = row.text.normalize("NFC");
    const folded = foldSurface(text);
    const mentions = findConcepts(text);
    const have = new Set(mentions.map((mention) => mention.concept));
    for (const tag of row.tags) {
      const places = wholeWordPlaces(folded, foldSurface(tag.normalize("NFC")));
      if (places.length > 0) {
        count.literal++;
        const isMentioned = places.some((at) => mentions.some((m) => m.start <= at && m.end >= at + tag.length));
        if (isMentioned || namesOneOf(tag, have)) count.literalFound++;
      } else {
        count.other++;
        if (namesOneOf(tag, have)) count.otherFound++;
      }
    }
  }
  return {
    recallOfLiteralTags: share(count.literalFound, count.literal),
    literalTags: count.literal,
    recallOfOtherTags: share(count.otherFound, count.other),
    otherTags: count.other,
  };
}

function namesOneOf(tag: string, have: Set<string>): boolean {
  return findConcepts(tag).some(({ concept }) => [...have].some((own) => isAsGood(own, concept)));
}

function isAsGood(have: string, want: string): boolean {
  const relation = relateConcepts(have, want);
  return relation === "same" || relation === "entails";
}

function wholeWordPlaces(text: string, tag: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(tag); at !== -1; at = text.indexOf(tag, at + 1)) {
    const isWhole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}+#]/u.test(text[at + tag.length] ?? " ");
    if (isWhole) places.push(at);
  }
  return places;
}

/**
 * Skills named in Vietnamese requirement texts: exact micro-F1 of the names as they stand, and recall when one name may contain the
 * other. Names are compared with case, tone placement and the spelling i/y folded.
 */
export function skillFigures(rows: LabelledSkills[]) {
  const count = { expected: 0, named: 0, exact: 0, partial: 0 };
  for (const row of rows) {
    const expected = new Set(row.skills.map((skill) => foldSurface(skill.normalize("NFC"))));
    const named = namedSkills(row.text.normalize("NFC"));
    count.expected += expected.size;
    count.named += named.size;
    for (const skill of expected) {
      if (named.has(skill)) count.exact++;
      if ([...named].some((own) => own.includes(skill) || skill.includes(own))) count.partial++;
    }
  }
  return {
    partialRecall: share(count.partial, count.expected),
    exactF1: share(2 * count.exact, count.expected + count.named),
    expected: count.expected,
    named: count.named,
  };
}

/** The names of skills in a text: concepts as they stand, with "kỹ năng" before them, and listed alternatives; no school levels or traits. */
function namedSkills(text: string): Set<string> {
  const names = knownThings(text).flatMap((thing) => skillName(text, thing) ?? []);
  const alternatives = readRequirements(text).flatMap((requirement) => requirement.anyOf ?? []);
  return new Set([...names, ...alternatives].map(foldSurface));
}

function skillName(text: string, thing: KnownThing): string | null {
  const name = text.slice(thing.start, thing.end);
  if (thing.category === "degree") return null;
  if (thing.category !== "soft_skill") return name;
  if (isTrait(name)) return null;
  return (skillWord.exec(text.slice(Math.max(0, thing.start - skillWordReach), thing.start))?.[0] ?? "") + name;
}

const skillWord = /(?:k[ỹĩ] năng|khả năng)\s+$/iu;
const skillWordReach = 10;
