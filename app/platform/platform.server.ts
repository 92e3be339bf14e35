import type { Database } from "./db.server";
import type { Files } from "./files.server";
import type { Log } from "./log.server";
import type { Models } from "./models.server";
import type { Jobs } from "./queue.server";
import type { Random } from "./random.server";
import type { VectorIndex } from "./vectors.server";

/** What every use case needs of the outside world. Built in services.server.ts; tests pass another record. */
export type Platform = {
  db: Database;
  files: Files;
  jobs: Jobs;
  models: Models;
  vectors: VectorIndex;
  random: Random;
  log: Log;
  /** milliseconds since 1970 */
  now(): number;
  /** Calls back once after so many milliseconds, unless the function it returns is called before. */
  after(milliseconds: number, callBack: () => void): () => void;
};
