import type { ModelOffer } from "~/embedding/model-manifest";
import type { Backend } from "./model-programs";

/** The model that a person chose: what was offered then, what runs it here, and whether it has run. */
export type ChosenModel = { offer: ModelOffer; backend: Backend; isReady: boolean };

/** Why a model is not there: each is a key below `private` in locales/…/errors.json. */
export type ModelFault =
  | "model_unreachable"
  | "model_interrupted"
  | "model_damaged"
  | "model_no_room"
  | "model_unusable";

/** What the page asks of the model's worker: to start a model, then to answer what comes through a port. */
export type ModelCall = { chosen: ChosenModel } | { port: MessagePort };

/** What the worker says of a start. */
export type ModelAnswer = { version: string; dimensions: number } | { fault: ModelFault };
