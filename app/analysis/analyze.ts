import type { CvDocument } from "~/cv/cv-document";
import type { Embedder } from "~/embedding/embedder";
import type { Posting } from "~/job/requirement";
import { assembleAssessment } from "./assemble-assessment";
import type { Assessment, Override } from "./assessment";
import { indexCv } from "./cv-index";
import { judge } from "./judge";
import { retrieve } from "./retrieve";

/**
 * The built-in engine: retrieve, judge, locate, score. The same input gives the same bytes on every host, whatever the
 * language of the report.
 * @param input.asOf "YYYY-MM", what "present" and "nay" mean
 */
export async function analyze(input: {
  cv: CvDocument;
  posting: Posting;
  asOf: string;
  embedder: Embedder;
  overrides?: Override[];
}): Promise<Assessment> {
  const { cv, posting, asOf, embedder } = input;
  const index = indexCv(cv, posting);
  const retrieved = await retrieve(index, posting.requirements, embedder);
  const judgements = posting.requirements.map((requirement, at) =>
    judge(index, requirement, retrieved[at] ?? [], { asOf, title: posting.title }),
  );
  return assembleAssessment({
    cv,
    posting,
    asOf,
    engine: "built-in",
    embedderVersion: embedder.version,
    judgements,
    cvWarnings: index.warnings,
    overrides: input.overrides ?? [],
    dropped: [],
  });
}
