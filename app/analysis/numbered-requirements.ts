import { type Area, areas } from "~/job/requirement";
import type { Analysis } from "./analysis";

export type ShownRequirement = Analysis["requirements"][number] & {
  /** position on the page, from 1 */
  number: number;
  /** points it gave and the most it could give, on the total's scale; null when it was not judged */
  points: { given: number; most: number } | null;
};

export type RequirementGroup = { area: Area; items: ShownRequirement[] };

/** Requirements as the page lists them: by area in the fixed order, must before nice, then in the posting's order. */
export function groupRequirements({
  requirements,
  ledger,
}: Pick<Analysis, "requirements" | "ledger">): RequirementGroup[] {
  const weights = ledger.reduce((sum, { weight }) => sum + weight, 0);
  const lines = new Map(ledger.map((line) => [line.requirement, line]));
  let number = 0;
  return areas.map((area) => {
    const own = requirements.filter((item) => item.area === area);
    const sorted = [...own.filter(({ kind }) => kind === "must"), ...own.filter(({ kind }) => kind === "nice")];
    const items = sorted.map((item) => {
      number += 1;
      const line = lines.get(item.id);
      const points = line ? { given: line.points, most: (100 * line.weight) / weights } : null;
      return { ...item, number, points };
    });
    return { area, items };
  });
}

/** Where a requirement stands on the page. */
export function requirementAnchor(id: string): string {
  return `requirement-${id}`;
}
