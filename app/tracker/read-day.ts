import { foldDiacritics, foldText } from "~/text/normalize";

/** Which number comes first where a date is only numbers: 25/11/2026 or 11/25/2026. */
export type DayOrder = "day_first" | "month_first";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const monthOf = (word: string) => months.indexOf(word) + 1;

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/;
const numbers = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?:[, ].*)?$/;
const dayMonthWord = new RegExp(`^(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)?[ .-]*${monthWord}[ ,.-]*(\\d{4})$`);
const monthWordDay = new RegExp(`^(?:[a-z]+,? )?${monthWord} ?(\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})$`);
const vietnamese = /^(?:[a-z ]+, )?(?:ngay |mung )?(\d{1,2}) ?(?:thang|thg\.?)[ .]?(\d{1,2})(?: nam|,)? ?(\d{4})$/;

/**
 * A day as people and spreadsheets write it in English and Vietnamese, as "2026-11-25"; a time behind it is left out.
 * @returns null for what is no day
 */
export function readDay(text: string, order: DayOrder): string | null {
  const key = keyOf(text);
  const [, year, month, date] = iso.exec(key) ?? [];
  if (year) return dayOf(year, Number(month), Number(date));
  const [, first, second, shortYear] = numbers.exec(key) ?? [];
  if (first) {
    const pair = order === "day_first" ? [second, first] : [first, second];
    return dayOf(fullYear(shortYear!), Number(pair[0]), Number(pair[1]));
  }
  const [, day, word, wordYear] = dayMonthWord.exec(key) ?? [];
  if (day) return dayOf(wordYear!, monthOf(word!), Number(day));
  const [, leading, leadingDay, leadingYear] = monthWordDay.exec(key) ?? [];
  if (leading) return dayOf(leadingYear!, monthOf(leading), Number(leadingDay));
  const [, ngay, thang, nam] = vietnamese.exec(key) ?? [];
  return ngay ? dayOf(nam!, Number(thang), Number(ngay)) : null;
}

/** How the days of one column are written: month first only where one of them can be nothing else and none contradicts it. */
export function dayOrderOf(column: readonly string[]): DayOrder {
  const pairs = column.flatMap((text) => {
    const [, first, second] = numbers.exec(keyOf(text)) ?? [];
    return first ? [[Number(first), Number(second)] as const] : [];
  });
  const monthFirst = pairs.some(([, second]) => second > 12) && pairs.every(([first]) => first <= 12);
  return monthFirst ? "month_first" : "day_first";
}

function keyOf(text: string): string {
  return foldDiacritics(foldText(text.normalize("NFC")))
    .replace(/\s+/g, " ")
    .trim();
}

/** 26 is 2026, 98 is 1998. */
function fullYear(text: string): string {
  if (text.length === 4) return text;
  return Number(text) < 70 ? `20${text}` : `19${text}`;
}

function dayOf(year: string, month: number, date: number): string | null {
  const day = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : null;
}
