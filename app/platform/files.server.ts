import type { ByteRange } from "./byte-range";

/** Where uploads live. Keys are random; nothing about a person can be read from one. */
export type Files = {
  /** Creates; an existing object is never replaced. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | null>;
  /** The bytes as they come, for handing on. */
  open(key: string): Promise<{ body: ReadableStream; size: number } | null>;
  /** In bytes, or null when nothing is there. */
  size(key: string): Promise<number | null>;
  /** A part as it comes; it must lie within the object. */
  openPart(key: string, part: ByteRange): Promise<ReadableStream | null>;
  /** Removing what is not there is no error. */
  remove(keys: string[]): Promise<void>;
  /** One page of the keys that begin with `prefix`, with the time of their upload in milliseconds; `cursor` is null on the last page. */
  list(page: {
    prefix: string;
    cursor: string | null;
  }): Promise<{ files: { key: string; uploadedAt: number }[]; cursor: string | null }>;
};

/** R2 deletes at most this many objects in one call. */
const removalLimit = 1000;

export function r2Files(bucket: R2Bucket): Files {
  return {
    async put(key, bytes) {
      const stored = await bucket.put(key, bytes, { onlyIf: { etagDoesNotMatch: "*" } });
      if (!stored) throw new Error("An object of this key exists.");
    },
    async get(key) {
      const object = await bucket.get(key);
      return object ? new Uint8Array(await object.arrayBuffer()) : null;
    },
    async open(key) {
      const object = await bucket.get(key);
      return object ? { body: object.body, size: object.size } : null;
    },
    async size(key) {
      return (await bucket.head(key))?.size ?? null;
    },
    async openPart(key, part) {
      return (await bucket.get(key, { range: part }))?.body ?? null;
    },
    async remove(keys) {
      for (let from = 0; from < keys.length; from += removalLimit) {
        await bucket.delete(keys.slice(from, from + removalLimit));
      }
    },
    async list({ prefix, cursor }) {
      const page = await bucket.list({ prefix, cursor: cursor ?? undefined });
      const files = page.objects.map(({ key, uploaded }) => ({ key, uploadedAt: uploaded.getTime() }));
      return { files, cursor: page.truncated ? page.cursor : null };
    },
  };
}
