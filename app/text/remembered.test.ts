import { expect, it } from "vitest";
import { remembered } from "./remembered";

it("works a word out once, and again when more words came between than it keeps", () => {
  const asked: string[] = [];
  const length = remembered(2, (word) => {
    asked.push(word);
    return word.length;
  });
  expect(["a", "bb", "a", "ccc", "a"].map(length)).toEqual([1, 2, 1, 3, 1]);
  expect(asked).toEqual(["a", "bb", "ccc", "a"]);
});
