import { inject } from "vitest";

export type Browser = {
  get(path: string, headers?: HeadersInit): Promise<Response>;
  /** sends a form the way a browser without scripts does */
  post(path: string, fields: Record<string, string | File>, headers?: HeadersInit): Promise<Response>;
  cookies: Map<string, string>;
};

/** A browser without scripts: keeps cookies, follows no redirect by itself. */
export function openBrowser(): Browser {
  const origin = inject("origin");
  const cookies = new Map<string, string>();

  async function send(path: string, init: RequestInit, extra: HeadersInit): Promise<Response> {
    const headers = new Headers(extra);
    headers.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(new URL(path, origin), { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = line.split(";")[0]!.split("=");
      cookies.set(name, value);
    }
    return response;
  }

  return {
    cookies,
    get: (path, headers = {}) => send(path, {}, headers),
    post(path, fields, headers = {}) {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      return send(path, { method: "POST", body }, { Origin: origin, ...Object.fromEntries(new Headers(headers)) });
    },
  };
}

/** The hidden key of the form on the home page. */
export async function formKey(browser: Browser): Promise<string> {
  const page = await (await browser.get("/")).text();
  return /name="idempotencyKey" value="([^"]+)"/.exec(page)?.[1] ?? "";
}

/** Checks a CV against a posting and gives the address of the result. */
export async function check(browser: Browser, fields: Record<string, string | File>): Promise<string> {
  const response = await browser.post("/?index", {
    intent: "check",
    idempotencyKey: await formKey(browser),
    ...fields,
  });
  if (response.status !== 303) throw new Error(`The check was answered with ${response.status}.`);
  return response.headers.get("Location")!;
}
