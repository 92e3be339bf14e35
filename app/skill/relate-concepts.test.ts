import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allConcepts } from "./lexicon";
import { impliedConcepts, relateConcepts } from "./relate-concepts";

describe("relateConcepts", () => {
  test.each([
    ["java", "java", "same"],
    ["spring-boot", "spring", "entails"],
    ["spring-boot", "java", "entails"],
    ["spring-boot", "programming-language", "entails"],
    ["react", "javascript", "entails"],
    ["nextjs", "javascript", "entails"],
    ["postgresql", "sql", "entails"],
    ["aws-lambda", "cloud-platform", "entails"],
    ["pytest", "python", "entails"],
    ["pytest", "software-testing", "entails"],
    ["kubernetes", "docker", "entails"],
    ["java-developer", "java", "entails"],
    ["mysql", "postgresql", "related"],
    ["postgresql", "mysql", "related"],
    ["angular", "react", null],
    ["aws", "azure", "related"],
    ["relational-database", "mysql", "related"],
    ["java", "spring-boot", null],
    ["javascript", "react", null],
    ["programming-language", "java", null],
    ["java", "photoshop", null],
    ["docker", "kubernetes", null],
    ["java", "javascript", null],
    ["no-such-concept", "java", null],
  ])("%s for %s: %s", (have, want, relation) => {
    expect(relateConcepts(have, want)).toBe(relation);
  });

  const id = fc.constantFrom(...allConcepts().map((concept) => concept.id));

  test("a concept is the same as itself and nothing implies itself", () => {
    for (const concept of allConcepts()) {
      expect(relateConcepts(concept.id, concept.id)).toBe("same");
      expect(impliedConcepts(concept.id).has(concept.id)).toBe(false);
    }
  });

  test("what is related one way is related or entailed the other way", () => {
    for (const concept of allConcepts()) {
      for (const other of concept.related) {
        expect(["related", "entails"]).toContain(relateConcepts(concept.id, other));
        expect(["related", "entails"]).toContain(relateConcepts(other, concept.id));
      }
    }
  });

  test("related is symmetric, up to what is entailed", () => {
    fc.assert(
      fc.property(id, id, (one, other) => {
        if (relateConcepts(one, other) === "related")
          expect(["related", "entails"]).toContain(relateConcepts(other, one));
      }),
    );
  });

  test("entailment is transitive and never runs both ways", () => {
    fc.assert(
      fc.property(id, (start) => {
        for (const middle of impliedConcepts(start)) {
          expect(relateConcepts(middle, start)).not.toBe("entails");
          for (const end of impliedConcepts(middle)) expect(relateConcepts(start, end)).toBe("entails");
        }
      }),
    );
  });
});
