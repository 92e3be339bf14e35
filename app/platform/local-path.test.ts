import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localPath } from "./local-path";

describe("localPath", () => {
  it.each(["/", "/analyses/ana_1?a=b#c", "/scoring"])("returns to %s", (path) => {
    expect(localPath(path)).toBe(path);
  });

  it.each([
    "",
    "scoring",
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "/\t/evil.example",
    "/..//evil",
  ])("goes home instead of to %j", (path) => {
    expect(localPath(path)).toBe("/");
  });

  it("never leads to another site", () => {
    const origin = "https://careerflow.example";
    const parts = fc.constantFrom("/", "\\", ".", ":", "@", "evil.example", "https:", "\t", "\n", "%2f", "?", "#", "a");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (list) => {
        expect(new URL(localPath(list.join("")), origin).origin).toBe(origin);
      }),
    );
  });
});
