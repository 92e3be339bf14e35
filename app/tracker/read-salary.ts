import { foldText } from "~/text/normalize";
import type { PayPeriod } from "./cell-words";
import { readNumber } from "./read-number";

export type Salary = {
  salaryMin: number | null;
  salaryMax: number | null;
  currency: string | null;
  salaryPeriod: PayPeriod | null;
};

const nothing: Salary = { salaryMin: null, salaryMax: null, currency: null, salaryPeriod: null };

/** What stands for "ask": a salary that is not stated. */
const unstated =
  /^(?:-|–|—|n\/?a|tbd|negotia\w*|competitive|attractive|th[oỏ][aảả]\s*thu[aậ]n|cạnh tranh|hấp dẫn|không (?:rõ|nêu))?$/u;

const currencySigns: [RegExp, string][] = [
  [/s\$|\bsgd\b/u, "SGD"],
  [/a\$|\baud\b/u, "AUD"],
  [/€|\beur(?:os?)?\b/u, "EUR"],
  [/£|\bgbp\b/u, "GBP"],
  [/¥|\bjpy\b|\byên\b/u, "JPY"],
  [/\bchf\b/u, "CHF"],
  [/₫|(?<=[\d\s.])đ(?!\p{L})|\bvn[dđ]|(?<!\p{L})đồng/u, "VND"],
  [/us\$|\$|\busd\b|đô(?: la)?(?!\p{L})/u, "USD"],
];

const periods: [RegExp, PayPeriod][] = [
  [/(?:\/|per |an |a |mỗi |theo |một |1 )\s?(?:h\b|hr\b|hour|giờ)|\bhourly/u, "hour"],
  [/(?:\/|per |a |mỗi |theo |một |1 )\s?(?:d\b|day|ngày)|\bdaily/u, "day"],
  [/(?:\/|per |a |mỗi |theo |một |1 )\s?(?:mo\b|mth\b|month|tháng)|\bmonthly|\bp\.?m\.?(?!\p{L})/u, "month"],
  [
    /(?:\/|per |a |mỗi |theo |một |1 )\s?(?:y\b|yr\b|year|annum|năm)|\b(?:yearly|annual\w*)|\bp\.?a\.?(?!\p{L})/u,
    "year",
  ],
];

/** Digits with their separators and a multiplier behind them. */
const amountPattern =
  /(\d[\d.,' \u00a0]*\d|\d)\s*(tỷ|tỉ|billion|bn\b|triệu|tr\b|million|mio\b|nghìn|ngàn|thousand|k(?!\p{L})|m(?![\p{L}]))?/gu;

const multipliers: Record<string, number> = {
  tỷ: 1e9,
  tỉ: 1e9,
  billion: 1e9,
  bn: 1e9,
  triệu: 1e6,
  tr: 1e6,
  million: 1e6,
  mio: 1e6,
  m: 1e6,
  nghìn: 1e3,
  ngàn: 1e3,
  thousand: 1e3,
  k: 1e3,
};

/** A Western salary up to this figure is a month's, above it a year's; an amount in đồng is a month's. */
const largestMonthly = 15_000;

/**
 * A salary as postings and people write it: "15-20 triệu", "$3,000", "1.500 €", "up to 60k EUR a year". A period that is not
 * stated follows from the currency and the size of the amount, which the preview of an import shows.
 * @returns no figures for "negotiable" and the like, null for what cannot be read
 */
export function readSalary(text: string): Salary | null {
  const key = foldText(text.normalize("NFC")).replace(/\s+/g, " ").trim();
  if (unstated.test(key)) return nothing;
  const found = [...key.matchAll(amountPattern)].map(([, digits, unit]) => ({
    value: readNumber(digits!.replaceAll("'", "")) ?? Number.NaN,
    unit,
  }));
  if (found.length === 0 || found.length > 2 || found.some(({ value }) => Number.isNaN(value))) return null;
  const shared = found.at(-1)!.unit;
  const amounts = found.map(({ value, unit }) => value * (multipliers[unit ?? sharedUnit(found, shared) ?? ""] ?? 1));
  const currency = currencyOf(key);
  if (currency === null) return null;
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const salaryPeriod = periods.find(([pattern]) => pattern.test(key))?.[1] ?? usualPeriod(currency, high);
  return { ...bounds(key, low, high, amounts.length), currency, salaryPeriod };
}

/** "15-20 triệu" means fifteen million: the unit of the second amount is also the first one's where that has none. */
function sharedUnit(found: { value: number }[], unit: string | undefined): string | undefined {
  const [first, last] = [found[0]!.value, found.at(-1)!.value];
  return first <= last ? unit : undefined;
}

function bounds(key: string, low: number, high: number, count: number) {
  if (count === 2) return { salaryMin: low, salaryMax: high };
  if (/(?<!\p{L})(?:up ?to|max\.?|under|below|tới|đến|tối đa|dưới)(?!\p{L})/u.test(key))
    return { salaryMin: null, salaryMax: high };
  if (/(?<!\p{L})(?:from|min\.?|over|above|at least|từ|trên|tối thiểu|ít nhất)(?!\p{L})|\d\s?k?\s?\+/u.test(key)) {
    return { salaryMin: low, salaryMax: null };
  }
  return { salaryMin: low, salaryMax: high };
}

/** Million and billion in Vietnamese are amounts in đồng where no currency is named. */
function currencyOf(key: string): string | null {
  const named = currencySigns.find(([pattern]) => pattern.test(key))?.[1];
  return named ?? (/triệu|(?<=\d\s?)tr\b|tỷ|tỉ/u.test(key) ? "VND" : null);
}

function usualPeriod(currency: string, amount: number): PayPeriod {
  return currency === "VND" || currency === "JPY" || amount <= largestMonthly ? "month" : "year";
}
