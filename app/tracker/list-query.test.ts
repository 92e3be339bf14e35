import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnNames, isFiltered, isFound, readListQuery, sortFields, writeListQuery } from "./list-query";

function read(address: string) {
  return readListQuery(new URLSearchParams(address));
}

const anyQuery = fc.record({
  search: fc.constantFrom("", "kỹ sư", "a&b=c"),
  stage: fc.constantFrom(null, "saved", "stg_1"),
  tag: fc.constantFrom(null, "ưu tiên"),
  priority: fc.constantFrom(null, 1 as const, 3 as const),
  workMode: fc.constantFrom(null, "remote" as const),
  sort: fc.constantFrom(...sortFields),
  direction: fc.constantFrom("asc" as const, "desc" as const),
  columns: fc.subarray([...columnNames]),
  after: fc.constantFrom(null, { id: `app_${"0".repeat(32)}`, value: "ky su. 1" }),
});

describe("the table's state", () => {
  it("is read back from the address as it was written", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        fc.pre(query.sort !== "added" || isFound(query));
        expect(read(writeListQuery(query))).toEqual(query);
      }),
    );
  });

  it("is no longer than what differs from the usual", () => {
    expect(writeListQuery(read(""))).toBe("");
    expect(writeListQuery(read("q=ky&sort=title"))).toBe("?q=ky&sort=title");
  });

  it("finds in the order of saving, and lists in the order of change", () => {
    expect([read("q=a").sort, read("").sort, read("sort=added").sort]).toEqual(["added", "changed", "changed"]);
  });

  it("takes what holds no letter and no digit for no search", () => {
    expect(read("q=***&after=x")).toMatchObject({ search: "", sort: "changed" });
  });

  it("knows whether anything narrows the list", () => {
    expect([isFiltered(read("sort=title")), isFiltered(read("tag=x"))]).toEqual([false, true]);
  });
});
