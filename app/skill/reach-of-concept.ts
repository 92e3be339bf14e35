import { conceptById } from "./lexicon";

/** How far a concept reaches: itself 1, broader and implied ones less, neighbours least. */
const spread = { parent: 0.5, grandparent: 0.25, entailed: 0.5, related: 0.35 };

/** What follows from the lexicon alone is worked out once. */
const known = new Map<string, ReadonlyMap<string, number>>();

/** A concept with all that its name says beside it: concept id → weight, above 0 to 1. */
export function reachOf(concept: string): ReadonlyMap<string, number> {
  const found = known.get(concept) ?? workOut(concept);
  known.set(concept, found);
  return found;
}

function workOut(concept: string): Map<string, number> {
  const reach = new Map([[concept, 1]]);
  const entry = conceptById(concept);
  if (entry === undefined) return reach;
  for (const id of entry.entails) raise(reach, id, spread.entailed);
  for (const id of entry.related) raise(reach, id, spread.related);
  for (const id of entry.parents) {
    raise(reach, id, spread.parent);
    for (const above of conceptById(id)?.parents ?? []) raise(reach, above, spread.grandparent);
  }
  return reach;
}

/** Of two weights of one thing the greater counts. */
export function raise<Key>(weights: Map<Key, number>, key: Key, weight: number): void {
  if ((weights.get(key) ?? 0) < weight) weights.set(key, weight);
}
