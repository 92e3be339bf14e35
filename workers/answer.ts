import type { AppLoadContext } from "@remix-run/cloudflare";
import { createLoadContext } from "./load-context";
import { refusalResponse } from "./refusal-response";
import { discardBody, withWholeBody } from "./request-body";
import { maxBodyBytes, refuse } from "./request-gate";
import { withLateScripts } from "./script-priority";
import { withSecurityHeaders } from "./security-headers";

type RenderPage = (request: Request, context: AppLoadContext) => Promise<Response>;

/** Answers one request: the gate first, then the page, and the headers every page has. */
export async function answer(request: Request, env: Env, renderPage: RenderPage): Promise<Response> {
  const context = createLoadContext(env);
  const response = await respond(request, env, context, renderPage);
  return withSecurityHeaders(withLateScripts(response), request, context.nonce);
}

async function respond(request: Request, env: Env, context: AppLoadContext, renderPage: RenderPage): Promise<Response> {
  const { APP_ORIGIN: appOrigin, WRITES } = env;
  const mayWrite = async (address: string) => (await WRITES.limit({ key: address })).success;
  const code = await refuse(request, { appOrigin, mayWrite });
  if (code) {
    await discardBody(request);
    return refusalResponse(request, code);
  }
  const whole = await withWholeBody(request, maxBodyBytes);
  if (!whole) return refusalResponse(request, "form.too_large");
  return renderPage(withoutForwardedHost(whole), context);
}

/** The framework takes X-Forwarded-Host for the host; anyone can send one. */
function withoutForwardedHost(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.delete("X-Forwarded-Host");
  return new Request(request, { headers });
}
