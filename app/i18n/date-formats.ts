type Shown = "day" | "minute";

/** Making a format costs more than using it, and a list uses the same one for each row. */
const known = new Map<string, Intl.DateTimeFormat>();

/** How a language writes a day, or a day with its time, as clocks in a time zone show it. */
export function dateFormat(language: string, timeZone: string, shown: Shown): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${shown}`;
  const format = known.get(key) ?? makeFormat(language, timeZone, shown);
  known.set(key, format);
  return format;
}

function makeFormat(language: string, timeZone: string, shown: Shown): Intl.DateTimeFormat {
  const vietnamese = language === "vi";
  return new Intl.DateTimeFormat(vietnamese ? "vi-VN" : "en-GB", {
    day: "numeric",
    month: vietnamese ? "numeric" : "short",
    year: "numeric",
    ...(shown === "minute" ? { hour: "2-digit", minute: "2-digit" } : {}),
    timeZone,
  });
}
