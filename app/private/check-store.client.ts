import { type BrowserDatabase, inDatabase } from "./browser-database.client";
import type { PrivateBody, PrivateCheck, PrivateHead } from "./private-check";

const database: BrowserDatabase = {
  name: "careerflow-private",
  version: 1,
  stores: ["heads", "bodies"],
  options: { keyPath: "id" },
};

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

function inStores<Result>(mode: IDBTransactionMode, work: (stores: Stores) => IDBRequest): Promise<Result> {
  return inDatabase(database, mode, (transaction) =>
    work({ heads: transaction.objectStore("heads"), bodies: transaction.objectStore("bodies") }),
  );
}
