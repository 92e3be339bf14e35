import type { ReadText } from "~/cv/cv-document";
import { structureCv } from "~/cv/structure-cv";
import type { Embedder } from "~/embedding/embedder";
import { readPosting } from "~/job/read-posting";
import type { Platform } from "~/platform/platform.server";
import { analyze } from "./analyze";
import type { Assessment } from "./assessment";

export type AnalysisServices = Platform & { embedder: Embedder };

/** Judges a CV that was read against the text of a posting, as of this month, with the built-in engine. */
export async function assessDocuments(
  { now, embedder }: AnalysisServices,
  { read, source }: { read: ReadText; source: string },
): Promise<Assessment> {
  const asOf = monthOf(now());
  return analyze({ cv: structureCv(read, asOf), posting: readPosting(source), asOf, embedder });
}

/** The month that "present" means in a CV, as YYYY-MM. */
function monthOf(now: number): string {
  return new Date(now).toISOString().slice(0, 7);
}
