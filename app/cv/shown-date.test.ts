import { expect, test } from "vitest";
import { shownDate } from "./shown-date";

test.each([
  ["2022-03", "03/2022"],
  ["2019", "2019"],
])("%s is shown as %s", (date, shown) => {
  expect(shownDate(date)).toBe(shown);
});
