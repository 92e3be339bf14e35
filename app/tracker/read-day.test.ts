import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOrderOf, readDay } from "./read-day";

describe("readDay", () => {
  it.each([
    "2026-11-25",
    "2026/11/25",
    "2026-11-25T14:30:00Z",
    "2026-11-25 14:30",
    "25/11/2026",
    "25-11-2026",
    "25.11.2026",
    "25 / 11 / 2026",
    "25/11/26",
    "25/11/2026, 14:30",
    "25 Nov 2026",
    "25 November 2026",
    "25th November, 2026",
    "25-Nov-2026",
    "Nov 25, 2026",
    "November 25th, 2026",
    "Wed, 25 Nov 2026",
    "Wednesday, November 25, 2026",
    "ngày 25 tháng 11 năm 2026",
    "25 tháng 11, 2026",
    "25 thg 11, 2026",
    "Thứ Tư, 25 tháng 11, 2026",
    "  NGÀY 25 THÁNG 11 NĂM 2026 ",
  ])("%j is one and the same day", (text) => {
    expect(readDay(text, "day_first")).toBe("2026-11-25");
  });

  it.each([
    "",
    "soon",
    "31/02/2026",
    "29/02/2026",
    "2026-13-01",
    "25/11",
    "11/2026",
    "45987",
    "25/25/2026",
    "0/1/2026",
  ])("%j is no day", (text) => {
    expect(readDay(text, "day_first")).toBeNull();
  });

  it("takes the month first where the column does", () => {
    expect(readDay("11/12/2026", "month_first")).toBe("2026-11-12");
    expect(readDay("11/12/2026", "day_first")).toBe("2026-12-11");
  });

  it("reads every day of three centuries in each spelling", () => {
    const day = fc.date({ min: new Date("1970-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (at) => {
        const iso = at.toISOString().slice(0, 10);
        const [year, month, date] = iso.split("-");
        for (const text of [iso, `${date}/${month}/${year}`, `ngày ${Number(date)} tháng ${Number(month)} năm ${year}`])
          expect(readDay(text, "day_first")).toBe(iso);
        expect(readDay(`${month}/${date}/${year}`, "month_first")).toBe(iso);
      }),
    );
  });
});

describe("the order of a column", () => {
  it.each([
    [["01/02/2026", "11/25/2026"], "month_first"],
    [["01/02/2026", "25/11/2026"], "day_first"],
    [["01/02/2026"], "day_first"],
    [["11/25/2026", "25/11/2026"], "day_first"],
    [["2026-11-25"], "day_first"],
    [[], "day_first"],
  ])("%j is %s", (column, order) => {
    expect(dayOrderOf(column)).toBe(order);
  });
});
