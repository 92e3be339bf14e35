import type { z } from "zod";

/**
 * Reads the JSON a model wrote, also where it stands in a code fence or after the model's thoughts, against a closed schema.
 * @returns null when there is none, it is cut off, or it is not of the schema
 */
export function parseAnswer<Answer>(text: string, schema: z.ZodType<Answer>): Answer | null {
  const visible = text.replace(/^[\s\S]*<\/think>/, "");
  const start = visible.indexOf("{");
  const end = visible.lastIndexOf("}");
  if (start === -1 || end < start) return null;
  try {
    return schema.safeParse(JSON.parse(visible.slice(start, end + 1))).data ?? null;
  } catch {
    return null;
  }
}
