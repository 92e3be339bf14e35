import { readPosting } from "~/job/read-posting";
import type { Posting } from "~/job/requirement";
import { findCurrentSet } from "~/job/requirement-sets.server";
import { sha256 } from "~/platform/hash.server";
import type { Platform } from "~/platform/platform.server";
import { lexiconVersion } from "~/skill/lexicon";
import { readerVersion, rubricVersion } from "./scoring-constants";

/** Of everything that decides what is read from a posting. */
export const postingVersions = `rubric ${rubricVersion}, reader ${readerVersion}, lexicon ${lexiconVersion}`;

/**
 * What a posting asks for: the owner's stored set, where a person has edited it or today's versions have read it, else the
 * text read now. The posting of a sender who has stored nothing yet is always read.
 */
export async function readPostingOnce(
  services: Platform,
  { ownerId, source }: { ownerId: string | null; source: string },
): Promise<Posting> {
  const set = ownerId === null ? null : await findCurrentSet(services, { ownerId, sha256: await sha256(source) });
  const holds = set !== null && (set.source === "edited" || set.versions === postingVersions);
  return holds ? set.posting : readPosting(source);
}
