import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAt, instantOf, isTimeZone, wallTimeOf } from "./wall-time";

const utc = (text: string) => Date.parse(`${text}Z`);

describe("a clock on a wall", () => {
  it.each([
    ["Europe/Berlin", "2026-07-01T09:00", "2026-07-01T07:00"],
    ["Europe/Berlin", "2026-12-01T09:00", "2026-12-01T08:00"],
    ["America/New_York", "2026-11-25T20:00", "2026-11-26T01:00"],
    ["Asia/Kathmandu", "2026-11-25T00:15", "2026-11-24T18:30"],
  ])("in %s at %s is one moment", (zone, wall, moment) => {
    expect(instantOf(wall, zone)).toBe(utc(moment));
    expect(wallTimeOf(utc(moment), zone)).toBe(wall);
  });

  it("that is set back shows an hour twice: the first counts", () => {
    expect(instantOf("2026-10-25T02:30", "Europe/Berlin")).toBe(utc("2026-10-25T00:30"));
    expect(instantOf("2026-11-01T01:30", "America/New_York")).toBe(utc("2026-11-01T05:30"));
  });

  it("that is set forward leaves an hour out: what is meant comes after the jump", () => {
    const moment = instantOf("2026-03-29T02:30", "Europe/Berlin");
    expect(wallTimeOf(moment ?? 0, "Europe/Berlin")).toBe("2026-03-29T03:30");
  });

  it("shows what it was read from, in every zone, unless that hour is left out", () => {
    const minutes = fc.integer({ min: utc("1990-01-01T00:00") / 60_000, max: utc("2037-12-31T00:00") / 60_000 });
    const zones = fc.constantFrom(
      "Asia/Ho_Chi_Minh",
      "Europe/London",
      "Australia/Lord_Howe",
      "America/Sao_Paulo",
      "UTC",
    );
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const wall = wallTimeOf(minute * 60_000, zone);
        const first = instantOf(wall, zone)!;
        expect(wallTimeOf(first, zone)).toBe(wall);
        expect(first).toBeLessThanOrEqual(minute * 60_000);
        expect(wall.startsWith(dayAt(first, zone))).toBe(true);
      }),
    );
  });
});

it("zones have names that this place knows", () => {
  for (const name of ["Asia/Ho_Chi_Minh", "UTC", "Europe/Berlin"]) expect(isTimeZone(name)).toBe(true);
  for (const name of ["", "Mars/Phobos", "+07:00", "Asia/Ho_Chi_Minh\r\n"]) expect(isTimeZone(name)).toBe(false);
});
