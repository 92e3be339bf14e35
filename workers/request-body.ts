/**
 * Of a body that is refused this much is still read, so that a sender of somewhat too much sees the answer: a body that
 * nothing reads breaks its connection. In bytes.
 */
const maxDiscardedBytes = 48 * 1024 * 1024;

/** The same request with its whole body at hand, or null when the body passes `limit` bytes. */
export async function withWholeBody(request: Request, limit: number): Promise<Request | null> {
  if (!request.body) return request;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const length = await readBody(request.body, (chunk, end) => {
    if (end <= limit) chunks.push(new Uint8Array(chunk));
  });
  return length <= limit ? new Request(request, { body: await new Blob(chunks).arrayBuffer() }) : null;
}

/** Reads what a refused request still sends and keeps none of it. */
export async function discardBody(request: Request): Promise<void> {
  if (request.body && !request.bodyUsed) await readBody(request.body, () => {});
}

/**
 * @param take is given each chunk and the number of bytes up to its end
 * @returns the length of the body, or of the part that was read before giving up
 */
async function readBody(body: ReadableStream, take: (chunk: Uint8Array, end: number) => void): Promise<number> {
  const reader = body.getReader();
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    take(read.value, length);
    if (length > maxDiscardedBytes) {
      await reader.cancel();
      break;
    }
  }
  return length;
}
