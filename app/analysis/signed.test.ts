import { expect, it } from "vitest";
import { signed } from "./signed";

it.each([
  [3.4, "+3"],
  [-12, "−12"],
  [0, "0"],
  [-0.2, "0"],
  [0.4, "0"],
])("%s is written %s", (difference, words) => {
  expect(signed(difference, (value) => String(Math.round(value)))).toBe(words);
});
