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
  return withoutWiderYears([...kept.values()]);
}

/** The same number of years for something wider adds nothing: "2 years … in analysis or a related role", then "2 years in IT analysis". */
function withoutWiderYears(drafts: Draft[]): Draft[] {
  const years = drafts.filter((draft) => draft.ask.type === "years");
  return drafts.filter((draft) => draft.ask.type !== "years" || !years.some((other) => isNarrower(other, draft)));
}

function isNarrower(other: Draft, draft: Draft): boolean {
  if (other.minYears !== draft.minYears || other.kind !== draft.kind) return false;
  return other.concepts.length > draft.concepts.length && draft.concepts.every((own) => other.concepts.includes(own));
}

/** Years, skills and soft skills are the same when they name the same concepts; the rest when their words are the same. */
function keyOf(draft: Draft): string {
  const { ask } = draft;
  const concepts = [...new Set(draft.concepts)].sort().join(" ");
  if (ask.type === "years") return `years ${ask.years} ${concepts}`;
  if ((ask.type === "skill" || ask.type === "soft_skill") && ask.concepts.length === 1)
    return `${ask.type} ${concepts}`;
  return foldText(draft.label)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
