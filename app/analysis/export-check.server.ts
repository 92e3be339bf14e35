import { and, eq } from "drizzle-orm";
import { bulletedText } from "~/cv/bulleted-text";
import type { FieldCorrections } from "~/cv/field-corrections";
import { originalPlace } from "~/cv/original-place.server";
import { cvVersions, files, readings } from "~/cv/tables.server";
import type { Language } from "~/i18n/languages";
import { requirementKeys } from "~/job/requirement-keys";
import { postings, requirementSets } from "~/job/tables.server";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { toAssessment } from "./analyses.server";
import type { Analysis } from "./analysis";
import type { Assessment } from "./assessment";
import { checkFormat, checkVersion, type WrittenCheck } from "./check-file";
import { explain } from "./explain";
import { frozenAnalyses } from "./tables.server";

const columns = {
  cvName: frozenAnalyses.cvName,
  checkedAt: frozenAnalyses.createdAt,
  frozenAt: frozenAnalyses.frozenAt,
  judged: frozenAnalyses.assessment,
  cv: readings.document,
  posting: requirementSets.document,
  setOrigin: requirementSets.source,
  source: postings.source,
  versionOrigin: cvVersions.source,
  corrections: cvVersions.corrections,
  file: { id: files.id, name: files.name },
};

/**
 * A frozen check of this owner as an archive holds it: what it was made of, so that it can be made again, and `report`, what came of
 * it, worded in a language, for people.
 * @throws AppError not_found, for another owner's too
 */
export async function exportCheck(
  { db }: Platform,
  { ownerId, id, language }: { ownerId: string; id: string; language: Language },
): Promise<WrittenCheck & { report: Analysis }> {
  const [row] = await db
    .select(columns)
    .from(frozenAnalyses)
    .innerJoin(readings, eq(readings.id, frozenAnalyses.readingId))
    .innerJoin(cvVersions, eq(cvVersions.id, readings.cvVersionId))
    .innerJoin(files, eq(files.id, cvVersions.fileId))
    .innerJoin(requirementSets, eq(requirementSets.id, frozenAnalyses.requirementSetId))
    .innerJoin(postings, eq(postings.id, requirementSets.postingId))
    .where(and(eq(frozenAnalyses.id, id), eq(frozenAnalyses.ownerId, ownerId)));
  if (!row) throw new AppError("not_found");
  const assessment = toAssessment(row);
  const { cv, requirements } = assessment;
  return {
    format: checkFormat,
    version: checkVersion,
    cv: {
      name: row.cvName,
      file: originalPlace(row.file),
      text: row.versionOrigin === "correction" && cv.format === "text" ? bulletedText(cv) : null,
      // The column holds what storeCv wrote.
      corrections: row.corrections === null ? null : (JSON.parse(row.corrections) as FieldCorrections),
    },
    posting: row.source,
    requirements:
      row.setOrigin === "edited"
        ? requirements.map(({ quote, label, kind, start, end }) => ({ quote, label, kind, start, end }))
        : null,
    asOf: assessment.asOf,
    total: assessment.total,
    checkedAt: new Date(row.checkedAt).toISOString(),
    frozenAt: new Date(row.frozenAt).toISOString(),
    corrections: saidOf(assessment),
    report: explain(assessment, language),
  };
}

function saidOf({ cv, requirements }: Assessment): WrittenCheck["corrections"] {
  const keys = requirementKeys(requirements);
  return requirements.flatMap(({ id, override }) => {
    if (override === null) return [];
    const { verdict = null, kind = null, evidence, at } = override;
    const [quote, start] = evidence ? [cv.text.slice(...evidence), evidence[0]] : [null, null];
    return [{ requirement: keys.get(id)!, verdict, kind, quote, start, at: new Date(at).toISOString() }];
  });
}
