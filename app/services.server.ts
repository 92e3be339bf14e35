import type { ModelCaps } from "./account/model-quota.server";
import { confirmedRecipients } from "./account/recipients.server";
import { d1Vectors } from "./cv/d1-vectors.server";
import { builtInEmbedder } from "./embedding/built-in-embedder";
import type { Embedder } from "./embedding/embedder";
import type { DeviceModel } from "./embedding/model-files.server";
import { workersAiEmbedder } from "./embedding/workers-ai-embedder.server";
import { openDatabase } from "./platform/db.server";
import { r2Files } from "./platform/files.server";
import { consoleLog } from "./platform/log.server";
import { isLoopback } from "./platform/loopback";
import { cloudflareMail } from "./platform/mail.server";
import { absentModels, type Models } from "./platform/models.server";
import { openOutbox, outboxMail } from "./platform/outbox.server";
import type { Platform } from "./platform/platform.server";
import { queueJobs } from "./platform/queue.server";
import { cryptoRandom } from "./platform/random.server";
import { compatibleModels, workersAiModels } from "./platform/sdk-models.server";
import { vectorizeIndex } from "./platform/vectorize.server";

/** The outside world as use cases see it. */
export type Services = Platform & {
  /** of the built-in engine: the same everywhere, so that the same input gives the same bytes */
  embedder: Embedder;
  /** of the AI review and of questions about one's CVs */
  passageEmbedder: Embedder;
  deviceModel: DeviceModel;
  modelCaps: ModelCaps;
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
    recipients: confirmedRecipients(base),
    models: modelsOf(env),
    vectors: env.VECTORS ? vectorizeIndex(env.VECTORS) : d1Vectors(base.db),
    log: consoleLog,
    appOrigin: env.APP_ORIGIN,
    after(milliseconds, callBack) {
      const timer = setTimeout(callBack, milliseconds);
      return () => clearTimeout(timer);
    },
    embedder: builtInEmbedder,
    passageEmbedder: env.AI ? workersAiEmbedder(env.AI, env.EMBEDDING_MODEL) : builtInEmbedder,
    deviceModel: { id: env.DEVICE_MODEL, host: env.DEVICE_MODEL_HOST },
    adminAddress: env.ADMIN_ADDRESS,
    modelCaps: { owner: Number(env.MODEL_TOKENS_PER_OWNER), all: Number(env.MODEL_TOKENS_PER_DAY) },
  };
}

/** An endpoint that is named comes before Workers AI. */
function modelsOf({ AI, MODEL_BASE_URL, MODEL_ID, MODEL_KEY, MODEL_DEMONSTRATION, ...prices }: Env): Models {
  if (MODEL_BASE_URL !== "") {
    return compatibleModels({
      baseUrl: MODEL_BASE_URL,
      model: MODEL_ID,
      key: MODEL_KEY ?? "",
      isDemonstration: MODEL_DEMONSTRATION === "true",
      fetch: (input, init) => fetch(input, init),
    });
  }
  if (!AI || MODEL_ID === "") return absentModels;
  const price = { input: Number(prices.MODEL_NEURONS_INPUT), output: Number(prices.MODEL_NEURONS_OUTPUT) };
  return workersAiModels(AI, { model: MODEL_ID, price });
}
