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
 * Whether two concepts lie beside each other: one is related to or a kind of the other, or they share a parent or a
 * neighbour. Weaker than `relateConcepts`; for fields of study and of work, where near is worth a part.
 */
export function areNear(have: string, want: string): boolean {
  if (relateConcepts(have, want) !== null || relateConcepts(want, have) !== null) return true;
  const around = neighbours(have);
  return neighbours(want).some((id) => around.includes(id));
}

function neighbours(id: string): string[] {
  const entry = conceptById(id);
  if (entry === undefined) return [];
  return [...entry.parents, ...entry.related, ...entry.entails].filter((other) => !tooBroad.has(other));
}
