import type { Analysis } from "~/analysis/analysis";
import { analyze } from "~/analysis/analyze";
import type { Band } from "~/analysis/assessment";
import { explain } from "~/analysis/explain";
import { type GivenDocument, pastedName, type Refusal, readCv, readPostingSource } from "~/analysis/given-document";
import type { DocumentFormat } from "~/cv/cv-document";
import { structureCv } from "~/cv/structure-cv";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
import type { Embedder } from "~/embedding/embedder";
import { readPosting } from "~/job/read-posting";

/** What is judged: a CV and a posting as they were given, as of a month ("YYYY-MM"). */
export type DocumentPair = { cv: GivenDocument; posting: GivenDocument; asOf: string };

/** Whether a sentence model helped to find passages; "failed": one should have. */
export type SentenceModelUse = "none" | "used" | "failed";

/** A check made on the device, worded in every language, so that opening it needs no engine. */
export type DeviceCheck = {
  /** the posting's text, which leads to the same result again */
  source: string;
  cvName: string;
  format: DocumentFormat;
  title: string | null;
  total: number | null;
  band: Band | null;
  sentenceModel: SentenceModelUse;
  reports: Record<"en" | "vi", Analysis>;
};

/**
 * Reads, matches and scores with the built-in engine, as the server does for a sender without an edited posting.
 * @param finder of a sentence model; when it fails, the check is made without it
 */
export async function checkDocuments(
  { cv, posting, asOf }: DocumentPair,
  finder?: Embedder,
): Promise<({ ok: true } & DeviceCheck) | Refusal> {
  const given = await readCv(cv);
  if (!given.ok) return given;
  const asked = await readPostingSource(posting);
  if (!asked.ok) return asked;
  const read = {
    cv: structureCv(given.read, asOf),
    posting: readPosting(asked.source),
    asOf,
    embedder: builtInEmbedder,
  };
  const widened = finder ? await analyze({ ...read, finder }).catch(() => null) : null;
  const assessment = widened ?? (await analyze(read));
  const { total, band } = assessment;
  return {
    ok: true,
    source: asked.source,
    cvName: cv.kind === "file" ? cv.name : pastedName(assessment.cv.profile.name),
    format: assessment.cv.format,
    title: assessment.posting.title,
    total,
    band,
    sentenceModel: finder === undefined ? "none" : widened ? "used" : "failed",
    reports: { en: explain(assessment, "en"), vi: explain(assessment, "vi") },
  };
}
