import { type Area, areas } from "~/job/requirement";
import { requirementKeys } from "~/job/requirement-keys";
import type { Analysis } from "./analysis";
import type { Verdict } from "./assessment";
import type { RequirementGroup, ShownRequirement } from "./numbered-requirements";
import { round2 } from "./round";

/** One analysis as the comparison takes it: its numbers, and its requirements as its own page shows them. */
export type Compared = { analysis: Pick<Analysis, "areas" | "total">; groups: readonly RequirementGroup[] };

/** better and worse by verdict, then by strength of proof. */
export type Change = "better" | "worse" | "same" | "only_earlier" | "only_later";

export type ComparedRequirement = {
  key: string;
  area: Area;
  earlier: ShownRequirement | null;
  later: ShownRequirement | null;
  change: Change;
};

export type ComparedNumber = { earlier: number | null; later: number | null; difference: number | null };

export type Comparison = {
  total: ComparedNumber;
  areas: (ComparedNumber & { area: Area })[];
  requirements: ComparedRequirement[];
  counts: Record<Change, number>;
};

/**
 * Two analyses of one posting side by side. Requirements are the same when their content is, whatever set they were read in;
 * those of the later set come in its order, those that only the earlier one holds at the end of their area.
 */
export function compareAnalyses(earlier: Compared, later: Compared): Comparison {
  const before = byKey(earlier.groups);
  const after = byKey(later.groups);
  const keys = [...after.keys(), ...[...before.keys()].filter((key) => !after.has(key))];
  const rows = keys.map((key) => comparedRow(key, before.get(key) ?? null, after.get(key) ?? null));
  const requirements = areas.flatMap((area) => rows.filter((row) => row.area === area));
  const count = (change: Change) => requirements.filter((row) => row.change === change).length;
  return {
    total: comparedNumber(earlier.analysis.total, later.analysis.total),
    areas: areas.map((area) => ({ area, ...comparedNumber(scoreOf(earlier, area), scoreOf(later, area)) })),
    requirements,
    counts: {
      better: count("better"),
      worse: count("worse"),
      same: count("same"),
      only_earlier: count("only_earlier"),
      only_later: count("only_later"),
    },
  };
}

function byKey(groups: readonly RequirementGroup[]): Map<string, ShownRequirement> {
  const items = groups.flatMap((group) => group.items);
  const keys = requirementKeys([...items].sort((a, b) => a.start - b.start || a.end - b.end));
  return new Map(items.map((item) => [keys.get(item.id) ?? item.id, item]));
}

function comparedRow(
  key: string,
  earlier: ShownRequirement | null,
  later: ShownRequirement | null,
): ComparedRequirement {
  const area = later?.area ?? earlier?.area ?? "skills";
  return { key, area, earlier, later, change: changeOf(earlier, later) };
}

function changeOf(earlier: ShownRequirement | null, later: ShownRequirement | null): Change {
  if (later === null) return "only_earlier";
  if (earlier === null) return "only_later";
  const step = rankOf(later) - rankOf(earlier);
  return step > 0 ? "better" : step < 0 ? "worse" : "same";
}

const verdictRank: Record<Verdict, number> = { unknown: 0, missing: 0, partial: 2, met: 4 };

/** A met that rests on a list is worth less than a shown one; between unknown and missing nothing has got better. */
function rankOf({ verdict, strength }: ShownRequirement): number {
  return verdictRank[verdict] + (verdict === "met" && strength !== "listed" ? 1 : 0);
}

function scoreOf({ analysis }: Compared, area: Area): number | null {
  return analysis.areas.find((row) => row.area === area)?.score ?? null;
}

function comparedNumber(earlier: number | null, later: number | null): ComparedNumber {
  const difference = earlier === null || later === null ? null : round2(later - earlier);
  return { earlier, later, difference };
}
