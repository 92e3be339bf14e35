import type { Concept } from "./concept";
import { allConcepts, conceptById } from "./lexicon";

export type Relation = "same" | "entails" | "related";

/** A broader concept with more kinds than this says too little about any one of them. */
const MOST_KINDS_OF_A_NEAR_PARENT = 12;

type Relations = {
  implied: Map<string, ReadonlySet<string>>;
  related: Map<string, Set<string>>;
  kinds: Map<string, number>;
};

let built: Relations | undefined;

function relations(): Relations {
  if (built !== undefined) return built;
  const related = new Map<string, Set<string>>();
  const kinds = new Map<string, number>();
  const connect = (from: string, to: string) => {
    const targets = related.get(from);
    if (targets === undefined) related.set(from, new Set([to]));
    else targets.add(to);
  };
  for (const concept of allConcepts()) {
    for (const other of concept.related) {
      connect(concept.id, other);
      connect(other, concept.id);
    }
    for (const parent of concept.parents) kinds.set(parent, (kinds.get(parent) ?? 0) + 1);
  }
  built = { implied: new Map(), related, kinds };
  return built;
}

/** Everything a concept shows: its parents and what it entails, transitively, without itself. */
export function impliedConcepts(id: string): ReadonlySet<string> {
  const { implied } = relations();
  const known = implied.get(id);
  if (known !== undefined) return known;
  const reached = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const concept = conceptById(next);
    for (const target of [...(concept?.parents ?? []), ...(concept?.entails ?? [])]) {
      if (target === id || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  implied.set(id, reached);
  return reached;
}

function isNearParent(broad: string, narrow: Concept | undefined): boolean {
  return narrow?.parents.includes(broad) === true && (relations().kinds.get(broad) ?? 0) <= MOST_KINDS_OF_A_NEAR_PARENT;
}

/**
 * What having one concept says about another that is wanted: the same; entailed (over parents and entailments, transitively);
 * related (near, worth part of the credit: listed as related, or the wanted one is a kind of the one had); or null.
 */
export function relateConcepts(have: string, want: string): Relation | null {
  if (have === want) return "same";
  if (impliedConcepts(have).has(want)) return "entails";
  if (relations().related.get(have)?.has(want)) return "related";
  return isNearParent(have, conceptById(want)) ? "related" : null;
}
