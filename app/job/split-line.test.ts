import { describe, expect, it } from "vitest";
import { readRequirements } from "./read-requirements";

describe("words that share a noun", () => {
  it.each(["Built batch and streaming pipelines", "Experience with structured and unstructured data"])("%s", (line) => {
    expect(readRequirements(`Requirements\n- ${line}`).map(({ quote }) => quote)).toEqual([line]);
  });
});
