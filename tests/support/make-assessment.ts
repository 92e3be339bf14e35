import type { Assessment } from "~/analysis/assessment";
import type { CvDocument } from "~/cv/cv-document";
import { areas, type Posting } from "~/job/requirement";

/** A CV document of one line and nothing read from it. */
function makeCvDocument(text: string): CvDocument {
  const end = text.length;
  return {
    format: "text",
    text,
    pages: [],
    lines: [{ start: 0, end, page: null, size: null, bold: false, bullet: false, block: 0 }],
    runs: [],
    links: [],
    hidden: [],
    warnings: [],
    confidence: 1,
    language: "en",
    sections: [],
    profile: {
      name: null,
      email: null,
      phone: null,
      location: null,
      links: [],
      yearsOfExperience: null,
      roles: [],
      education: [],
      languages: [],
      certificates: [],
      skills: [],
      spans: { name: null, email: null, phone: null, location: null },
    },
    passages: [],
  };
}

function makePosting(text: string): Posting {
  return { text, language: "en", title: "Title", company: null, location: null, warnings: [], requirements: [] };
}

/** An assessment to store: its numbers are made up, its texts are the ones given. */
export function makeAssessment({ cvText, postingText }: { cvText: string; postingText: string }): Assessment {
  return {
    versions: { rubric: "1", lexicon: "1", reader: "1", embedder: "1" },
    asOf: "2026-11",
    engine: "built-in",
    cv: makeCvDocument(cvText),
    posting: makePosting(postingText),
    cvWarnings: [],
    requirements: [],
    areas: areas.map((area) => ({ area, score: null, demand: null, confidence: 0, met: 0, judged: 0 })),
    total: 72.5,
    confidence: 0.8,
    band: "strong",
    caps: [],
    ledger: [],
    actions: [],
    dropped: [],
  };
}
