import { builtInEmbedder } from "./embedding/built-in-embedder";
import type { Embedder } from "./embedding/embedder";
import { openDatabase } from "./platform/db.server";
import { r2Files } from "./platform/files.server";
import { consoleLog } from "./platform/log.server";
import { isLoopback } from "./platform/loopback";
import { cloudflareMail } from "./platform/mail.server";
import { openOutbox, outboxMail } from "./platform/outbox.server";
import type { Platform } from "./platform/platform.server";
import { queueJobs } from "./platform/queue.server";
import { cryptoRandom } from "./platform/random.server";

/** The outside world as use cases see it. */
export type Services = Platform & {
  embedder: Embedder;
  /** who may read how the service does, by confirmed address */
  adminAddress: string;
};

/** The one place that knows which adapter stands behind each port. Built once for a request, a batch or a tick. */
export function createServices(env: Env): Services {
  const isLocal = isLoopback(new URL(env.APP_ORIGIN));
  const base = { db: openDatabase(env.DB), random: cryptoRandom, now: Date.now };
  return {
    ...base,
    files: r2Files(env.FILES),
    jobs: queueJobs(env.JOBS),
    mail: env.EMAIL ? cloudflareMail(env.EMAIL, env.MAIL_FROM) : outboxMail(base),
    outbox: isLocal && !env.EMAIL ? openOutbox(base) : null,
    log: consoleLog,
    embedder: builtInEmbedder,
    adminAddress: env.ADMIN_ADDRESS,
  };
}
