import type { AppLoadContext } from "@remix-run/cloudflare";
import { createServices, type Services } from "~/services.server";

declare module "@remix-run/cloudflare" {
  interface AppLoadContext {
    services: Services;
    /** of the Content-Security-Policy header of this response */
    nonce: string;
  }
}

/** What the framework hands to every loader and action. */
export function createLoadContext(env: Env): AppLoadContext {
  const services = createServices(env);
  return { services, nonce: services.random.secret() };
}
