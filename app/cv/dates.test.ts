import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDateRanges } from "./dates";

const ranges: [text: string, from: string | null, to: string | null][] = [
  ["Mar 2021 – Present", "2021-03", "present"],
  ["March 2021 to June 2022", "2021-03", "2022-06"],
  ["JUL 2019-SEP 2020", "2019-07", "2020-09"],
  ["Nov. 2019 - Till Date", "2019-11", "present"],
  ["Mar '21 - now", "2021-03", "present"],
  ["January 5, 2020 – March 7, 2021", "2020-01", "2021-03"],
  ["03/2021 – nay", "2021-03", "present"],
  ["Từ 03/2021 đến nay", "2021-03", "present"],
  ["08/2020 ~ Hiện tại", "2020-08", "present"],
  ["6/2020-đến nay", "2020-06", "present"],
  ["từ tháng 6 năm 2018 đến tháng 2 năm 2021", "2018-06", "2021-02"],
  ["Tháng ba năm 2021 – tháng 5/2022", "2021-03", "2022-05"],
  ["thang 3 nam 2021 den nay", "2021-03", "present"],
  ["T3/2021 - T5/2022", "2021-03", "2022-05"],
  ["Từ năm 2019 đến năm 2021", "2019", "2021"],
  ["2019 - 2021", "2019", "2021"],
  ["2019-21", "2019", "2021"],
  ["(2014 - 2018)", "2014", "2018"],
  ["15/03/2021 - 20/04/2022", "2021-03", "2022-04"],
  ["09.2018 – 12.2020", "2018-09", "2020-12"],
  ["2021/03 - 2022/04", "2021-03", "2022-04"],
  ["Mar – Jun 2020", "2020-03", "2020-06"],
  ["03 - 06/2021", "2021-03", "2021-06"],
  ["Q3 2020 – Q1 2022", "2020-07", "2022-03"],
  ["Quý 3/2020 - Quý 1/2021", "2020-07", "2021-03"],
  ["Summer 2019", "2019-06", "2019-08"],
  ["since 2019", "2019", "present"],
  ["Từ 2018", "2018", "present"],
  ["2018 -", "2018", null],
  ["June 2013\nto\nMarch 2016", "2013-06", "2016-03"],
  ["Sep. 2023 Mar. 2024", "2023-09", "2024-03"],
  ["2020 Present", "2020", "present"],
  ["May 2021", "2021-05", "2021-05"],
  ["2017", "2017", "2017"],
];

describe("findDateRanges", () => {
  it.each(ranges)("reads %s", (text, from, to) => {
    const found = findDateRanges(`Developer, Acme: ${text}`);
    expect(found.map((range) => [range.from, range.to])).toEqual([[from, to]]);
  });

  it.each(["0912 345 678", "$2,019.50", "20199", "13/20215", "v. 1/2"])("finds no date in %s", (text) => {
    expect(findDateRanges(text)).toEqual([]);
  });

  it("covers the words of the range, so that the rest of a line is its names", () => {
    const text = "Kế toán | Từ 03/2021 đến nay | Sao Mai";
    const [range] = findDateRanges(text);
    expect(text.slice(range!.start, range!.end)).toBe("Từ 03/2021 đến nay");
  });

  it("keeps ranges in order, apart and inside the text, whatever the text", () => {
    const part = fc.oneof(
      fc.constantFrom(...ranges.map(([text]) => text), " - ", "to", "nay", "tháng", "/"),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join(" ");
        let end = 0;
        for (const range of findDateRanges(text)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
