/** One entry of a calendar. `revision` grows with each change, so that a calendar takes the newer one. */
export type CalendarEvent = {
  /** stays the same for as long as the thing exists */
  uid: string;
  revision: number;
  /** the last change, in milliseconds */
  changedAt: number;
  summary: string;
  description: string;
  location: string | null;
  url: string;
  time: { startsAt: number; endsAt: number } | { day: string };
};

/** RFC 5545, 3.1: a line has at most 75 octets without its line break. */
const maxLineOctets = 75;

/**
 * A calendar file (RFC 5545). Moments are written in UTC, which every calendar turns into its reader's own time; days have no
 * time zone. The same events give the same bytes.
 */
export function writeCalendar({ name, events }: { name: string; events: readonly CalendarEvent[] }): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//CareerFlow//Tracker//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent): string[] {
  const { uid, revision, changedAt, summary, description, location, url, time } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `SEQUENCE:${revision}`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    ...("day" in time
      ? [`DTSTART;VALUE=DATE:${basic(time.day)}`, `DTEND;VALUE=DATE:${basic(dayAfter(time.day))}`, "TRANSP:TRANSPARENT"]
      : [`DTSTART:${utc(time.startsAt)}`, `DTEND:${utc(time.endsAt)}`]),
    `SUMMARY:${escapeText(summary)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(location ? [`LOCATION:${escapeText(location)}`] : []),
    `URL:${url}`,
    "END:VEVENT",
  ];
}

/** RFC 5545, 3.3.11; control characters have no place in a value. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** "20261125T070000Z" */
function utc(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, "");
}

function basic(day: string): string {
  return day.replaceAll("-", "");
}

/** The end of a day is the day after: an end is not part of an event. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Breaks a line before the character that would pass the limit; a following line starts with a space, which counts. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > maxLineOctets) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
