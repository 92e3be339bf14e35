import { conceptById } from "~/skill/lexicon";
import { relateConcepts } from "~/skill/relate-concepts";

/** Headings over whole branches: sharing one of these says nothing. */
const tooBroad = new Set([
  "major-technical",
  "software-development",
  "programming",
  "it-knowledge",
  "business",
  "foreign-language",
]);

/**
 * Whether two fields of study lie beside each other: one is related to or a kind of the other, or they share what is above them.
 * Weaker than `relateConcepts`; near is worth a part.
 */
export function areNearStudies(have: string, want: string): boolean {
  return areRelated(have, want) || shareOne(above(have), above(want));
}

/** Whether two kinds of work lie beside each other: as fields of study, or because they share a neighbour. */
export function areNearWork(have: string, want: string): boolean {
  return areRelated(have, want) || shareOne(around(have), around(want));
}

function areRelated(have: string, want: string): boolean {
  return relateConcepts(have, want) !== null || relateConcepts(want, have) !== null;
}

function shareOne(some: readonly string[], others: readonly string[]): boolean {
  return others.some((id) => some.includes(id));
}

function above(id: string): string[] {
  const entry = conceptById(id);
  return entry === undefined ? [] : [...entry.parents, ...entry.entails].filter((other) => !tooBroad.has(other));
}

function around(id: string): string[] {
  return [...above(id), ...(conceptById(id)?.related ?? []).filter((other) => !tooBroad.has(other))];
}
