import { entryById } from "./lexicon";

export type Relation = "same" | "entails" | "related";

/** A broader concept with more kinds than this says too little about any one of them. */
const MOST_KINDS_OF_A_NEAR_PARENT = 20;

const impliedBy = new Map<string, ReadonlySet<string>>();

/** Everything a concept shows: its parents and what it entails, transitively, without itself. */
export function impliedConcepts(id: string): ReadonlySet<string> {
  const known = impliedBy.get(id);
  if (known !== undefined) return known;
  const reached = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const concept = entryById(next);
    for (const target of [...(concept?.parents ?? []), ...(concept?.entails ?? [])]) {
      if (target === id || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  impliedBy.set(id, reached);
  return reached;
}

/** What of a concept decides how it relates to others, looked up once. `hasNearKinds`: it says something about its kinds. */
type Kin = { implied: ReadonlySet<string>; related: readonly string[]; hasNearKinds: boolean };

const kin = new Map<string, Kin>();

function kinOf(id: string): Kin {
  const known = kin.get(id);
  if (known !== undefined) return known;
  const entry = entryById(id);
  const kinds = entry?.kinds ?? 0;
  const found = {
    implied: impliedConcepts(id),
    related: entry?.related ?? [],
    hasNearKinds: kinds > 0 && kinds <= MOST_KINDS_OF_A_NEAR_PARENT,
  };
  kin.set(id, found);
  return found;
}

/**
 * What having one concept says about another that is wanted: the same; entailed (over parents and entailments, transitively);
 * related (near, worth part of the credit: listed as related, or the wanted one is a kind of the one had); or null.
 */
export function relateConcepts(have: string, want: string): Relation | null {
  if (have === want) return "same";
  const { implied, related, hasNearKinds } = kinOf(have);
  if (implied.has(want)) return "entails";
  if (related.includes(want)) return "related";
  return hasNearKinds && entryById(want)?.parents.includes(have) === true ? "related" : null;
}
