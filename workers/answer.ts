import type { AppLoadContext } from "@remix-run/cloudflare";
import { countRequest } from "~/platform/request-counts.server";
import { createLoadContext } from "./load-context";
import { refusalResponse } from "./refusal-response";
import { discardBody, withWholeBody } from "./request-body";
import { maxBodyBytes, refuse } from "./request-gate";
import { withLateScripts } from "./script-priority";
import { withSecurityHeaders } from "./security-headers";

/** Routes that a guesser would write to; they have a narrower limit for bursts, and exact quotas in D1 behind it. */
const takesSecrets = /^\/(signin|shared)(\/|$)/;

type RenderPage = (request: Request, context: AppLoadContext) => Promise<Response>;

/** What goes on after the answer is on its way. */
type Afterwards = Pick<ExecutionContext, "waitUntil">;

/** Answers one request: the gate first, then the page, and the headers every page has. How it went is counted afterwards. */
export async function answer(
  request: Request,
  env: Env,
  renderPage: RenderPage,
  afterwards: Afterwards,
): Promise<Response> {
  const context = createLoadContext(env);
  const { services, nonce } = context;
  const began = services.now();
  const response = await respond(request, env, context, renderPage);
  const { status } = response;
  const counted = { route: routeName(request, status), status, took: services.now() - began };
  afterwards.waitUntil(countRequest(services, counted).catch(() => services.log.error("request.uncounted", counted)));
  const modelHost = services.deviceModel.host;
  return withSecurityHeaders(withLateScripts(response), request, { nonce, modelHost });
}

/** The ids in an address, and what stands for a requirement of a posting. */
const namesOfThings = /\b[a-z]{2,4}_[0-9a-f]{32}\b|(?<=\/correct\/)[^/]+/g;

/** The address without what names a thing of somebody's; every address that is none of ours counts as one. */
function routeName(request: Request, status: number): string {
  if (status === 404 || status === 400) return "none";
  return new URL(request.url).pathname.replace(namesOfThings, ":id").slice(0, 80);
}

async function respond(request: Request, env: Env, context: AppLoadContext, renderPage: RenderPage): Promise<Response> {
  const { APP_ORIGIN: appOrigin, WRITES, SECRETS } = env;
  const mayWrite = async (address: string) => {
    const limit = takesSecrets.test(new URL(request.url).pathname) ? SECRETS : WRITES;
    return (await limit.limit({ key: address })).success;
  };
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
