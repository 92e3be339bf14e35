import type { ChosenModel, ModelFault } from "./model-call";

/** A model that is offered or chosen, with what it takes and what is here of it, in bytes. */
type Amount = { chosen: ChosenModel; size: number; loaded: number };

/** How far a person's model is. "paused": some of it is here, and nothing is being fetched. */
export type ModelState =
  | { step: "opening" }
  | { step: "none"; fault: ModelFault | null }
  | (Amount & { step: "loading" | "checking" })
  | (Amount & { step: "offered" | "paused" | "ready"; fault: ModelFault | null });
