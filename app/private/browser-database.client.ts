/** A database of this browser; its stores are made when it is opened for the first time. */
export type BrowserDatabase = {
  name: string;
  version: number;
  stores: readonly string[];
  options?: IDBObjectStoreParameters;
};

/** Runs one transaction over all stores and gives the result of its last request once everything is written. */
export async function inDatabase<Result>(
  database: BrowserDatabase,
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => IDBRequest,
): Promise<Result> {
  const opened = await open(database);
  try {
    const transaction = opened.transaction(database.stores, mode);
    const request = work(transaction);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    return request.result as Result;
  } finally {
    opened.close();
  }
}

function open({ name, version, stores, options }: BrowserDatabase): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const store of stores) opening.result.createObjectStore(store, options);
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}
