import { describe, expect, it } from "vitest";
import { readPlainText } from "./read-text";
import { structureCv } from "./structure-cv";

function passagesOf(text: string) {
  const cv = structureCv(readPlainText(text), "2026-11");
  return cv.passages.map(({ start, end, section }) => [section, cv.text.slice(start, end)]);
}

describe("passages", () => {
  it("are one point each, with the lines it runs over", () => {
    const text =
      "Experience\nDeveloper, Acme Ltd, 2019 - 2021\n• Built an interface for the monthly billing of all our customers\nand their partners\n• Wrote tests";
    expect(passagesOf(text)).toEqual([
      ["experience", "Developer, Acme Ltd, 2019 - 2021"],
      ["experience", "Built an interface for the monthly billing of all our customers\nand their partners"],
      ["experience", "Wrote tests"],
    ]);
  });

  it("group the sentences of a paragraph", () => {
    const sentence = "Planned the yearly budget of the branch and reported on it to the board.";
    const text = `Summary\n${Array(8).fill(sentence).join(" ")}`;
    const lengths = passagesOf(text).map(([, passage]) => passage!.split(". ").length);
    expect(lengths).toEqual([3, 3, 2]);
  });

  it("keep list lines apart and cut very long ones between words", () => {
    const long = Array(120).fill("Kubernetes").join(", ");
    const found = passagesOf(`Skills\nJava\nSQL\n${long}`);
    expect(found.slice(0, 2)).toEqual([
      ["skills", "Java"],
      ["skills", "SQL"],
    ]);
    for (const [, passage] of found) expect(passage!.length).toBeLessThanOrEqual(400);
    expect(found.slice(2).every(([, passage]) => /^Kubernetes/.test(passage!))).toBe(true);
  });

  it("hold the rest of a heading's line", () => {
    expect(passagesOf("Jane Roe\nEducation: BSc, University of Leeds")).toEqual([
      ["contact", "Jane Roe"],
      ["education", "BSc, University of Leeds"],
    ]);
  });

  it("carry the page they stand on", () => {
    const read = readPlainText("Skills\nJava\nSQL");
    const lines = read.lines.map((line, i) => ({ ...line, page: i < 2 ? 1 : 2 }));
    expect(structureCv({ ...read, lines }, "2026-11").passages.map(({ page }) => page)).toEqual([1, 2]);
  });

  it("begin anew with a line that has its own label", () => {
    const text = "Skills\nExcel, SAP, Power BI and budgeting tools used every day in the work\nJapanese: JLPT N3";
    const cv = structureCv(readPlainText(text), "2026-11");
    expect(cv.text.slice(cv.passages.at(-1)!.start)).toBe("Japanese: JLPT N3");
  });
});
