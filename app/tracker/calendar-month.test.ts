import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCalendarQuery, shiftMonth, weeksOf, writeCalendarQuery } from "./calendar-month";
import { byTime, type DueItem, splitDue } from "./due-item";

describe("a month", () => {
  it("has its weeks from Monday to Sunday", () => {
    const weeks = weeksOf("2026-11");
    expect(weeks[0]).toEqual(expect.arrayContaining(["2026-10-26", "2026-11-01"]));
    expect(weeks.at(-1)?.[0]).toBe("2026-11-30");
    expect(weeksOf("2027-02")).toHaveLength(4);
  });

  it("has each of its days once, in any year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = `${year}-${String(number).padStart(2, "0")}`;
        const days = weeksOf(month).flat();
        const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
        expect(new Set(days.filter((day) => day.startsWith(month))).size).toBe(length);
        expect(days.length % 7).toBe(0);
        expect(shiftMonth(shiftMonth(month, 1), -1)).toBe(month);
      }),
    );
  });

  it("stands in the address, and anything else there is the month of today", () => {
    const query = { month: "2027-01", view: "agenda" } as const;
    expect(readCalendarQuery(new URLSearchParams(writeCalendarQuery(query)), "2026-11-25")).toEqual(query);
    for (const wrong of ["month=2026-13", "month=x", "", "month=9999-01", "view=week"])
      expect(readCalendarQuery(new URLSearchParams(wrong), "2026-11-25")).toEqual({ month: "2026-11", view: "month" });
  });
});

describe("what is due", () => {
  function item(kind: DueItem["kind"], day: string, at: number | null = null): DueItem {
    const moment = at === null ? null : { at, minutes: 60, timeZone: "UTC", place: null, revision: 0 };
    return {
      kind,
      id: `${kind}-${day}-${at}`,
      applicationId: "app_1",
      title: "",
      company: null,
      label: null,
      day,
      changedAt: 0,
      moment,
    };
  }

  it("has within a day the interviews in their order, after what has no time", () => {
    const day = "2026-11-25";
    const items = [item("interview", day, 9), item("interview", day, 7), item("deadline", day)].sort(byTime);
    const { today } = splitDue(items, day);
    expect(today.map(({ kind, moment }) => [kind, moment?.at])).toEqual([
      ["deadline", undefined],
      ["interview", 7],
      ["interview", 9],
    ]);
  });
});
