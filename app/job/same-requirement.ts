import { foldText } from "~/text/normalize";
import type { Draft } from "./draft";

/** Leaves out what a posting asks twice; the first place stays, and a must wins over a nice. */
export function withoutDuplicates(drafts: Draft[]): Draft[] {
  const kept = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const earlier = kept.get(key);
    if (earlier === undefined) kept.set(key, draft);
    else if (earlier.kind === "nice" && draft.kind === "must") kept.set(key, { ...earlier, kind: "must" });
  }
  return [...kept.values()];
}

/** Years and single skills are the same when they ask the same; the rest when their words are the same. */
function keyOf(draft: Draft): string {
  const { ask } = draft;
  if (ask.type === "years") return `years ${ask.years} ${[...ask.concepts].sort().join(" ")}`;
  if (ask.type === "skill" && ask.concepts.length === 1) return `skill ${ask.concepts[0]}`;
  if (ask.type === "soft_skill" && ask.concepts.length === 1) return `soft ${ask.concepts[0]}`;
  return foldText(draft.label)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
