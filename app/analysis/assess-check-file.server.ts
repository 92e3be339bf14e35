import type { DocumentFormat } from "~/cv/cv-document";
import { noCorrections } from "~/cv/field-corrections";
import { structureCorrectedCv } from "~/cv/structure-cv";
import { editRequirements } from "~/job/edit-requirements";
import { editsTo, type WantedRequirement } from "~/job/edits-to";
import { readPosting } from "~/job/read-posting";
import { longestLabel, type Posting } from "~/job/requirement";
import { requirementKeys } from "~/job/requirement-keys";
import { AppError } from "~/platform/app-error";
import { analyze } from "./analyze";
import type { AnalysisServices } from "./assess-documents.server";
import type { Assessment, Override } from "./assessment";
import type { CheckFile } from "./check-file";
import { correctAssessment } from "./correct-assessment";
import { type Correction, settleCorrection, toOverride } from "./correction";
import { type CvIndex, indexCv } from "./cv-index";
import { readGivenCv, readGivenPosting } from "./given-document.server";
import { relocated } from "./offers";
import { pointAt } from "./point-at";

/** A check of an archive as today's engine sees it, and how many of its owner's corrections found no place in it. */
export type AssessedFile = { assessment: Assessment; source: string; format: DocumentFormat; lost: number };

/**
 * Makes a check of an archive anew: its CV and posting are read and judged by the built-in engine as of the month it says, then its owner's
 * corrections are laid over it where their requirement still exists and their passage is found again.
 * @param bytes the file of the CV
 * @param actor who brings it in
 * @throws AppError cv.…, jd.…, requirements.… with what cannot be read
 */
export async function assessCheckFile(
  { embedder }: AnalysisServices,
  { check, bytes, actor }: { check: CheckFile; bytes: Uint8Array; actor: string },
): Promise<AssessedFile> {
  const { cv, asOf } = check;
  const ofFile = await readGivenCv({ kind: "file", bytes, name: cv.name });
  const read = cv.text === null ? ofFile : await readGivenCv({ kind: "text", text: cv.text });
  const source = await readGivenPosting({ kind: "text", text: check.posting });
  const document = structureCorrectedCv(read, asOf, cv.corrections ?? noCorrections);
  const posting = asEdited(readPosting(source), check);
  const computed = await analyze({ cv: document, posting, asOf, embedder });
  const overrides = overridesOf(computed, { check, actor });
  const lost = check.corrections.length - overrides.length;
  return { assessment: correctAssessment(computed, overrides), source, format: ofFile.format, lost };
}

/** Lines are added first; only then can one of them be what its owner renamed. */
function asEdited(posting: Posting, { requirements }: CheckFile): Posting {
  return requirements === null ? posting : edited(edited(posting, requirements), requirements);
}

function edited(posting: Posting, wanted: readonly WantedRequirement[]): Posting {
  const result = editRequirements(posting, editsTo(posting, wanted));
  if (typeof result === "string") throw new AppError(result, { limit: longestLabel });
  return result;
}

function overridesOf(computed: Assessment, { check, actor }: { check: CheckFile; actor: string }): Override[] {
  if (check.corrections.length === 0) return [];
  const index = indexCv(computed.cv, computed.posting);
  const keys = requirementKeys(computed.requirements);
  const said = new Map(check.corrections.map((correction) => [correction.requirement, correction]));
  return computed.requirements.flatMap((row) => {
    const correction = said.get(keys.get(row.id)!);
    if (!correction) return [];
    const settled = settleCorrection(row, locatedAgain(index, correction));
    return settled === null ? [] : [toOverride(settled, { requirement: row.id, by: actor, at: correction.at })];
  });
}

/** A correction with its passage where it stood, else wherever it stands now; what the passage is worth is found anew. */
function locatedAgain(index: CvIndex, { verdict, kind, quote, start }: CheckFile["corrections"][number]): Correction {
  if (quote === null) return { verdict, kind, pointed: null };
  const at = start !== null && index.cv.text.startsWith(quote, start) ? start : null;
  const pointed = at === null ? null : pointAt(index, { start: at, end: at + quote.length });
  return pointed
    ? { verdict, kind, pointed }
    : relocated(index, { verdict, kind, pointed: { quote, start: 0, end: 0, strength: "listed" } });
}
