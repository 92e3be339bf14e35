import { type Area, areas, type RequirementKind } from "~/job/requirement";
import type { Analysis } from "./analysis";
import type { Evidence, Strength, Verdict } from "./assessment";

type Row = Analysis["requirements"][number];

/** A requirement as a page shows it: `verdict`, `kind`, `strength` and `evidence` are what counts, a correction applied. */
export type ShownRequirement = Row & {
  /** position on the page, from 1 */
  number: number;
  /** points it gave and the most it could give, on the total's scale; null when it was not judged */
  points: { given: number; most: number } | null;
  /** what the engine says where the person has corrected it, else null */
  computed: { verdict: Verdict; kind: RequirementKind; evidence: Evidence[] } | null;
};

export type RequirementGroup = { area: Area; items: ShownRequirement[] };

/** The quotes that a person has pointed at, by requirement. */
export type PointedQuotes = Readonly<Record<string, Evidence>>;

/** Requirements as the page lists them: by area in the fixed order, must before nice, then in the posting's order. */
export function groupRequirements(
  { requirements, ledger }: Pick<Analysis, "requirements" | "ledger">,
  pointed: PointedQuotes = {},
): RequirementGroup[] {
  const weights = ledger.reduce((sum, { weight }) => sum + weight, 0);
  const lines = new Map(ledger.map((line) => [line.requirement, line]));
  const shown = requirements.map((item) => corrected(item, pointed[item.id] ?? null));
  let number = 0;
  return areas.map((area) => {
    const own = shown.filter((item) => item.area === area);
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

function corrected(item: Row, quote: Evidence | null): Omit<ShownRequirement, "number" | "points"> {
  const { override } = item;
  if (override === null) return { ...item, computed: null };
  const verdict = override.verdict ?? item.verdict;
  const supported = verdict === "met" || verdict === "partial";
  const evidence = supported ? (quote ? [quote] : item.evidence) : [];
  const claimed: Strength = item.strength ?? "listed";
  return {
    ...item,
    verdict,
    kind: override.kind ?? item.kind,
    strength: supported ? (quote?.strength ?? claimed) : null,
    evidence,
    computed: { verdict: item.verdict, kind: item.kind, evidence: item.evidence },
  };
}

/** How many requirements have evidence, corrections counted. */
export function supportedCount(groups: readonly RequirementGroup[]): number {
  return groups.flatMap(({ items }) => items).filter(({ evidence }) => evidence.length > 0).length;
}

/** Every quote as a mark of the CV, and what the marks of a requirement lead to. */
export function supportedBy(groups: readonly RequirementGroup[]): {
  marks: (Evidence & { id: string })[];
  supported: Map<string, { number: number; label: string; href: string }>;
} {
  const items = groups.flatMap((group) => group.items);
  return {
    marks: items.flatMap(({ id, evidence }) => evidence.map((quote) => ({ ...quote, id }))),
    supported: new Map(
      items.map(({ id, number, label }) => [id, { number, label, href: `#${requirementAnchor(id)}` }]),
    ),
  };
}

/** Where a requirement stands on the page. */
export function requirementAnchor(id: string): string {
  return `requirement-${id}`;
}
