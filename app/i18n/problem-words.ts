import type { i18n } from "i18next";

/** What happened, and what to do next, for the code of a problem; a code without words counts as `unexpected`. */
export function problemWords(
  translator: i18n,
  code: string,
  values: Record<string, string | number> = {},
): { title: string; next: string } {
  const known = translator.exists(`errors:${code}.title`) ? code : "unexpected";
  // Codes arrive as data, so the key cannot be one of the typed literals.
  const say = translator.t as (key: string, values: Record<string, string | number>) => string;
  return { title: say(`errors:${known}.title`, values), next: say(`errors:${known}.next`, values) };
}
