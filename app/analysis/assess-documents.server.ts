import type { ReadText } from "~/cv/cv-document";
import type { FieldCorrections } from "~/cv/field-corrections";
import { structureCorrectedCv } from "~/cv/structure-cv";
import type { Embedder } from "~/embedding/embedder";
import type { Platform } from "~/platform/platform.server";
import { analyze } from "./analyze";
import type { Assessment } from "./assessment";
import { monthOf } from "./month-of";
import { readPostingOnce } from "./read-posting-once.server";

export type AnalysisServices = Platform & { embedder: Embedder };

/**
 * Judges a CV that was read, with the details its owner corrected, against the text of a posting, as of this month, with the
 * built-in engine.
 * @param ownerId whose stored reading of the posting may be used; null for a sender who has stored nothing yet
 */
export async function assessDocuments(
  services: AnalysisServices,
  {
    ownerId,
    read,
    corrections,
    source,
  }: { ownerId: string | null; read: ReadText; corrections: FieldCorrections; source: string },
): Promise<Assessment> {
  const { now, embedder } = services;
  const asOf = monthOf(now());
  const posting = await readPostingOnce(services, { ownerId, source });
  return analyze({ cv: structureCorrectedCv(read, asOf, corrections), posting, asOf, embedder });
}
