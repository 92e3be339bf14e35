import { type BrowserDatabase, inDatabase } from "./browser-database.client";
import type { ChosenModel } from "./model-call";

/** Parts of files, each under the name of its file and the place where the part ends. */
const parts = "parts";
/** The chosen model, if any. */
const chosen = "chosen";
const database: BrowserDatabase = { name: "careerflow-model", version: 1, stores: [parts, chosen] };

export async function findChosenModel(): Promise<ChosenModel | null> {
  return (await inStore<ChosenModel | undefined>(chosen, "readonly", (store) => store.get(chosen))) ?? null;
}

export async function chooseModel(model: ChosenModel): Promise<void> {
  await inStore(chosen, "readwrite", (store) => store.put(model, chosen));
}

/** How much of a file is here, in bytes. */
export async function loadedOf(name: string): Promise<number> {
  return (await keysOf(name)).at(-1)?.[1] ?? 0;
}

function keysOf(name: string): Promise<[string, number][]> {
  return inStore(parts, "readonly", (store) => store.getAllKeys(partsOf(name)));
}

export async function addPart(name: string, end: number, bytes: Uint8Array): Promise<void> {
  await inStore(parts, "readwrite", (store) => store.put(bytes, [name, end]));
}

/** All that is here of a file. Parts are read one by one: together they may be more than a browser hands over at once. */
export async function readFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const keys = await keysOf(name);
  const whole = new Uint8Array(keys.at(-1)?.[1] ?? 0);
  for (const key of keys) {
    const part = await inStore<Uint8Array>(parts, "readonly", (store) => store.get(key));
    whole.set(part, key[1] - part.length);
  }
  return whole;
}

export async function dropFile(name: string): Promise<void> {
  await inStore(parts, "readwrite", (store) => store.delete(partsOf(name)));
}

/** Deletes the chosen model with everything that is here of any. */
export async function dropModels(): Promise<void> {
  await inStore(chosen, "readwrite", (store) => store.clear());
  await inStore(parts, "readwrite", (store) => store.clear());
}

/** In the order of their places: keys compare part by part. */
function partsOf(name: string): IDBKeyRange {
  return IDBKeyRange.bound([name, 0], [name, Number.POSITIVE_INFINITY]);
}

function inStore<Result>(
  name: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<Result> {
  return inDatabase(database, mode, (transaction) => work(transaction.objectStore(name)));
}
