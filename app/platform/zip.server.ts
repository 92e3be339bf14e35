import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** One file of an archive. Content that is packed already, such as a PDF, is stored as it is. */
export type ZipEntry = { name: string; bytes: Uint8Array; isPacked: boolean };

/** An archive as it is made: no more than one entry is in memory at a time. Entries are asked for as the reader takes them. */
export function zipStream(entries: AsyncIterator<ZipEntry>): ReadableStream<Uint8Array> {
  const zip = new Zip();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      zip.ondata = (error, chunk, isLast) => {
        if (error) return controller.error(error);
        controller.enqueue(chunk);
        if (isLast) controller.close();
      };
    },
    async pull() {
      const { value, done } = await entries.next();
      if (done) return zip.end();
      const entry = value.isPacked ? new ZipPassThrough(value.name) : new ZipDeflate(value.name, { level: 6 });
      zip.add(entry);
      entry.push(value.bytes, true);
    },
    async cancel() {
      await entries.return?.();
    },
  });
}
