import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTimeZone, momentOf, timeZones, wallTimeAt } from "./time-zone";

const utc = (text: string) => Date.parse(`${text}Z`);

describe("a clock on a wall", () => {
  it.each([
    ["Asia/Ho_Chi_Minh", "2026-11-25", "14:30", "2026-11-25T07:30"],
    ["Europe/Berlin", "2026-07-01", "09:00", "2026-07-01T07:00"],
    ["Europe/Berlin", "2026-12-01", "09:00", "2026-12-01T08:00"],
    ["America/New_York", "2026-11-25", "20:00", "2026-11-26T01:00"],
    ["Asia/Kathmandu", "2026-11-25", "00:15", "2026-11-24T18:30"],
    ["UTC", "2026-11-25", "00:00", "2026-11-25T00:00"],
  ])("in %s at %s %s is one moment", (zone, day, time, moment) => {
    expect(momentOf({ day, time }, zone)).toBe(utc(moment));
    expect(wallTimeAt(utc(moment), zone)).toEqual({ day, time });
  });

  it("that is set back shows an hour twice: the first counts", () => {
    expect(momentOf({ day: "2026-10-25", time: "02:30" }, "Europe/Berlin")).toBe(utc("2026-10-25T00:30"));
    expect(momentOf({ day: "2026-11-01", time: "01:30" }, "America/New_York")).toBe(utc("2026-11-01T05:30"));
  });

  it("that is set forward leaves an hour out: what is meant comes after the jump", () => {
    const moment = momentOf({ day: "2026-03-29", time: "02:30" }, "Europe/Berlin");
    expect(wallTimeAt(moment, "Europe/Berlin")).toEqual({ day: "2026-03-29", time: "03:30" });
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
        const wall = wallTimeAt(minute * 60_000, zone);
        expect(wallTimeAt(momentOf(wall, zone), zone)).toEqual(wall);
        expect(momentOf(wall, zone)).toBeLessThanOrEqual(minute * 60_000);
      }),
    );
  });
});

it("zones have names that this place knows", () => {
  expect(timeZones()).toEqual(expect.arrayContaining(["Asia/Ho_Chi_Minh", "UTC"]));
  expect(timeZones()).not.toContain("Asia/Saigon");
  expect(timeZones().filter((name) => !isTimeZone(name))).toEqual([]);
  for (const name of ["Asia/Ho_Chi_Minh", "UTC", "Europe/Berlin"]) expect(isTimeZone(name)).toBe(true);
  for (const name of ["", "Mars/Phobos", "+07:00", "Asia/Ho_Chi_Minh\r\n"]) expect(isTimeZone(name)).toBe(false);
});
