import { expect, it } from "vitest";
import { readCondition } from "./conditions";

it.each([
  ["Working hours 8am to 5pm, Monday to Saturday", "shift"],
  ["Làm giờ hành chính, thứ 2 - thứ 7", "shift"],
  ["Must be legally authorized to work in the US", "citizenship"],
  ["Drug test required", "citizenship"],
  ["Height from 1.60m", "appearance"],
  ["Design of working models", null],
  ["2 to 3 years of experience", null],
])("%s: %s", (text, kind) => {
  expect(readCondition(text)).toBe(kind);
});
