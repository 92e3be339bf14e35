import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv, writeCsv } from "./csv";

describe("readCsv", () => {
  it.each([
    ["commas", "a,b\n1,2\n"],
    ["semicolons", "a;b\r\n1;2"],
    ["tabs", "a\tb\n1\t2\n"],
    ["bars", "a|b\n1|2"],
    ["a byte order mark", "\ufeffa;b\n1;2"],
    ["old Mac line ends", "a,b\r1,2\r"],
    ["empty lines", "a,b\n\n1,2\n , \n\n"],
    ["a declared delimiter", "sep=;\r\na;b\r\n1;2\r\n"],
  ])("reads %s", (_, text) => {
    expect(readCsv(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("keeps line breaks, delimiters and quotes of a quoted cell", () => {
    expect(readCsv('title,notes\n"Kỹ sư, ""senior""","dòng 1\r\ndòng 2"\n')).toEqual([
      ["title", "notes"],
      ['Kỹ sư, "senior"', "dòng 1\r\ndòng 2"],
    ]);
  });

  it("takes commas in cells of a file of semicolons", () => {
    expect(readCsv("Vị trí;Lương\nKế toán, thuế;1,5 triệu\nLái xe;2,5 triệu")[1]).toEqual([
      "Kế toán, thuế",
      "1,5 triệu",
    ]);
  });

  it("keeps empty cells, and reads a quote that is never closed to the end", () => {
    expect(readCsv("a,b,c\n,,3\n1,,")).toEqual([
      ["a", "b", "c"],
      ["", "", "3"],
      ["1", "", ""],
    ]);
    expect(readCsv('a,b\n"1,2')).toEqual([["a", "b"], ["1,2"]]);
  });

  it("reads nothing from nothing", () => {
    expect(readCsv("")).toEqual([]);
    expect(readCsv("\ufeff\r\n \r\n")).toEqual([]);
  });

  it("is done with any text in linear time", () => {
    const text = '"a""'.repeat(250_000);
    expect(readCsv(text).length).toBeGreaterThan(0);
  });
});

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."'=+-\t\r\n\",;| aá＝"), maxLength: 6 }),
  fc.constantFrom(
    "=1+1",
    "+84 912",
    "-5",
    "@cmd",
    "\tx",
    "\rx",
    "'=1",
    "''-1",
    "'",
    "＝1",
    'a"b',
    "a;b,c\td|e",
    "a\nb",
  ),
);

describe("writeCsv", () => {
  const records = fc
    .integer({ min: 1, max: 6 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
  const isRow = (record: string[]) => record.some((value) => value.trim() !== "");

  it("is read back as it was", () => {
    fc.assert(
      fc.property(records, (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows.filter(isRow));
      }),
    );
  });

  it("writes no cell that a spreadsheet would run", () => {
    fc.assert(
      fc.property(records, (rows) => {
        for (const [, written] of writeCsv(rows).matchAll(/"((?:[^"]|"")*)"/g)) {
          expect(written).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        }
      }),
    );
  });
});
