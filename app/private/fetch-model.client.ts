import webgpuAddress from "onnxruntime-web/ort-wasm-simd-threaded.jspi.wasm?url";
import wasmAddress from "onnxruntime-web/ort-wasm-simd-threaded.wasm?url";
import { filesOf } from "~/embedding/files-of-model";
import type { ModelFile } from "~/embedding/model-manifest";
import type { ChosenModel, ModelFault } from "./model-call";
import { type Backend, programs } from "./model-programs";
import { addPart, dropFile, loadedOf } from "./model-store.client";

const programAddress: Readonly<Record<Backend, string>> = { wasm: wasmAddress, webgpu: webgpuAddress };

/** What is kept at once, in bytes: so much is lost when the page is closed in the middle. */
const partSize = 1024 * 1024;

type Piece = { file: ModelFile; address: string };
type Progress = { signal: AbortSignal; onBytes(count: number): void };

/** Everything that a model takes, in bytes. */
export function sizeOf(chosen: ChosenModel): number {
  return piecesOf(chosen).reduce((sum, { file }) => sum + file.size, 0);
}

/** What of it is here. */
export async function loadedSize(chosen: ChosenModel): Promise<number> {
  const loaded = await Promise.all(piecesOf(chosen).map(({ file }) => loadedOf(file.name)));
  return loaded.reduce((sum, bytes) => sum + bytes, 0);
}

/** Fetches what is missing of a model and keeps it as it comes. @returns why it is not all there, or null */
export async function fetchModel(chosen: ChosenModel, progress: Progress): Promise<ModelFault | null> {
  for (const piece of piecesOf(chosen)) {
    const fault = await fetchFile(piece, progress);
    if (fault) return fault;
  }
  return null;
}

function piecesOf({ offer, backend }: ChosenModel): Piece[] {
  const files = filesOf(offer.manifest).map((file) => ({ file, address: offer.folder + file.name }));
  return [...files, { file: programs[backend], address: programAddress[backend] }];
}

async function fetchFile({ file, address }: Piece, { signal, onBytes }: Progress): Promise<ModelFault | null> {
  const from = await loadedOf(file.name);
  if (from === file.size) return null;
  const headers: HeadersInit = from > 0 ? { Range: `bytes=${from}-` } : {};
  const response = await fetch(address, { signal, headers, cache: "no-store", credentials: "omit" }).catch(() => null);
  if (!response?.ok || !response.body) return signal.aborted ? "model_interrupted" : "model_unreachable";
  const isRest = response.status === 206;
  if (from > 0 && !isRest) {
    await dropFile(file.name);
    onBytes(-from);
  }
  return keepBody(response.body, file, { from: isRest ? from : 0, onBytes });
}

/** Keeps what comes, also when it ends too early; more than the file has is none of it. */
async function keepBody(
  body: ReadableStream<Uint8Array>,
  { name, size }: ModelFile,
  { from, onBytes }: { from: number; onBytes(count: number): void },
): Promise<ModelFault | null> {
  const reader = body.getReader();
  let end = from;
  let held: Uint8Array[] = [];
  for (let isOver = false; !isOver; ) {
    const { done, value } = await reader.read().catch(() => ended);
    isOver = done;
    if (value) held.push(value);
    end += value?.length ?? 0;
    onBytes(value?.length ?? 0);
    if (end > size) {
      await Promise.all([reader.cancel(), dropFile(name)]);
      return "model_damaged";
    }
    if (!isOver && lengthOf(held) < partSize) continue;
    if (held.length > 0 && !(await isKept(name, end, held))) {
      await reader.cancel();
      return "model_no_room";
    }
    held = [];
  }
  return end === size ? null : "model_interrupted";
}

/** A stream that broke off is over. */
const ended = { done: true, value: undefined };

function lengthOf(pieces: Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

async function isKept(name: string, end: number, pieces: Uint8Array[]): Promise<boolean> {
  const part = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    part.set(piece, at);
    at += piece.length;
  }
  return addPart(name, end, part).then(
    () => true,
    () => false,
  );
}
