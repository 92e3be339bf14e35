import { analyze } from "~/analysis/analyze";
import type { Assessment } from "~/analysis/assessment";
import { type CvIndex, indexCv } from "~/analysis/cv-index";
import type { CvDocument } from "~/cv/cv-document";
import { readPlainText } from "~/cv/read-text";
import { structureCv } from "~/cv/structure-cv";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
import { readPosting } from "~/job/read-posting";
import type { Ask, Posting, Requirement } from "~/job/requirement";

export const asOf = "2026-11";

function cvFrom(text: string): CvDocument {
  return structureCv(readPlainText(text), asOf);
}

/** The whole built-in path over two texts. */
export function assess(cvText: string, postingText: string): Promise<Assessment> {
  return analyze({ cv: cvFrom(cvText), posting: readPosting(postingText), asOf, embedder: builtInEmbedder });
}

/** One requirement as a posting would give it; the quote is the posting's whole text. */
export function requirement(ask: Ask, quote: string, overrides: Partial<Requirement> = {}): Requirement {
  return {
    id: "r1",
    start: 0,
    end: quote.length,
    quote,
    label: quote,
    area: "skills",
    kind: "must",
    source: "requirement",
    depth: "plain",
    anyOf: null,
    minYears: ask.type === "years" ? ask.years : null,
    ask,
    ...overrides,
  };
}

function postingWith(requirements: Requirement[], title: string | null = null): Posting {
  const text = requirements.map(({ quote }) => quote).join("\n");
  return { text, language: "en", title, company: null, location: null, warnings: [], requirements };
}

/** Judges one ask against a CV text and hands back its assessment row. */
export async function judgeOne(
  cvText: string,
  asked: Requirement,
  title: string | null = null,
): Promise<Assessment["requirements"][number]> {
  const posting = postingWith([asked], title);
  const { requirements } = await analyze({ cv: cvFrom(cvText), posting, asOf, embedder: builtInEmbedder });
  return requirements[0] as Assessment["requirements"][number];
}

export function indexOf(cvText: string, asked: Requirement[] = []): CvIndex {
  return indexCv(cvFrom(cvText), postingWith(asked));
}
