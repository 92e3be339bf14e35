import type { Analysis } from "./analysis";
import type { Verdict } from "./assessment";
import type { KeptProposal } from "./review-answer";

type Quote = Analysis["requirements"][number]["evidence"][number];

/** What one reading says about a requirement. */
export type ReadVerdict = { verdict: Verdict; reason: string; quotes: Quote[] };

/** A requirement that the two readings judge differently. `why` is the model's own sentence, unverified. */
export type ReadingChange = {
  id: string;
  label: string;
  builtIn: ReadVerdict;
  review: ReadVerdict;
  why: string | null;
};

/** The requirements on which two readings of one analysis differ, in the posting's order. Both are worded in one language. */
export function compareReadings(
  builtIn: Analysis,
  review: Analysis,
  proposals: readonly KeptProposal[],
): ReadingChange[] {
  const reviewed = new Map(review.requirements.map((item) => [item.id, item]));
  const whys = new Map(proposals.map(({ requirement, why }) => [requirement, why[builtIn.language]]));
  return builtIn.requirements.flatMap((item) => {
    const other = reviewed.get(item.id);
    if (other === undefined || other.verdict === item.verdict) return [];
    const { id, label } = item;
    return [{ id, label, builtIn: toRead(item), review: toRead(other), why: whys.get(id) ?? null }];
  });
}

function toRead({ verdict, reason, evidence }: Analysis["requirements"][number]): ReadVerdict {
  return { verdict, reason, quotes: evidence };
}
