import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import { checkReadiness } from "~/check-readiness.server";

/** Says whether requests can be served: 503 while the database or the file store does not answer. */
export async function loader({ context: { services } }: LoaderFunctionArgs) {
  const readiness = await checkReadiness(services);
  const isReady = Object.values(readiness).every(Boolean);
  return Response.json({ status: isReady ? "ready" : "not ready", ...readiness }, { status: isReady ? 200 : 503 });
}
