/** The month of a moment (milliseconds since 1970) as "YYYY-MM", in UTC: what "present" means in a CV that is judged then. */
export function monthOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 7);
}
