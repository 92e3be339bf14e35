import { describe, expect, it } from "vitest";
import { makeAssessment } from "../../tests/support/make-assessment";
import type { Assessment } from "./assessment";
import { readingOf } from "./reading";

function assessmentWith(changes: Partial<Assessment["cv"]>, cvWarnings: Assessment["cvWarnings"] = []) {
  const { cv } = makeAssessment({ cvText: "Lena Hartwig\nSQL SQL SQL", postingText: "SQL" });
  return { cv: { ...cv, warnings: [], ...changes }, cvWarnings };
}

describe("the warnings of a reading", () => {
  it("stand once each, with their pages in order and what they are about", () => {
    const warnings: Assessment["cvWarnings"] = [
      { code: "image_only_pages", page: 3 },
      { code: "image_only_pages", page: 1 },
      { code: "image_only_pages", page: 3 },
    ];
    const copied: Assessment["cvWarnings"] = [{ code: "repeated_keywords", start: 13, end: 24 }];
    expect(readingOf(assessmentWith({ warnings }, copied), "en").warnings).toEqual([
      { code: "image_only_pages", pages: [1, 3], excerpts: [] },
      { code: "repeated_keywords", pages: [], excerpts: ["SQL SQL SQL"] },
    ]);
  });

  it("show what was hidden, shortened and five pieces at most", () => {
    const hidden = Array.from({ length: 7 }, (_, index) => ({ page: 1, excerpt: `${index} ${"ẩn ".repeat(80)}` }));
    const { warnings } = readingOf(assessmentWith({ warnings: [{ code: "hidden_text", page: 1 }], hidden }), "vi");
    expect(warnings[0]?.excerpts).toHaveLength(5);
    for (const excerpt of warnings[0]!.excerpts) expect([...excerpt].length).toBeLessThanOrEqual(161);
  });
});
