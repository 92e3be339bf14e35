import type { ModelOffer } from "~/embedding/model-manifest";
import { fetchModel, loadedSize, sizeOf } from "./fetch-model.client";
import type { ChosenModel, ModelFault } from "./model-call";
import type { Backend } from "./model-programs";
import type { ModelState } from "./model-state";
import { chooseModel, dropModels, findChosenModel } from "./model-store.client";
import { startModel, stopModel } from "./open-model.client";

/** Two tabs do not fetch side by side: the second finds what the first has kept. */
const lockName = "careerflow-model";

let state: ModelState = { step: "opening" };
let stopping: AbortController | null = null;
const listeners = new Set<() => void>();

export function modelState(): ModelState {
  return state;
}

export function onModelState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Looks what this browser has, else what the installation offers; a fetch that runs goes on. */
export async function lookForModel(): Promise<void> {
  if (stopping) return;
  try {
    const chosen = await findChosenModel();
    if (chosen) await showChosen(chosen, null);
    else await showOffer();
  } catch {
    show({ step: "none", fault: "model_unreachable" });
  }
}

/** Fetches what is missing and tries the model. What came is kept whatever happens. */
export async function loadModel(): Promise<void> {
  if (!("chosen" in state) || stopping) return;
  const { chosen } = state;
  const controller = new AbortController();
  stopping = controller;
  try {
    await navigator.locks.request(lockName, () => load(chosen, controller.signal));
  } catch {
    show({ step: "none", fault: "model_no_room" });
  } finally {
    stopping = null;
  }
}

export function pauseModel(): void {
  stopping?.abort();
}

export async function removeModel(): Promise<void> {
  stopModel();
  await dropModels();
  await lookForModel();
}

async function load(chosen: ChosenModel, signal: AbortSignal): Promise<void> {
  await chooseModel(chosen);
  const size = sizeOf(chosen);
  let loaded = await loadedSize(chosen);
  const onBytes = (count: number) => {
    loaded += count;
    show({ step: "loading", chosen, size, loaded });
  };
  onBytes(0);
  const fault = await fetchModel(chosen, { signal, onBytes });
  if (fault) return showChosen(chosen, signal.aborted ? null : fault);
  show({ step: "checking", chosen, size, loaded });
  stopModel();
  const started = await startModel(chosen);
  // A graphics processor that cannot run it leaves the central one.
  if ("fault" in started && started.fault === "model_unusable" && chosen.backend === "webgpu")
    return load({ ...chosen, backend: "wasm" }, signal);
  const tried = { ...chosen, isReady: !("fault" in started) };
  await chooseModel(tried);
  await showChosen(tried, "fault" in started ? started.fault : null);
}

async function showChosen(chosen: ChosenModel, fault: ModelFault | null): Promise<void> {
  const [size, loaded] = [sizeOf(chosen), await loadedSize(chosen)];
  const step = chosen.isReady && loaded === size ? "ready" : "paused";
  show({ step, chosen, size, loaded, fault });
}

async function showOffer(): Promise<void> {
  const response = await fetch("/models/offer");
  if (!response.ok) throw new Error(`The offer was answered with ${response.status}.`);
  const offer = (await response.json()) as ModelOffer | null;
  if (!offer) return show({ step: "none", fault: null });
  const chosen = { offer, backend: await backendHere(), isReady: false };
  show({ step: "offered", chosen, size: sizeOf(chosen), loaded: 0, fault: null });
}

/** The program for graphics processors waits for promises inside WebAssembly, which not every browser can. */
async function backendHere(): Promise<Backend> {
  if (!("Suspending" in WebAssembly) || !("gpu" in navigator)) return "wasm";
  const { gpu } = navigator as { gpu: { requestAdapter(): Promise<object | null> } };
  return (await gpu.requestAdapter().catch(() => null)) ? "webgpu" : "wasm";
}

function show(next: ModelState): void {
  state = next;
  for (const listener of listeners) listener();
}
