import { createHash } from "node:crypto";
import type { LabelledPosting } from "./labelled-files";

/** Postings of each language that nobody looks at while rules are written. */
const keptForChecking = 2;
const seed = "check";

/**
 * Parts labelled postings into those to look at and those to check with only: of each language the two whose seeded hash is least.
 * A rule that helps the first and harms the second has been fitted to them.
 */
export function splitGold(gold: readonly LabelledPosting[]): {
  lookedAt: LabelledPosting[];
  checkOnly: LabelledPosting[];
} {
  const languages = [...new Set(gold.map(({ posting }) => posting.language))];
  const kept = new Set(
    languages.flatMap((language) =>
      gold
        .filter(({ posting }) => posting.language === language)
        .map(({ id }) => ({ id, key: createHash("sha256").update(`${seed}:${id}`).digest("hex") }))
        .sort((left, right) => (left.key < right.key ? -1 : 1))
        .slice(0, keptForChecking)
        .map(({ id }) => id),
    ),
  );
  return { lookedAt: gold.filter(({ id }) => !kept.has(id)), checkOnly: gold.filter(({ id }) => kept.has(id)) };
}
