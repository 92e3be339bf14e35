import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarEvent, writeCalendar } from "./calendar-file";

const interview: CalendarEvent = {
  uid: "rnd_1@careerflow",
  revision: 3,
  changedAt: Date.UTC(2026, 10, 20, 9, 30),
  summary: "Phỏng vấn: Kỹ sư dữ liệu; Nordlicht, Hà Nội",
  description: "Vòng 2\nvới chị Lan",
  location: "12 Lý Thường Kiệt, Hà Nội",
  url: "https://careerflow.example/tracker/app_1",
  time: { startsAt: Date.UTC(2026, 10, 25, 7), endsAt: Date.UTC(2026, 10, 25, 8) },
};
const deadline: CalendarEvent = { ...interview, uid: "app_1@careerflow", location: null, time: { day: "2026-12-31" } };

/** The content lines with folded ones joined again. */
function unfolded(file: string): string[] {
  return file.replaceAll("\r\n ", "").split("\r\n");
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,n])/g, (_, escaped: string) => (escaped === "n" ? "\n" : escaped));
}

describe("a calendar file", () => {
  it("has a moment in UTC, its revision and a name that stays", () => {
    const lines = unfolded(writeCalendar({ name: "CareerFlow", events: [interview] }));
    expect(lines).toEqual(
      expect.arrayContaining([
        "UID:rnd_1@careerflow",
        "SEQUENCE:3",
        "DTSTAMP:20261120T093000Z",
        "DTSTART:20261125T070000Z",
        "DTEND:20261125T080000Z",
        "SUMMARY:Phỏng vấn: Kỹ sư dữ liệu\\; Nordlicht\\, Hà Nội",
        "DESCRIPTION:Vòng 2\\nvới chị Lan",
      ]),
    );
  });

  it("has a day without a time, over the end of a year too", () => {
    const lines = unfolded(writeCalendar({ name: "CareerFlow", events: [deadline] }));
    expect(lines).toEqual(expect.arrayContaining(["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101"]));
    expect(lines.some((line) => line.startsWith("LOCATION"))).toBe(false);
  });

  it("is the same bytes for the same events", () => {
    const file = () => writeCalendar({ name: "CareerFlow", events: [interview, deadline] });
    expect(file()).toBe(file());
  });

  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.constantFrom("x\r\nBEGIN:VEVENT\r\nUID:evil", "a\\,b;c\\n", "Ế".repeat(60), "🎉".repeat(40), "\u0000\u0007"),
  );

  it("keeps every line within 75 octets and whole characters, and no text becomes a line of its own", () => {
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const file = writeCalendar({ name: "n", events: [{ ...interview, summary, description }] });
        const plain = writeCalendar({ name: "n", events: [{ ...interview, summary: "s", description: "d" }] });
        const bytes = new TextEncoder();
        for (const line of file.split("\r\n")) expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
        expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const names = (lines: string[]) =>
          lines.map((line) => line.split(/[:;]/)[0]).filter((n) => n !== "DESCRIPTION");
        expect(names(unfolded(file))).toEqual(names(unfolded(plain)));
        const clean = summary.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ");
        const line = unfolded(file).find((each) => each.startsWith("SUMMARY:"))!;
        expect(unescaped(line.slice("SUMMARY:".length))).toBe(clean);
      }),
    );
  });
});
