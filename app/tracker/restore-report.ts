/** What one request has given back, and how it goes on. */
export type RestoreReport = {
  files: number;
  checks: number;
  /** corrections whose requirement or passage was not found again */
  lost: number;
  /** each with why, a code of locales/…/errors.json */
  refused: { id: string; title: string; name: string; code: string; values: Record<string, string | number> }[];
  /** what the same archive still holds and this request did not come to */
  more: number;
  /** where to go on with the same archive */
  cursor: string;
};
