import { expect, it } from "vitest";
import { requirementKeys } from "./requirement-keys";

function keys(...quotes: string[]): string[] {
  return [...requirementKeys(quotes.map((quote, index) => ({ id: `r${index}`, quote }))).values()];
}

it("a requirement is the same whatever its case, spaces and signs, and other words are another", () => {
  const [one, two, other] = [keys("Very good  SQL."), keys("very good SQL"), keys("very good Java")];
  expect(one).toEqual(two);
  expect(other).not.toEqual(one);
  expect(keys("C++")).not.toEqual(keys("C#"));
  expect(keys("kế toán")).not.toEqual(keys("kê toan"));
});

it("the same words asked twice are two, told apart by their order", () => {
  const twice = keys("SQL", "sql");
  expect(new Set(twice).size).toBe(2);
  expect(twice[0]).toBe(keys("SQL")[0]);
});
