import type { Platform } from "./platform.server";

/** Deletes stored files. When the store does not answer, the queue tries again, so that no row is left waiting for it. */
export async function removeFiles({ files, jobs, log }: Platform, keys: string[]): Promise<void> {
  if (keys.length === 0) return;
  try {
    await files.remove(keys);
  } catch {
    log.info("file.delete.queued", { count: keys.length });
    await jobs.send({ type: "file.delete", keys });
  }
}
