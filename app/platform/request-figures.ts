/** One row of counts: requests of a route with one outcome (first digit of the status) that took at most `within` ms. */
export type RequestCount = { route: string; outcome: number; within: number; count: number };

/** How the requests of one route went. Times are upper ends of the stretch that the share of requests falls into, in ms. */
export type RouteFigures = {
  route: string;
  requests: number;
  refused: number;
  failed: number;
  half: number;
  nineteenOfTwenty: number;
};

/** Figures by route, the most used first, and of all together as route "*". */
export function requestFigures(counts: readonly RequestCount[]): RouteFigures[] {
  const routes = [...new Set(counts.map(({ route }) => route))];
  const figures = routes.map((route) =>
    figuresOf(
      route,
      counts.filter((row) => row.route === route),
    ),
  );
  figures.sort((a, b) => b.requests - a.requests || (a.route < b.route ? -1 : 1));
  return counts.length === 0 ? [] : [figuresOf("*", counts), ...figures];
}

function figuresOf(route: string, rows: readonly RequestCount[]): RouteFigures {
  const sum = (some: readonly RequestCount[]) => some.reduce((total, { count }) => total + count, 0);
  return {
    route,
    requests: sum(rows),
    refused: sum(rows.filter(({ outcome }) => outcome === 4)),
    failed: sum(rows.filter(({ outcome }) => outcome === 5)),
    half: timeOf(rows, 0.5),
    nineteenOfTwenty: timeOf(rows, 0.95),
  };
}

/** The time within which at least this share of the requests was answered. */
function timeOf(rows: readonly RequestCount[], share: number): number {
  const sorted = [...rows].sort((a, b) => a.within - b.within);
  const wanted = share * sorted.reduce((total, { count }) => total + count, 0);
  let reached = 0;
  for (const { within, count } of sorted) {
    reached += count;
    if (reached >= wanted) return within;
  }
  return 0;
}
