import { readFileSync } from "node:fs";
import { readDocument } from "../../app/cv/read-document";

/**
 * One file to read, and what came of it. Times in milliseconds; memory in bytes, as it stands when the file is read: what
 * earlier files left is collected between files.
 */
export type ReadingOrder = { id: number; name: string; path: string };
export type ReadingAnswer = { id: number; outcome: string; wall: number; processor: number; memory: number };

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

process.on("message", async ({ id, name, path }: ReadingOrder) => {
  const bytes = new Uint8Array(readFileSync(path));
  const [wall, processor] = [performance.now(), processorTime()];
  const outcome = await readDocument(bytes, name).then(
    (result) => (!result.ok ? result.code : result.read.warnings.length > 0 ? "read with warnings" : "read"),
    (error) => `unexpected: ${error}`,
  );
  const answer: ReadingAnswer = {
    id,
    outcome,
    wall: performance.now() - wall,
    processor: processorTime() - processor,
    memory: process.memoryUsage().rss,
  };
  process.send!(answer);
  globalThis.gc?.();
});
