import { describe, expect, it } from "vitest";
import type { Box } from "./cv-document";
import { boxPlace, sheetMarks } from "./sheet-marks";

const box: Box = [50, 60, 100, 12];

describe("marks on the pages", () => {
  it("are one for each span, with everything it supports once", () => {
    const quote = { start: 5, end: 20, page: 1, boxes: [box] };
    const marks = sheetMarks([
      { ...quote, id: "a" },
      { ...quote, id: "b" },
      { ...quote, id: "a" },
    ]);
    expect(marks).toEqual([{ ...quote, ids: ["a", "b"] }]);
  });

  it("put the shorter quote above the longer one it is part of", () => {
    const long = { id: "long", start: 5, end: 60, page: 1, boxes: [box] };
    const short = { id: "short", start: 5, end: 20, page: 1, boxes: [box] };
    expect(sheetMarks([short, long]).map(({ ids }) => ids[0])).toEqual(["long", "short"]);
  });

  it("leave out a quote that has no place on a page", () => {
    const span = { id: "a", start: 5, end: 20 };
    expect(
      sheetMarks([
        { ...span, page: null, boxes: [box] },
        { ...span, page: 1, boxes: [] },
        { ...span, page: 1 },
      ]),
    ).toEqual([]);
  });
});

describe("a box", () => {
  it("is placed by its share of the page", () => {
    const place = boxPlace([59.5, 84.2, 297.5, 8.42], { width: 595, height: 842 });
    expect(place).toEqual({ left: "10.000%", top: "10.000%", width: "50.000%", height: "1.000%" });
  });
});
