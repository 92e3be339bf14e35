import type { CvDocument } from "~/cv/cv-document";
import type { Embedder } from "~/embedding/embedder";
import type { Posting } from "~/job/requirement";
import { assembleAssessment } from "./assemble-assessment";
import type { Assessment, Override } from "./assessment";
import { indexCv } from "./cv-index";
import { judge } from "./judge";
import { nearestUnits } from "./nearest-units";
import { retrieve } from "./retrieve";

/**
 * The built-in engine: retrieve, judge, locate, score. The same input gives the same bytes on every host, whatever the
 * language of the report.
 * @param input.asOf "YYYY-MM", what "present" and "nay" mean
 * @param input.finder an embedder that may find further passages to look at; how they are judged stays the same
 */
export async function analyze(input: {
  cv: CvDocument;
  posting: Posting;
  asOf: string;
  embedder: Embedder;
  finder?: Embedder;
  overrides?: Override[];
}): Promise<Assessment> {
  const { cv, posting, asOf, embedder, finder } = input;
  const index = indexCv(cv, posting);
  const nearest = finder ? await nearestUnits(index, posting.requirements, finder) : [];
  const retrieved = await retrieve(index, posting.requirements, embedder, nearest);
  const judgements = posting.requirements.map((requirement, at) =>
    judge(index, requirement, retrieved[at] ?? [], { asOf, title: posting.title }),
  );
  return assembleAssessment({
    cv,
    posting,
    asOf,
    engine: "built-in",
    embedderVersion: finder ? `${embedder.version}+${finder.version}` : embedder.version,
    judgements,
    cvWarnings: index.warnings,
    overrides: input.overrides ?? [],
    dropped: [],
  });
}
