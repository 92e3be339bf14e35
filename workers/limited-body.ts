/**
 * The same request with its whole body at hand, or null when the body passes `limit` bytes. Only needed where the length
 * is not declared: a declared length is kept by the runtime.
 */
export async function withLimitedBody(request: Request, limit: number): Promise<Request | null> {
  if (!request.body || request.headers.has("Content-Length")) return request;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(new Uint8Array(read.value));
  }
  return new Request(request, { body: await new Blob(chunks).arrayBuffer() });
}
