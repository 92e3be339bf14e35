import type { Analysis } from "~/analysis/analysis";
import type { Area } from "~/job/requirement";

/** The numbers of a result: null where there was nothing to judge. */
export type Numbers = { total: number | null; areas: Record<Area, number | null> };

/** What the server made of a check of the device. */
export type SavedCheck = { applicationId: string; analysisId: string; numbers: Numbers };

export function numbersOf({ total, areas }: Pick<Analysis, "total"> & NumberedAreas): Numbers {
  return { total, areas: Object.fromEntries(areas.map(({ area, score }) => [area, score])) as Numbers["areas"] };
}

/** How many of the six numbers are others on the one side than on the other. */
export function differing(one: Numbers, other: Numbers): number {
  const areas = (Object.keys(one.areas) as Area[]).filter((area) => one.areas[area] !== other.areas[area]);
  return areas.length + (one.total === other.total ? 0 : 1);
}

type NumberedAreas = { areas: readonly { area: Area; score: number | null }[] };
