type Dated = { from: string | null; to: string | null };

/**
 * Years covered by dated roles, overlaps counted once, with one decimal; null when no role carries dates.
 *
 * Months are counted inclusively at both ends ("Jan 2020 – Mar 2020" is 3 months; "present" reaches through `asOf`).
 * A bound that names only a year stands at mid-year, so that "2019 – 2021" is 24 months and adjoining ranges do not
 * overlap; a range within one bare year counts 6 months. Ranges that end before they begin, begin after `asOf`,
 * or have no end are not counted; an end after `asOf` is cut there.
 *
 * @param asOf "YYYY-MM", what "present" means
 */
export function yearsOfExperience(roles: readonly Dated[], asOf: string): number | null {
  const stretches = roles.map((role) => monthsOf(role, asOf)).filter((stretch) => stretch !== null);
  if (stretches.length === 0) return null;
  stretches.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let months = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const [first, last] of stretches) {
    months += Math.max(0, last - Math.max(first, covered + 1) + 1);
    covered = Math.max(covered, last);
  }
  return Math.round((months / 12) * 10) / 10;
}

/** First and last month of a role as month numbers (year × 12 + month), both inclusive; null when it cannot be counted. */
export function monthsOf({ from, to }: Dated, asOf: string): [first: number, last: number] | null {
  if (from === null || to === null) return null;
  const now = monthNumber(asOf);
  const bareYear = from.length === 4 && from === to;
  const first = from.length === 4 ? Number(from) * 12 + (bareYear ? 4 : 7) : monthNumber(from);
  const end = to === "present" ? now : to.length === 4 ? Number(to) * 12 + (bareYear ? 9 : 6) : monthNumber(to);
  const last = Math.min(end, now);
  if (to === "present" && first > now) return from.slice(0, 4) === asOf.slice(0, 4) ? [now, now] : null;
  return first <= last ? [first, last] : null;
}

function monthNumber(yearMonth: string): number {
  return Number(yearMonth.slice(0, 4)) * 12 + Number(yearMonth.slice(5, 7));
}
