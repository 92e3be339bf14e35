import type { Database } from "./db.server";
import type { Files } from "./files.server";
import type { Log } from "./log.server";
import type { Mail } from "./mail.server";
import type { Outbox } from "./outbox.server";
import type { Jobs } from "./queue.server";
import type { Random } from "./random.server";

/** What every use case needs of the outside world. Built in services.server.ts; tests pass another record. */
export type Platform = {
  db: Database;
  files: Files;
  jobs: Jobs;
  mail: Mail;
  /** the mail that nothing sends, for reading on one's own machine; null where mail is sent or other people can come */
  outbox: Outbox | null;
  random: Random;
  log: Log;
  /** milliseconds since 1970 */
  now(): number;
};
