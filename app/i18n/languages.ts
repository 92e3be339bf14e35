/** The languages of the pages. A report's language changes words only, never a number. */
export const languages = ["en", "vi"] as const;

export type Language = (typeof languages)[number];

export const fallbackLanguage: Language = "en";

export function isLanguage(value: unknown): value is Language {
  return value === "en" || value === "vi";
}

/**
 * Picks the page language: the person's own choice first, then the browser's list by its quality values, then English.
 * @param chosen value of the `language` cookie
 * @param acceptLanguage the Accept-Language header, e.g. "vi-VN,vi;q=0.9,en;q=0.8"
 */
export function pickLanguage(chosen: string | null, acceptLanguage: string | null): Language {
  if (isLanguage(chosen)) return chosen;
  for (const tag of tagsByQuality(acceptLanguage ?? "")) {
    const primary = tag.split("-")[0];
    if (isLanguage(primary)) return primary;
  }
  return fallbackLanguage;
}

function tagsByQuality(header: string): string[] {
  return header
    .split(",")
    .map((part, order) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="));
      return { tag, order, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
    })
    .filter(({ tag, quality }) => tag !== "" && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order)
    .map(({ tag }) => tag);
}
