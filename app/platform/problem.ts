/**
 * An expected failure as a page shows it: `code` is a key of locales/…/errors.json, `field` the form field it belongs
 * to, `values` what the sentence needs (limits, counts).
 */
export type Problem = { code: string; field: "cv" | "jd" | "details" | null; values?: Record<string, string | number> };

/** Tells a Problem in the body of an error response from anything else. */
export function isProblem(data: unknown): data is Problem {
  return (
    typeof data === "object" && data !== null && "code" in data && typeof data.code === "string" && "field" in data
  );
}
