import type { ReadText } from "~/cv/cv-document";
import type { FieldCorrections } from "~/cv/field-corrections";
import { structureCorrectedCv } from "~/cv/structure-cv";
import type { Embedder } from "~/embedding/embedder";
import { readPosting } from "~/job/read-posting";
import type { Platform } from "~/platform/platform.server";
import { analyze } from "./analyze";
import type { Assessment } from "./assessment";

export type AnalysisServices = Platform & { embedder: Embedder };

/** Judges a CV that was read, with the details its owner corrected, against the text of a posting, as of this month, with the built-in engine. */
export async function assessDocuments(
  { now, embedder }: AnalysisServices,
  { read, corrections, source }: { read: ReadText; corrections: FieldCorrections; source: string },
): Promise<Assessment> {
  const asOf = monthOf(now());
  const cv = structureCorrectedCv(read, asOf, corrections);
  return analyze({ cv, posting: readPosting(source), asOf, embedder });
}

/** The month that "present" means in a CV, as YYYY-MM. */
function monthOf(now: number): string {
  return new Date(now).toISOString().slice(0, 7);
}
