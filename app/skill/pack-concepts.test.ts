import { expect, test } from "vitest";
import generated from "./lexicon.generated.json";
import { packConcepts, unpackConcepts } from "./pack-concepts";

test("what was packed is unpacked to the same lines, from a good deal less", () => {
  const packed = packConcepts(generated.concepts);
  expect(unpackConcepts(packed)).toBe(generated.concepts);
  expect(packed.length).toBeLessThan(generated.concepts.length * 0.95);
});
