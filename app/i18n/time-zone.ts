/** A reading of a clock on a wall: no moment before it is known where the wall stands. */
export type WallTime = {
  /** "2026-11-25" */
  day: string;
  /** "14:30" */
  time: string;
};

/** Whether this is the IANA name of a time zone, such as "Asia/Ho_Chi_Minh", that can be reckoned with here. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/** Names that Intl still lists by what the places were once called. */
const presentNames: Record<string, string> = {
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Europe/Kiev": "Europe/Kyiv",
};

/** Every zone that a person can choose, in alphabetical order. */
export function timeZones(): string[] {
  const names = Intl.supportedValuesOf("timeZone").map((name) => presentNames[name] ?? name);
  return [...new Set([...names, "UTC"])].sort();
}

/** What a clock in a zone shows at a moment (milliseconds). */
export function wallTimeAt(at: number, timeZone: string): WallTime {
  const shown = new Date(at + offsetAt(at, timeZone)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/**
 * The moment (milliseconds) at which a clock in a zone shows a time. When clocks are set back the time comes twice: the first
 * counts. When they are set forward it does not come: what is meant is as long after the jump as it would have been.
 */
export function momentOf({ day, time }: WallTime, timeZone: string): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const before = offsetAt(asUtc - dayMs, timeZone);
  const after = offsetAt(asUtc + dayMs, timeZone);
  const fitting = [before, after].map((offset) => asUtc - offset).filter((at) => at + offsetAt(at, timeZone) === asUtc);
  return fitting.length > 0 ? Math.min(...fitting) : asUtc - before;
}

const dayMs = 24 * 60 * 60 * 1000;

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(at);
  const value = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    value("year"),
    value("month") - 1,
    value("day"),
    value("hour"),
    value("minute"),
    value("second"),
  );
  return shown - Math.floor(at / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making one is slow, and a list needs the same one many times. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(timeZone, clock);
  return clock;
}
