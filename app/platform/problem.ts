/**
 * An expected failure as a page shows it: `code` is a key of locales/…/errors.json, `field` the form field it belongs
 * to, `values` what the sentence needs (limits, counts).
 */
export type Problem = { code: string; field: "cv" | "jd" | null; values?: Record<string, string | number> };
