import { expect, it } from "vitest";
import { phrase } from "./phrase";

it("fills each place, as often as it stands", () => {
  expect(phrase("{{a}} of {{b}}, {{a}} more", { a: 1, b: "three" })).toBe("1 of three, 1 more");
});

it("leaves a place without a value, and takes values as they are", () => {
  expect(phrase("{{a}} {{b}}", { a: "$& {{b}}" })).toBe("$& {{b}} {{b}}");
});
