import { describe, expect, it } from "vitest";
import { readRequirements } from "~/job/read-requirements";
import { keywordOverlap, tfidfBaseline } from "./baselines";
import { showsSameEvidence } from "./evidence-figures";
import type { LabelledPosting, LabelledRequirement } from "./labelled-files";
import { matchRequirements } from "./match-requirements";
import { orderFigures } from "./order-figures";
import { splitGold } from "./split-gold";
import { kindestVerdicts, verdictFigures } from "./verdict-figures";
import { yearsFigures } from "./years-figures";

function label(id: string, quote: string, text: string): LabelledRequirement {
  return { id, quote, text, area: "skills", kind: "must", any_of: null, min_years: null };
}

describe("requirements are paired one to one", () => {
  const text = "Requirements\n- Proficiency in Python, Java and SQL";
  const ours = readRequirements(text);

  it("by overlap and then by label, where items of a list share a quote", () => {
    const shared = "Proficiency in Python, Java and SQL";
    const labels = [label("a", shared, "SQL"), label("b", shared, "Python"), label("c", shared, "Java")];
    const pairs = matchRequirements(text, labels, ours).map(({ labelled, ours }) => [labelled.text, ours.label]);
    expect(pairs.sort()).toEqual([
      ["Java", "Java"],
      ["Python", "Proficiency in Python"],
      ["SQL", "SQL"],
    ]);
  });

  it("and not at all where spans do not meet, or a quote does not stand in the text", () => {
    expect(matchRequirements(text, [label("a", "Docker", "Docker")], ours)).toEqual([]);
    expect(matchRequirements(text, [label("a", "SQL", "SQL"), label("b", "SQL", "SQL")], ours)).toHaveLength(1);
  });
});

describe("verdicts", () => {
  it("that were not read count as wrong", () => {
    const figures = verdictFigures([
      { expected: "met", given: "met" },
      { expected: "partial", given: null },
      { expected: "missing", given: "missing" },
      { expected: "missing", given: "met" },
    ]);
    expect(figures).toMatchObject({
      accuracy: 0.5,
      uncovered: 1,
      f1: { met: 0.667, partial: 0, missing: 0.667 },
      macroF1: 0.444,
    });
  });

  it("of a baseline take the limits that suit it", () => {
    const scored = [
      { expected: "met", score: 0.9 },
      { expected: "partial", score: 0.5 },
      { expected: "missing", score: 0.02 },
    ] as const;
    expect(verdictFigures(kindestVerdicts([...scored])).macroF1).toBe(1);
  });
});

describe("evidence", () => {
  const reader = "Built payment services in Java and Spring";

  it("is the same when it holds half the words and is not much longer", () => {
    expect(showsSameEvidence([reader], ["built payment services in Java"])).toBe(true);
    expect(showsSameEvidence([reader], ["Java"])).toBe(false);
    expect(showsSameEvidence([reader], [`${reader} ${"and more ".repeat(40)}`])).toBe(false);
  });
});

describe("order", () => {
  it("counts pairs a step apart, a tie as half", () => {
    const posting = [
      { fit: 3, total: 80 },
      { fit: 1, total: 20 },
      { fit: 1.5, total: 20 },
      { fit: 0, total: 20 },
    ];
    expect(orderFigures([posting])).toMatchObject({ pairs: 5, order: 0.8 });
    expect(orderFigures([[{ fit: 1, total: 2 }]])).toMatchObject({ pairs: 0, order: null });
  });
});

describe("baselines", () => {
  it("find the line that answers", () => {
    const cv = "Sang karaoke\nWrote unit tests in Java\nHobby: chess";
    expect(keywordOverlap.answer("unit tests", cv)).toEqual({ score: 1, quote: "Wrote unit tests in Java" });
    expect(tfidfBaseline([cv, "unit tests"]).answer("unit tests", cv).quote).toBe("Wrote unit tests in Java");
    expect(keywordOverlap.answer("unit tests", "").quote).toBeNull();
  });
});

describe("years", () => {
  it("are measured where the text states them, and apart where the field stands in the text", () => {
    const row = (requirements: string, experience: string, title = "") => ({ id: "", title, requirements, experience });
    const figures = yearsFigures([
      row("Ít nhất 2 năm kinh nghiệm", "2 năm"),
      row("Kinh nghiệm từ 6 tháng", "Dưới 1 năm"),
      row("Ít nhất 2 năm kinh nghiệm", "3 năm"),
      row("Cẩn thận", "1 năm"),
      row("Cẩn thận", "2 năm", "Kế toán, từ 2 năm kinh nghiệm"),
    ]);
    expect(figures).toMatchObject({
      texts: 5,
      stated: 4,
      accuracyWhereStated: 0.75,
      fieldStands: 3,
      accuracyWhereFieldStands: 1,
    });
  });
});

describe("postings kept for checking", () => {
  const posting = (id: string, language: "en" | "vi"): LabelledPosting => ({
    id,
    posting: { title: id, language, text: "" },
    requirements: [],
    cvs: [],
  });
  const gold = ["A", "B", "C", "D"].flatMap((id) => [posting(`${id}1`, "en"), posting(`${id}2`, "vi")]);

  it("are two of each language, the same ones whatever the order", () => {
    const { lookedAt, checkOnly } = splitGold(gold);
    expect(checkOnly.map((own) => own.posting.language).sort()).toEqual(["en", "en", "vi", "vi"]);
    expect(lookedAt).toHaveLength(4);
    const ids = (own: LabelledPosting[]) => own.map(({ id }) => id).sort();
    expect(ids(splitGold([...gold].reverse()).checkOnly)).toEqual(ids(checkOnly));
  });
});
