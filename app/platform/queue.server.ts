import { z } from "zod";

/** Every message of the queue. A message carries ids only, never text of a person. */
export const jobMessageSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("file.delete"), keys: z.array(z.string()).min(1) }),
  z.object({ type: z.literal("vector.delete"), ids: z.array(z.string()).min(1) }),
  z.object({ type: z.literal("analysis.review"), ownerId: z.string(), analysisId: z.string() }),
]);

export type JobMessage = z.infer<typeof jobMessageSchema>;

export type Jobs = { send(message: JobMessage): Promise<void> };

export function queueJobs(queue: Queue): Jobs {
  return {
    async send(message) {
      await queue.send(message);
    },
  };
}
