import { json, type LoaderFunctionArgs } from "@remix-run/cloudflare";
import { modelKeyOf } from "~/embedding/model-files.server";
import { AppError } from "~/platform/app-error";
import { readByteRange } from "~/platform/byte-range";

/** A file of a sentence model, whole or in part. Its name carries its hash: what was kept once is never asked for again. */
export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const { model = "", file = "" } = params;
  const address = modelKeyOf({ model, file });
  const size = address && (await services.files.size(address.key));
  if (!address || size === null) throw json(new AppError("not_found").problem, 404);
  const { key, etag } = address;
  const headers = new Headers({
    "Accept-Ranges": "bytes",
    "Cache-Control": "public, max-age=31536000, immutable",
    "Content-Type": file.endsWith(".json") ? "application/json" : "application/octet-stream",
    ETag: etag,
  });
  if (request.headers.get("If-None-Match") === etag) return new Response(null, { status: 304, headers });
  const isSame = (request.headers.get("If-Range") ?? etag) === etag;
  const part = readByteRange(isSame ? request.headers.get("Range") : null, size);
  if (part === "outside") {
    headers.set("Content-Range", `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  const { offset, length } = part ?? { offset: 0, length: size };
  headers.set("Content-Length", String(length));
  if (part) headers.set("Content-Range", `bytes ${offset}-${offset + length - 1}/${size}`);
  const body = request.method === "HEAD" ? null : await services.files.openPart(key, { offset, length });
  return new Response(body, { status: part ? 206 : 200, headers });
}
