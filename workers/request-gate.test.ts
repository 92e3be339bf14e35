import { describe, expect, it } from "vitest";
import { isCrossSite } from "./cross-site";
import { withWholeBody } from "./request-body";
import { type GateRules, refuse } from "./request-gate";
import { withSecurityHeaders } from "./security-headers";

const live = "https://careerflow.example";
const local = "http://localhost:8787";
const rules: GateRules = { appOrigin: live, mayWrite: async () => true };
const form = { "Content-Type": "application/x-www-form-urlencoded" };

function write(url: string, headers: Record<string, string> = {}): Request {
  return new Request(url, { method: "POST", body: "a=b", headers: { ...form, ...headers } });
}

describe("a write", () => {
  it.each([
    [live, live, { Origin: live }],
    [live, live, { "Sec-Fetch-Site": "same-origin" }],
    [live, live, {}],
    [local, local, { Origin: local }],
    [local, "http://127.0.0.1:8787", { Origin: "http://127.0.0.1:8787" }],
    [local, "http://localhost:8790", { Origin: "http://localhost:8790" }],
    [local, "http://[::1]:8787", { Origin: "http://[::1]:8787" }],
  ])("to %s through %s with %o is the app's own", (app, address, headers) => {
    expect(isCrossSite(write(`${address}/preferences`, headers), app)).toBe(false);
  });

  it.each([
    [live, live, { Origin: "null" }],
    [live, live, { Origin: "https://evil.example" }],
    [live, live, { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" }],
    [live, live, { Origin: "http://careerflow.example" }],
    [live, live, { Origin: "https://careerflow.example.evil.example" }],
    [live, live, { "Sec-Fetch-Site": "cross-site" }],
    [live, live, { "Sec-Fetch-Site": "same-site" }],
    [live, live, { "Sec-Fetch-Site": "same-origin", Origin: "https://evil.example" }],
    [live, "https://other.example", { Origin: "https://other.example" }],
    [live, "https://other.example", {}],
    [live, "http://localhost:8787", { Origin: "http://localhost:8787" }],
    [local, local, { Origin: "http://127.0.0.1:8787" }],
    [local, local, { Origin: "http://localhost:3000" }],
    [local, "http://rebound.example:8787", { Origin: "http://rebound.example:8787" }],
  ])("to %s through %s with %o is another site's", (app, address, headers) => {
    expect(isCrossSite(write(`${address}/preferences`, headers), app)).toBe(true);
  });
});

describe("the gate", () => {
  it("lets reading and own forms through", async () => {
    expect(await refuse(new Request(`${live}/analyses/ana_1`), rules)).toBeNull();
    expect(await refuse(new Request(live, { method: "HEAD" }), rules)).toBeNull();
    expect(await refuse(write(live, { Origin: live }), rules)).toBeNull();
    const multipart = { Origin: live, "Content-Type": 'multipart/form-data; boundary="x"' };
    expect(await refuse(write(live, multipart), rules)).toBeNull();
  });

  it.each([
    ["request.method_not_allowed", new Request(live, { method: "PUT" })],
    ["request.method_not_allowed", new Request(live, { method: "OPTIONS" })],
    ["request.bad_address", new Request(`${live}/%zz`)],
    ["request.bad_address", new Request(`${live}/a%00b`)],
    ["request.headers_too_large", new Request(live, { headers: { Cookie: "a".repeat(33 * 1024) } })],
    ["request.cross_site", write(live, { Origin: "null" })],
    ["request.wrong_type", write(live, { Origin: live, "Content-Type": "application/json" })],
    ["request.wrong_type", write(live, { Origin: live, "Content-Type": "text/plain" })],
    ["form.too_large", write(live, { Origin: live, "Content-Length": String(13 * 1024 * 1024) })],
  ])("answers %s", async (code, request) => {
    expect(await refuse(request, rules)).toBe(code);
  });

  it("counts the writes of an address, not its reads", async () => {
    const asked: string[] = [];
    const strict = {
      appOrigin: live,
      async mayWrite(address: string) {
        asked.push(address);
        return false;
      },
    };
    const from = { "CF-Connecting-IP": "203.0.113.9", Origin: live };
    expect(await refuse(write(live, from), strict)).toBe("request.rate_limited");
    expect(await refuse(new Request(live, { headers: from }), strict)).toBeNull();
    expect(asked).toEqual(["203.0.113.9"]);
  });
});

describe("a body", () => {
  it("is handed on whole up to the limit and refused beyond it", async () => {
    const request = (length: number) => new Request(live, { method: "POST", body: "x".repeat(length), headers: form });
    expect(await (await withWholeBody(request(1000), 1000))?.text()).toBe("x".repeat(1000));
    expect(await withWholeBody(request(1001), 1000)).toBeNull();
  });
});

describe("an answer over https", () => {
  it("tells the browser to stay on https; over http it does not", () => {
    const page = { nonce: "nonce", modelHost: "" };
    const secured = (url: string) => withSecurityHeaders(new Response("x"), new Request(url), page).headers;
    expect(secured(live).get("Strict-Transport-Security")).toMatch(/^max-age=\d{8}/);
    expect(secured(local).has("Strict-Transport-Security")).toBe(false);
  });
});

describe("a page", () => {
  const policyOf = (modelHost: string) =>
    withSecurityHeaders(new Response("x"), new Request(live), { nonce: "n", modelHost }).headers.get(
      "Content-Security-Policy",
    );

  it("reaches its own host and, where one is configured, the models of another", () => {
    expect(policyOf("")).toContain("connect-src 'self';");
    expect(policyOf("https://models.example")).toContain("connect-src 'self' https://models.example/models/;");
  });

  const lasting = "public, max-age=31536000, immutable";
  it.each(["no-store", "public, max-age=60", "private", lasting])(
    "is kept nowhere, whatever its route says: %s",
    (caching) => {
      const response = new Response("x", { headers: { "Cache-Control": caching } });
      const { headers } = withSecurityHeaders(response, new Request(live), { nonce: "n", modelHost: "" });
      expect(headers.get("Cache-Control")).toBe("no-store");
    },
  );
});
