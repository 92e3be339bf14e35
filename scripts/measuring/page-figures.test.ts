import { describe, expect, it } from "vitest";
import { type Figures, figuresOf, medianFigures, missedAims } from "./page-figures";

const good: Figures = { performance: 99, accessibility: 100, bestPractices: 100, seo: 100, lcp: 1500, cls: 0, tbt: 20 };

describe("the median", () => {
  it("is taken of each figure by itself", () => {
    const runs = [good, { ...good, lcp: 1800, tbt: 10 }, { ...good, lcp: 1200, tbt: 400 }];
    expect(medianFigures(runs)).toEqual({ ...good, lcp: 1500, tbt: 20 });
  });
});

describe("aims", () => {
  it("are met by good figures", () => {
    expect(missedAims({ name: "home", public: true }, good)).toEqual([]);
  });

  it.each([
    [{ performance: 94 }, "performance"],
    [{ accessibility: 99 }, "accessibility"],
    [{ bestPractices: 99 }, "bestPractices"],
    [{ lcp: 2001 }, "lcp"],
    [{ cls: 0.021 }, "cls"],
    [{ tbt: 151 }, "tbt"],
    [{ seo: 94 }, "seo"],
  ] as [Partial<Figures>, string][])("missed by %j are named", (change, name) => {
    expect(missedAims({ name: "home", public: true }, { ...good, ...change })).toEqual([expect.stringContaining(name)]);
  });

  it("leave search engines out of personal pages", () => {
    expect(missedAims({ name: "result", public: false }, { ...good, seo: 60 })).toEqual([]);
  });
});

it("a figure that Lighthouse could not measure misses its aim", () => {
  const figures = figuresOf({ categories: {}, audits: {} });
  expect(missedAims({ name: "home", public: true }, figures)).toHaveLength(7);
});
