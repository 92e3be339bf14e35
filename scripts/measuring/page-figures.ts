import type { Result } from "lighthouse";

/** Scores are 0 to 100; `lcp` and `tbt` are milliseconds, `cls` is a share of the view. */
export type Figures = {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  lcp: number;
  cls: number;
  tbt: number;
};

/** A page with the aims that it has to meet: only a public one is made to be found. */
export type Audited = { name: string; public: boolean };

type Aim = { least: number } | { most: number };

const aims: Record<Exclude<keyof Figures, "seo">, Aim> = {
  performance: { least: 95 },
  accessibility: { least: 100 },
  bestPractices: { least: 100 },
  lcp: { most: 2000 },
  cls: { most: 0.02 },
  tbt: { most: 150 },
};

export function figuresOf({ categories, audits }: Pick<Result, "categories" | "audits">): Figures {
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? Number.POSITIVE_INFINITY;
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
    lcp: Math.round(value("largest-contentful-paint")),
    cls: Math.round(value("cumulative-layout-shift") * 1000) / 1000,
    tbt: Math.round(value("total-blocking-time")),
  };
}

/** The median of each figure by itself; of an even number of runs the lower of the two in the middle. */
export function medianFigures(runs: readonly Figures[]): Figures {
  const [first] = runs;
  if (!first) throw new Error("There is no run to take a median of.");
  const medians = { ...first };
  for (const name of Object.keys(first) as (keyof Figures)[]) {
    const sorted = runs.map((run) => run[name]).sort((a, b) => a - b);
    medians[name] = sorted[Math.floor((sorted.length - 1) / 2)]!;
  }
  return medians;
}

/** One line for each figure that misses its aim. */
export function missedAims(page: Audited, figures: Figures): string[] {
  const own: Partial<Record<keyof Figures, Aim>> = page.public ? { ...aims, seo: { least: 95 } } : aims;
  return (Object.entries(own) as [keyof Figures, Aim][]).flatMap(([name, aim]) => {
    const value = figures[name];
    const met = "least" in aim ? value >= aim.least : value <= aim.most;
    return met ? [] : [`${page.name}: ${name} ${value}, aim ${"least" in aim ? `≥ ${aim.least}` : `≤ ${aim.most}`}`];
  });
}
