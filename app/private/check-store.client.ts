import type { PrivateBody, PrivateCheck, PrivateHead } from "./private-check";

const databaseName = "careerflow-private";
const databaseVersion = 1;
const stores = ["heads", "bodies"];

/** The checks of this browser, newest first. */
export async function listPrivateChecks(): Promise<PrivateHead[]> {
  const heads = await inStores<PrivateHead[]>("readonly", ({ heads: store }) => store.getAll());
  return heads.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
}

/** One check with everything it was made of, or null. */
export async function findPrivateCheck(id: string): Promise<PrivateCheck | null> {
  const head = await inStores<PrivateHead | undefined>("readonly", ({ heads }) => heads.get(id));
  const body = await inStores<PrivateBody | undefined>("readonly", ({ bodies }) => bodies.get(id));
  return head && body ? { head, body } : null;
}

/** Keeps a check, in the place of one of the same id. */
export async function keepPrivateCheck({ head, body }: PrivateCheck): Promise<void> {
  await inStores("readwrite", ({ heads, bodies }) => {
    bodies.put(body);
    return heads.put(head);
  });
}

export async function deletePrivateCheck(id: string): Promise<void> {
  await inStores("readwrite", ({ heads, bodies }) => {
    bodies.delete(id);
    return heads.delete(id);
  });
}

type Stores = { heads: IDBObjectStore; bodies: IDBObjectStore };

/** Runs one transaction over both stores and gives the result of its last request once everything is written. */
async function inStores<Result>(mode: IDBTransactionMode, work: (stores: Stores) => IDBRequest): Promise<Result> {
  const database = await openDatabase();
  try {
    const transaction = database.transaction(stores, mode);
    const request = work({ heads: transaction.objectStore("heads"), bodies: transaction.objectStore("bodies") });
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    return request.result as Result;
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, databaseVersion);
    opening.onupgradeneeded = () => {
      for (const store of stores) opening.result.createObjectStore(store, { keyPath: "id" });
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}
