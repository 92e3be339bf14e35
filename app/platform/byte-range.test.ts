import { describe, expect, it } from "vitest";
import { readByteRange } from "./byte-range";

describe("a Range header for a file of 100 bytes", () => {
  it.each([
    ["bytes=0-", { offset: 0, length: 100 }],
    ["bytes=40-", { offset: 40, length: 60 }],
    ["bytes=40-49", { offset: 40, length: 10 }],
    ["bytes=99-", { offset: 99, length: 1 }],
    ["bytes=40-4000", { offset: 40, length: 60 }],
    ["bytes=-30", { offset: 70, length: 30 }],
    ["bytes=-300", { offset: 0, length: 100 }],
  ])("%s names a part", (header, part) => expect(readByteRange(header, 100)).toEqual(part));

  it.each(["bytes=100-", "bytes=999999999999999-", "bytes=-0"])("%s names nothing that is there", (header) =>
    expect(readByteRange(header, 100)).toBe("outside"),
  );

  it.each([null, "", "bytes=-", "bytes=9-3", "bytes=0-1,5-6", "items=0-1", "bytes=a-b", "bytes=0-1\u0000"])(
    "%s stands for the whole",
    (header) => expect(readByteRange(header, 100)).toBeNull(),
  );
});
