import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Concept, conceptSchema } from "../app/skill/concept";
import { allConcepts } from "../app/skill/lexicon";
import { checkLexicon, compileLexicon, readLexiconSource } from "./lexicon-source";

const folder = fileURLToPath(new URL("../app/skill/data", import.meta.url));
const compiled = fileURLToPath(new URL("../app/skill/lexicon.generated.json", import.meta.url));
const { sources, problems } = readLexiconSource(folder);

function concept(values: Partial<Concept> & { id: string }): { file: string; concept: Concept } {
  return {
    file: "test.json",
    concept: conceptSchema.parse({ en: values.id, vi: values.id, category: "tool", ...values }),
  };
}

/** ms: compiling thousands of entries twice takes well under two seconds on a quiet machine. */
const compiling = 30_000;

describe("the lexicon's data", () => {
  test("has no problems", () => {
    expect([...problems, ...checkLexicon(sources)]).toEqual([]);
  });

  test("is what the compiled lexicon was made of: run npm run lexicon:build", { timeout: compiling }, () => {
    expect(readFileSync(compiled, "utf8") === compileLexicon(sources)).toBe(true);
  });

  test("compiles to the same bytes in any order", { timeout: compiling }, () => {
    expect(compileLexicon([...sources].reverse()) === compileLexicon(sources)).toBe(true);
  });

  test("comes back whole from the compiled form", () => {
    expect(allConcepts()).toHaveLength(sources.length);
    const byId = new Map(allConcepts().map((entry) => [entry.id, entry]));
    for (const { concept: source } of sources) {
      const { id, en, vi, category, aliases, ambiguous } = byId.get(source.id)!;
      expect({ id, en, vi, category, aliases, ambiguous }).toEqual({
        id: source.id,
        en: source.en,
        vi: source.vi,
        category: source.category,
        aliases: source.aliases,
        ambiguous: source.ambiguous,
      });
      expect(new Set(byId.get(source.id)!.entails)).toEqual(new Set(source.entails));
    }
  });
});

describe("checkLexicon", () => {
  test.each([
    ["an id used twice", [concept({ id: "a" }), concept({ id: "a", en: "b", vi: "b" })], "is taken"],
    ["a relation to nothing", [concept({ id: "a", parents: ["gone"] })], "does not exist"],
    ["a relation to itself", [concept({ id: "a", related: ["a"] })], "names itself"],
    [
      "a form of two concepts",
      [concept({ id: "a", aliases: ["X y"] }), concept({ id: "b", aliases: ["x Y"] })],
      "is also a form",
    ],
    [
      "a form that differs by tone placement only",
      [concept({ id: "a", aliases: ["hòa mạng"] }), concept({ id: "b", aliases: ["hoà mạng"] })],
      "is also a form",
    ],
    [
      "a cycle over parents and entailment",
      [
        concept({ id: "a", parents: ["b"] }),
        concept({ id: "b", entails: ["c"] }),
        concept({ id: "c", parents: ["a"] }),
      ],
      "cycle: a → b → c → a",
    ],
    ["a form that is not NFC", [concept({ id: "a", aliases: ["tiếng".normalize("NFD")] })], "is not NFC"],
    ["a bracket in a form", [concept({ id: "a", aliases: ["unit (test)"] })], "bracket"],
  ])("names %s", (_, found, problem) => {
    expect(checkLexicon(found).join("\n")).toContain(problem);
  });

  test("lets two concepts share a form that both call ambiguous", () => {
    const shared = [concept({ id: "a", ambiguous: ["PM"] }), concept({ id: "b", ambiguous: ["PM"] })];
    expect(checkLexicon(shared)).toEqual([]);
  });
});
