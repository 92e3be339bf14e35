import { describe, expect, it } from "vitest";
import { areas } from "~/job/requirement";
import { readCsv, writeCsv } from "~/tracker/csv";
import { cvText, postingText } from "../../tests/support/sample-texts";
import { checkDocuments } from "./check-documents";
import { bestScores, figuresOf, freeName, type MatrixFigures, type MatrixRow, sortRows } from "./matrix";
import { matrixRecords } from "./matrix-csv";
import { privateCheckOf } from "./private-check";

const cv = { kind: "text" as const, text: cvText };
const asOf = "2026-11";

async function check(text = cvText) {
  const result = await checkDocuments({
    cv: { kind: "text", text },
    posting: { kind: "text", text: postingText },
    asOf,
  });
  if (!result.ok) throw new Error(result.code);
  return result;
}

const sample = await check();

type Scores = Partial<MatrixFigures["scores"]>;

function row(name: string, scores: Scores): MatrixRow & { ok: true } {
  const figures = figuresOf(sample.reports.en);
  return {
    id: `prv_${name}`,
    name,
    ok: true,
    check: privateCheckOf({ id: `prv_${name}`, createdAt: 0, cv, asOf }, sample),
    figures: { ...figures, scores: { ...figures.scores, ...scores } },
  };
}

const unread = (name: string): MatrixRow => ({ id: name, name, ok: false, code: "cv.image_only", values: {} });
const names = (rows: readonly MatrixRow[]) => rows.map(({ name }) => name);

describe("the figures of a row", () => {
  const { scores, lines, band, language } = figuresOf(sample.reports.en);
  const { requirements, cv: read, ...report } = sample.reports.en;

  it("are those of the check", () => {
    expect(scores.total).toBe(sample.total);
    expect(band).toBe(sample.band);
    for (const { area, score } of report.areas) expect(scores[area]).toBe(score);
    expect(language).toBe("en");
  });

  it("hold of each area a quote of a requirement of that area, an exact slice of the CV, and none that is weaker than another", () => {
    expect(areas.filter((area) => lines[area]).length).toBeGreaterThan(2);
    for (const area of areas) {
      const quotes = requirements.filter((item) => item.area === area).flatMap(({ evidence }) => evidence);
      const line = lines[area];
      if (!line) expect(quotes).toEqual([]);
      else {
        expect(read.text.slice(line.start, line.end)).toBe(line.quote);
        expect(quotes).toContainEqual(line);
        if (line.strength === "listed") expect(quotes.every(({ strength }) => strength === "listed")).toBe(true);
      }
    }
  });

  it("of two quotes of the same strength show that of a requirement that is met, then that which weighs more", () => {
    const [skill] = requirements.filter(({ area, evidence }) => area === "skills" && evidence.length > 0);
    const quote = { ...skill!.evidence[0]!, strength: "shown" as const };
    const made = (start: number, changed: Partial<typeof skill>) => ({
      ...skill!,
      ...changed,
      evidence: [{ ...quote, start }],
    });
    const linesOf = (...items: (typeof requirements)[number][]) =>
      figuresOf({ ...sample.reports.en, requirements: items }).lines.skills?.start;
    const heavyButPartial = made(1, { verdict: "partial", weight: 9 });
    const met = made(2, { verdict: "met", weight: 1 });
    const metAndHeavy = made(3, { verdict: "met", weight: 3 });
    expect(linesOf(heavyButPartial, met)).toBe(2);
    expect(linesOf(heavyButPartial, met, metAndHeavy)).toBe(3);
    expect(linesOf(metAndHeavy, { ...met, evidence: [{ ...quote, start: 0, strength: "listed" }] })).toBe(3);
  });
});

describe("the order of rows", () => {
  const rows = [
    unread("a.pdf"),
    row("CV 10", { total: 50, skills: 90 }),
    row("Đào", { total: 70, skills: null }),
    row("CV 2", { total: 50, skills: 10 }),
    row("Em", { total: null, skills: 0 }),
  ];

  it.each([
    ["total", ["Đào", "CV 2", "CV 10", "Em", "a.pdf"]],
    ["skills", ["CV 10", "CV 2", "Em", "Đào", "a.pdf"]],
    ["name", ["CV 2", "CV 10", "Đào", "Em", "a.pdf"]],
  ] as const)("by %s, whatever became ready first", (order, expected) => {
    expect(names(sortRows(rows, order))).toEqual(expected);
    expect(names(sortRows([...rows].reverse(), order))).toEqual(expected);
  });
});

describe("the best of a column", () => {
  it("is the highest number that is shown", () => {
    expect(bestScores([row("a", { total: 71.6 }), row("b", { total: 72.4 }), row("c", { total: 3 })]).total).toBe(72);
  });

  it("is nothing where no two numbers differ, or there are none", () => {
    const rows = [row("a", { total: 40, skills: null }), row("b", { total: 40.2, skills: null }), unread("c")];
    expect(bestScores(rows)).toMatchObject({ total: null, skills: null });
    expect(bestScores([]).total).toBeNull();
  });
});

describe("a comparison as a file", () => {
  const words = {
    name: "CV",
    band: "Match",
    column: (column: string) => column,
    line: (area: string) => `${area}: line`,
    bandOf: ({ figures }: MatrixRow & { ok: true }) => figures.band ?? "none",
    reason: ({ code }: MatrixRow & { ok: false }) => code,
  };
  const cells = (rows: MatrixRow[]) => matrixRecords(rows, words);

  it("has the same numbers and quotes, an empty cell for an unknown one, and the reason of what could not be read", () => {
    const known = row("a.pdf", { domain: null });
    const [header, first, second] = cells([known, unread("b.pdf")]);
    const cell = (name: string) => first![header!.indexOf(name)];
    expect(cell("total")).toBe(String(sample.total));
    expect(cell("domain")).toBe("");
    expect(cell("skills: line")).toBe(known.figures.lines.skills?.quote);
    expect(second!.slice(0, 3)).toEqual(["b.pdf", "cv.image_only", ""]);
    expect(new Set(cells([known, unread("b.pdf")]).map(({ length }) => length)).size).toBe(1);
  });

  it("runs nothing in a spreadsheet, and reads as it was", () => {
    const records = cells([row("=HYPERLINK(1)", {})]);
    expect(writeCsv(records)).toContain(`"'=HYPERLINK(1)"`);
    expect(readCsv(writeCsv(records))).toEqual(records);
  });
});

it("a name that is taken gets a number", () => {
  expect(freeName("cv.pdf", [])).toBe("cv.pdf");
  expect(freeName("cv.pdf", ["cv.pdf", "cv.pdf (2)"])).toBe("cv.pdf (3)");
});
