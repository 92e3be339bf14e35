import { requirementKeys } from "~/job/requirement-keys";
import { locateQuote } from "~/text/locate-quote";
import type { Assessment } from "./assessment";
import { type Correction, isSupported, settleCorrection } from "./correction";
import { type CvIndex, overlaps } from "./cv-index";
import { pointAt } from "./point-at";

/** What was said last about a requirement of another analysis; `key` is its content, null a correction that was taken back. */
export type EarlierCorrection = { key: string; correction: Correction | null; at: number };

/** An earlier correction as it holds for this CV and posting; nothing of it counts until it is accepted. */
export type Offer = { requirement: string; correction: Correction };

export type Offers = {
  offers: Offer[];
  /** requirements whose earlier correction points at a passage that this CV does not hold */
  lost: string[];
};

/**
 * What earlier corrections say about an analysis of another version of the CV: the latest one for each requirement, its
 * passage located again in this CV. A verdict falls with the passage it rested on; what changes nothing is not offered.
 * @param answered ids of requirements about which the person has said something here already
 */
export function offersFor(
  assessment: Pick<Assessment, "requirements">,
  {
    index,
    earlier,
    answered,
  }: { index: CvIndex; earlier: readonly EarlierCorrection[]; answered: ReadonlySet<string> },
): Offers {
  const latest = new Map([...earlier].sort((a, b) => a.at - b.at).map(({ key, correction }) => [key, correction]));
  const keys = requirementKeys(assessment.requirements);
  const found: Offers = { offers: [], lost: [] };
  for (const row of assessment.requirements) {
    const correction = latest.get(keys.get(row.id) ?? "");
    if (correction == null || answered.has(row.id)) continue;
    const here = relocated(index, correction);
    if (correction.pointed && !here.pointed) found.lost.push(row.id);
    const settled = settleCorrection(row, here);
    if (settled !== null && !isFoundAnyway(row, settled))
      found.offers.push({ requirement: row.id, correction: settled });
  }
  return found;
}

/** A correction as it holds for another reading: its passage located again. A verdict falls with the passage it rested on. */
export function relocated(index: CvIndex, correction: Correction): Correction {
  if (correction.pointed === null) return correction;
  const place = locateQuote(index.cv.text, correction.pointed.quote);
  const pointed = place && pointAt(index, place);
  if (pointed) return { ...correction, pointed };
  const rested = correction.verdict !== null && isSupported(correction.verdict);
  return { ...correction, verdict: rested ? null : correction.verdict, pointed: null };
}

/** The passage is among the computed quotes, and nothing else would change. */
function isFoundAnyway({ judgement }: Assessment["requirements"][number], correction: Correction): boolean {
  const { verdict, kind, pointed } = correction;
  if (verdict !== null || kind !== null || pointed === null) return false;
  return judgement.evidence.some((quote) => overlaps(quote, pointed));
}
