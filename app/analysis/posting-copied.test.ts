import { describe, expect, it } from "vitest";
import { copiedRuns, isCopied } from "./posting-copied";
import { readWords } from "./text-terms";

const posting = "We need someone who designs payment services in Java and keeps them running at night.";

function runsOf(cv: string) {
  return copiedRuns(readWords(cv), readWords(posting)).map(({ start, end }) => cv.slice(start, end));
}

describe("copiedRuns", () => {
  it("finds eight consecutive words, whatever stands between them", () => {
    expect(runsOf("Summary\nDESIGNS payment services —\nin Java, and keeps them running")).toEqual([
      "DESIGNS payment services —\nin Java, and keeps them running",
    ]);
  });

  it("lets seven consecutive words pass", () => {
    expect(runsOf("He designs payment services in Java and keeps cats")).toEqual([]);
  });

  it("counts two Vietnamese syllables as one word", () => {
    const duty = "Quản lý fanpage và kênh TikTok của thương hiệu";
    const long = `${duty}, lập kế hoạch nội dung hằng tháng và theo dõi hiệu quả quảng cáo`;
    const runs = (cv: string, text: string) => copiedRuns(readWords(cv), readWords(text));
    expect(runs(duty, long)).toEqual([]);
    expect(runs(long, long)).toHaveLength(1);
  });

  it("joins a longer copy into one run and takes nothing beside it", () => {
    expect(runsOf(`Mine first. ${posting} Mine last.`)).toEqual([posting.slice(0, -1)]);
  });
});

describe("isCopied", () => {
  it("holds a line to be copied when half of it is, or a whole run lies in it", () => {
    const run = [{ start: 10, end: 50 }];
    expect(isCopied({ start: 5, end: 200 }, run)).toBe(true);
    expect(isCopied({ start: 30, end: 60 }, run)).toBe(true);
    expect(isCopied({ start: 45, end: 90 }, run)).toBe(false);
    expect(isCopied({ start: 50, end: 90 }, run)).toBe(false);
  });
});
