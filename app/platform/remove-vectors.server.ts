import type { Platform } from "./platform.server";

/** Ids in one message, far below the 128 KB that a message may have. */
const idsPerMessage = 1000;

/** Deletes vectors of rows that are gone. When the index does not answer, the queue tries again. */
export async function removeVectors({ vectors, jobs, log }: Platform, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  try {
    await vectors.remove(ids);
  } catch {
    log.info("vector.delete.queued", { count: ids.length });
    for (let from = 0; from < ids.length; from += idsPerMessage) {
      await jobs.send({ type: "vector.delete", ids: ids.slice(from, from + idsPerMessage) });
    }
  }
}
