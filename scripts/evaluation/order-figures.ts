import { round } from "./share";

/** One CV of a posting: how well readers thought it fits, and the number to be measured. */
export type OrderedCv = { fit: number; total: number };

const smallestStep = 1;

/**
 * Of the pairs of CVs of one posting whose mean fit differs by a step or more, how many the totals order alike; a tie
 * is half. Kendall's tau-a over the same pairs beside it.
 */
export function orderFigures(postings: OrderedCv[][]) {
  let pairs = 0;
  let alike = 0;
  for (const cvs of postings) {
    for (const [index, left] of cvs.entries()) {
      for (const right of cvs.slice(index + 1)) {
        if (Math.abs(left.fit - right.fit) < smallestStep) continue;
        pairs++;
        alike += agreement(left, right);
      }
    }
  }
  if (pairs === 0) return { order: null, pairs, tau: null };
  return { order: round(alike / pairs), pairs, tau: round((2 * alike) / pairs - 1) };
}

function agreement(left: OrderedCv, right: OrderedCv): number {
  if (left.total === right.total) return 0.5;
  return left.total > right.total === left.fit > right.fit ? 1 : 0;
}
