import { z } from "zod";
import { requiredLine } from "./fields";
import { openStages, type StageColor, stageColors } from "./stage";

/** Longest name of a stage: it stands at the head of a column. */
const maxNameLength = 40;

const stageSchema = z.object({
  name: requiredLine(maxNameLength),
  color: z.enum(stageColors),
  after: z.enum(openStages),
});

export type StageFields = { name: string; color: StageColor; after: (typeof openStages)[number] };

/** What the form of a stage says, or null when it says no stage. */
export function readStageForm(get: (name: string) => string): StageFields | null {
  const read = stageSchema.safeParse({ name: get("name"), color: get("color"), after: get("after") });
  return read.success ? read.data : null;
}
