import { and, asc, eq, ne, or, sql } from "drizzle-orm";
import { cvVersions, readings } from "~/cv/tables.server";
import type { Posting } from "~/job/requirement";
import { requirementKeys } from "~/job/requirement-keys";
import { postings, requirementSets } from "~/job/tables.server";
import type { Platform } from "~/platform/platform.server";
import type { StoredAnalysis } from "./analyses.server";
import { lastOfEach } from "./corrections.server";
import { indexCv } from "./cv-index";
import type { CvOrigin } from "./cv-origin.server";
import { type EarlierCorrection, type Offers, offersFor } from "./offers";
import { analyses, corrections } from "./tables.server";

/**
 * What the owner has corrected in other analyses of the same posting and CV, as it holds for this one. A CV is the same when it is
 * a version of the same one or names the same person.
 */
export async function findOffers(
  services: Platform,
  { ownerId, stored, origin }: { ownerId: string; stored: StoredAnalysis; origin: CvOrigin },
): Promise<Offers> {
  const { computed, said } = stored;
  const earlier = await listEarlier(services, { ownerId, id: stored.id, origin, name: computed.cv.profile.name });
  if (earlier.length === 0) return { offers: [], lost: [] };
  const index = indexCv(computed.cv, computed.posting);
  return offersFor(computed, { index, earlier, answered: new Set(said.map(({ requirement }) => requirement)) });
}

async function listEarlier(
  services: Platform,
  { ownerId, id, origin, name }: { ownerId: string; id: string; origin: CvOrigin; name: string | null },
): Promise<EarlierCorrection[]> {
  const { cvId, postingHash } = origin;
  const sameName = name === null ? undefined : eq(sql`json_extract(${readings.document}, '$.profile.name')`, name);
  const rows = await services.db
    .select({ correction: corrections, setId: analyses.requirementSetId })
    .from(corrections)
    .innerJoin(analyses, eq(analyses.id, corrections.analysisId))
    .innerJoin(requirementSets, eq(requirementSets.id, analyses.requirementSetId))
    .innerJoin(postings, eq(postings.id, requirementSets.postingId))
    .innerJoin(readings, eq(readings.id, analyses.readingId))
    .innerJoin(cvVersions, eq(cvVersions.id, readings.cvVersionId))
    .where(
      and(
        eq(corrections.ownerId, ownerId),
        ne(corrections.analysisId, id),
        eq(postings.sha256, postingHash),
        or(eq(cvVersions.cvId, cvId), sameName),
      ),
    )
    .orderBy(asc(corrections.number));
  const keys = await keysOfSets(services, { ownerId, ids: [...new Set(rows.map(({ setId }) => setId))] });
  const setOf = new Map(rows.map(({ correction, setId }) => [correction.analysisId, setId]));
  return [...setOf].flatMap(([analysisId, setId]) => {
    const own = rows.flatMap(({ correction }) => (correction.analysisId === analysisId ? correction : []));
    return lastOfEach(own).flatMap(({ requirement, correction, at }) => {
      const key = keys.get(setId)?.get(requirement);
      return key === undefined ? [] : [{ key, correction, at }];
    });
  });
}

async function keysOfSets(
  { db }: Platform,
  { ownerId, ids }: { ownerId: string; ids: string[] },
): Promise<Map<string, Map<string, string>>> {
  if (ids.length === 0) return new Map();
  const named = sql`${requirementSets.id} in (select value from json_each(${JSON.stringify(ids)}))`;
  const rows = await db
    .select({ id: requirementSets.id, document: requirementSets.document })
    .from(requirementSets)
    .where(and(eq(requirementSets.ownerId, ownerId), named));
  return new Map(rows.map(({ id, document }) => [id, requirementKeys((JSON.parse(document) as Posting).requirements)]));
}
