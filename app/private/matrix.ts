import type { Analysis } from "~/analysis/analysis";
import type { Band, Evidence } from "~/analysis/assessment";
import { type Area, areas } from "~/job/requirement";
import type { PrivateCheck } from "./private-check";

/** So many documents of one side are compared at most. */
export const mostDocuments = 20;

export type Place = "cv" | "jd";

export const matrixColumns = ["total", ...areas] as const;
export type MatrixColumn = (typeof matrixColumns)[number];

export const matrixOrders = ["total", "name", ...areas] as const;
export type MatrixOrder = (typeof matrixOrders)[number];

/** One document of a comparison with what came of it, or with why it could not be read: a key of locales/…/errors.json and its values. */
export type MatrixRow = { id: string; name: string } & (
  | { ok: true; check: PrivateCheck; figures: MatrixFigures }
  | { ok: false; code: string; values: Record<string, string | number> }
);

export type MatrixFigures = {
  band: Band | null;
  /** 0 to 100, null where nothing could be judged */
  scores: Record<MatrixColumn, number | null>;
  /** the line of the CV that proves most in an area */
  lines: Record<Area, Evidence | null>;
  /** of the CV, and so of its lines; undefined for a mixed one and others */
  language: "en" | "vi" | undefined;
};

export function figuresOf(report: Analysis): MatrixFigures {
  const { total, band, cv } = report;
  const perArea = <Value>(value: (area: Area) => Value) =>
    Object.fromEntries(areas.map((area) => [area, value(area)])) as Record<Area, Value>;
  const scoreOf = (area: Area) => report.areas.find((row) => row.area === area)?.score ?? null;
  return {
    band,
    scores: { total, ...perArea(scoreOf) },
    lines: perArea((area) => bestLine(report.requirements, area)),
    language: cv.language === "en" || cv.language === "vi" ? cv.language : undefined,
  };
}

const strengthRank: Record<Evidence["strength"], number> = { shown: 0, entailed: 1, listed: 2 };

/** The strongest quote; of equals that of a requirement that is met, then of one that weighs more, then the first of the CV. */
function bestLine(requirements: Analysis["requirements"], area: Area): Evidence | null {
  const lines = requirements
    .filter((requirement) => requirement.area === area)
    .flatMap(({ evidence, verdict, weight }) =>
      evidence.map((quote) => ({ quote, rank: [strengthRank[quote.strength], verdict === "met" ? 0 : 1, -weight] })),
    );
  const better = (a: (typeof lines)[number], b: (typeof lines)[number]) =>
    firstDifference(a.rank, b.rank) || a.quote.start - b.quote.start || a.quote.end - b.quote.end;
  return lines.sort(better)[0]?.quote ?? null;
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}

/** The best first and no number last, equals by total, then by name; a document that could not be read stands below all others. */
export function sortRows(rows: readonly MatrixRow[], order: MatrixOrder): MatrixRow[] {
  return [...rows].sort((a, b) => {
    if (!a.ok || !b.ok) return Number(b.ok) - Number(a.ok) || byName(a, b);
    const byScore = (column: MatrixColumn) => (b.figures.scores[column] ?? -1) - (a.figures.scores[column] ?? -1);
    return order === "name" ? byName(a, b) : byScore(order) || byScore("total") || byName(a, b);
  });
}

/** In one language whatever the page's is, so that the order stays: Vietnamese letters stand among the others, 2 before 10. */
function byName(a: MatrixRow, b: MatrixRow): number {
  return a.name.localeCompare(b.name, "vi", { numeric: true }) || (a.name < b.name ? -1 : 1);
}

/** The highest number of each column as it is shown, null where a column has no two numbers that differ. */
export function bestScores(rows: readonly MatrixRow[]): Record<MatrixColumn, number | null> {
  const best = (column: MatrixColumn) => {
    const scores = rows
      .flatMap((row) => (row.ok ? [row.figures.scores[column]] : []))
      .filter((score) => score !== null);
    const [lowest, highest] = [Math.min(...scores), Math.max(...scores)].map(Math.round) as [number, number];
    return lowest < highest ? highest : null;
  };
  return Object.fromEntries(matrixColumns.map((column) => [column, best(column)])) as Record<
    MatrixColumn,
    number | null
  >;
}

/** A name that no other document of the list has: "cv.pdf", "cv.pdf (2)" … */
export function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free); number += 1) free = `${name} (${number})`;
  return free;
}
