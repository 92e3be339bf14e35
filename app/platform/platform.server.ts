import type { Recipients } from "~/account/recipients.server";
import type { Database } from "./db.server";
import type { Files } from "./files.server";
import type { Log } from "./log.server";
import type { Mail } from "./mail.server";
import type { Models } from "./models.server";
import type { Outbox } from "./outbox.server";
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
  mail: Mail;
  /** the mail that nothing sends, for reading on one's own machine; null where mail is sent or other people can come */
  outbox: Outbox | null;
  random: Random;
  log: Log;
  recipients: Recipients;
  /** where the app is served, for links that leave it: "https://careerflow.example" */
  appOrigin: string;
  /** milliseconds since 1970 */
  now(): number;
  /** Calls back once after so many milliseconds, unless the function it returns is called before. */
  after(milliseconds: number, callBack: () => void): () => void;
};
