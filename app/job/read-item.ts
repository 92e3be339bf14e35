import type { ConceptCategory } from "~/skill/concept";
import { areaOfAsk } from "./area";
import { readDepth } from "./depth";
import type { Draft } from "./draft";
import { type KnownThing, thingsWithin } from "./known-thing";
import { readAlternatives } from "./or-groups";
import { readAsk } from "./read-ask";
import type { Ask, RequirementKind } from "./requirement";
import { requirementLabel } from "./requirement-label";
import type { Item } from "./split-line";

/** Reads one thing that a sentence asks for: what the judge has to check, its area, how much of it, its name. */
export function readItem(text: string, item: Item, things: KnownThing[], kind: RequirementKind): Draft {
  const own = thingsWithin(things, item);
  const phrase = text.slice(item.start, item.end);
  const anyOf = readAlternatives(text, item, item.isAlternative, own);
  const ask = readAsk(text, item, own, anyOf !== null);
  const isChoice =
    ask.type !== "soft_skill" && ask.type !== "condition" && (ask.type !== "language" || ask.languages.length > 1);
  return {
    start: item.start,
    end: item.end,
    label: requirementLabel(phrase),
    area: areaOfAsk(ask, categoriesOf(ask, own), leadAndPhrase(text, item), phrase),
    kind,
    source: "requirement",
    depth: readDepth(text.slice(item.head, item.end)),
    anyOf: isChoice ? anyOf : null,
    minYears: ask.type === "years" ? ask.years : null,
    ask,
    concepts: own.map((thing) => thing.concept),
  };
}

function categoriesOf(ask: Ask, things: KnownThing[]): ConceptCategory[] {
  if (ask.type !== "skill") return [];
  return things.filter((thing) => ask.concepts.includes(thing.concept)).map((thing) => thing.category);
}

/** An item of a list with the opening words of its clause, which hold for it too. */
function leadAndPhrase(text: string, item: Item): string {
  return `${text.slice(item.head, Math.min(item.start, item.head + leadLength))} ${text.slice(item.start, item.end)}`;
}

const leadLength = 60;
