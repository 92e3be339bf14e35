import { type JobMessage, jobMessageSchema } from "~/platform/queue.server";
import type { Services } from "~/services.server";

/** Where wrangler.toml sends what failed too often. */
const deadQueue = "careerflow-dead";

/**
 * Carries out the messages of a batch, each acknowledged or retried by itself. What no version of this code can read, and
 * what failed too often, is recorded in the log and acknowledged, so that it cannot circle.
 */
export async function handleBatch(services: Services, batch: MessageBatch): Promise<void> {
  for (const message of batch.messages) {
    const parsed = jobMessageSchema.safeParse(message.body);
    if (!parsed.success || batch.queue === deadQueue) {
      const type = parsed.success ? parsed.data.type : null;
      services.log.error("queue.dead", { message: message.id, type, attempts: message.attempts });
      message.ack();
      continue;
    }
    try {
      await carryOut(services, parsed.data);
      message.ack();
    } catch {
      message.retry();
    }
  }
}

async function carryOut(services: Services, message: JobMessage): Promise<void> {
  switch (message.type) {
    case "file.delete":
      return services.files.remove(message.keys);
  }
}
