import { reviewAnalysis } from "~/analysis/review-analysis.server";
import { giveUpReview } from "~/analysis/reviews.server";
import { type JobMessage, jobMessageSchema } from "~/platform/queue.server";
import type { Services } from "~/services.server";

/** Where wrangler.toml sends what failed too often. */
const deadQueue = "careerflow-dead";

/**
 * Carries out the messages of a batch side by side, each acknowledged or retried by itself. What no version of this code can
 * read, and what failed too often, is recorded in the log and acknowledged, so that it cannot circle.
 */
export async function handleBatch(services: Services, batch: MessageBatch): Promise<void> {
  await Promise.all(batch.messages.map((message) => handleMessage(services, batch.queue, message)));
}

async function handleMessage(services: Services, queue: string, message: Message): Promise<void> {
  const parsed = jobMessageSchema.safeParse(message.body);
  if (!parsed.success || queue === deadQueue) {
    const type = parsed.success ? parsed.data.type : null;
    services.log.error("queue.dead", { message: message.id, type, attempts: message.attempts });
  }
  try {
    if (parsed.success) await (queue === deadQueue ? giveUp(services, parsed.data) : carryOut(services, parsed.data));
    message.ack();
  } catch {
    message.retry();
  }
}

async function carryOut(services: Services, message: JobMessage): Promise<void> {
  switch (message.type) {
    case "file.delete":
      return services.files.remove(message.keys);
    case "vector.delete":
      return services.vectors.remove(message.ids);
    case "analysis.review":
      return reviewAnalysis(services, message);
  }
}

/** Tells the owner what will not come any more. */
async function giveUp(services: Services, message: JobMessage): Promise<void> {
  if (message.type === "analysis.review") await giveUpReview(services, message, "dead");
}
