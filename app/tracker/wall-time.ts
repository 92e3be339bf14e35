const dayInMilliseconds = 86_400_000;

const wallShape = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/;

/** Whether this host knows a time zone of this IANA name. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+\-/]*$/.test(name)) return false;
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The moment (milliseconds) at which clocks in a time zone show this date and time, "2026-12-01T14:00". Of two such moments
 * the first; a time that clocks skip counts as the one they go on with. Null for what is no date, time or zone.
 */
export function instantOf(wall: string, timeZone: string): number | null {
  if (!wallShape.test(wall) || !isTimeZone(timeZone)) return null;
  const asUtc = Date.parse(`${wall.slice(0, 16)}Z`);
  if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(wall.slice(0, 16))) return null;
  const before = asUtc - offsetAt(asUtc - dayInMilliseconds, timeZone);
  const after = asUtc - offsetAt(asUtc + dayInMilliseconds, timeZone);
  return wallTimeOf(before, timeZone) === wall.slice(0, 16)
    ? before
    : wallTimeOf(after, timeZone) === wall.slice(0, 16)
      ? after
      : before;
}

/** What clocks in a time zone show at a moment, "2026-12-01T14:00". */
export function wallTimeOf(at: number, timeZone: string): string {
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16);
}

/** The day it is in a time zone at a moment, "2026-12-01". */
export function dayAt(at: number, timeZone: string): string {
  return wallTimeOf(at, timeZone).slice(0, 10);
}

/** How far clocks in a time zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year, month, day, hour, minute, second } = parts as Record<string, number>;
  return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) - Math.floor(at / 1000) * 1000;
}

/** Names come from people, so what is kept of them has an end. */
const keptFormats = 100;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, and a list asks for the same one many times. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? newFormat(timeZone);
  if (formats.size >= keptFormats) formats.clear();
  formats.set(timeZone, format);
  return format;
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
}
