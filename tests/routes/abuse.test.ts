import { connect } from "node:net";
import { describe, expect, inject, it } from "vitest";
import { routePaths } from "../support/route-paths";

const origin = inject("origin");
const paths = routePaths();
const form = { "Content-Type": "application/x-www-form-urlencoded" };

function send(path: string, init: RequestInit): Promise<Response> {
  return fetch(`${origin}${path}`, { redirect: "manual", ...init });
}

/** Sends bytes that no well-behaved client sends and gives the status of the answer. */
function sendRaw(text: string): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(text));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("close", () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)));
    socket.on("error", reject);
  });
}

const crossSite: Record<string, HeadersInit> = {
  "a foreign Origin": { Origin: "https://evil.example" },
  "a null Origin": { Origin: "null" },
  "an Origin that is no address": { Origin: "evil" },
  "the right host on another port": { Origin: "http://localhost:1" },
  "a foreign Origin behind a spoofed host": { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" },
  "a cross-site fetch": { "Sec-Fetch-Site": "cross-site" },
  "a same-site fetch": { "Sec-Fetch-Site": "same-site", Origin: origin },
  "a same-origin claim from a foreign Origin": { "Sec-Fetch-Site": "same-origin", Origin: "https://evil.example" },
};

const broken: Record<string, RequestInit> = {
  "a multipart body without its boundary": { body: "x", headers: { "Content-Type": "multipart/form-data" } },
  "a multipart body that ends early": {
    body: '--b\r\nContent-Disposition: form-data; name="cvFile"; filename="a.pdf"\r\n\r\n%PDF-',
    headers: { "Content-Type": "multipart/form-data; boundary=b" },
  },
  "a form of bad percent signs": { body: "cvText=%ff%zz&jdText=%", headers: form },
  "an empty form": { body: "", headers: form },
  "fields of the wrong kind": {
    body: '--b\r\nContent-Disposition: form-data; name="intent"; filename="x"\r\n\r\nx\r\n--b--\r\n',
    headers: { "Content-Type": "multipart/form-data; boundary=b" },
  },
  JSON: { body: "{}", headers: { "Content-Type": "application/json" } },
  "no type": { body: new Uint8Array([1, 2, 3]) },
  "a body of 13 MB": { body: "a".repeat(13 * 1024 * 1024), headers: form },
};

const queries = {
  "another route's data": "?_data=routes%2F_index",
  "the frame's data": "?_data=root",
  "data of no route": "?_data=nope",
  "the index": "?index",
  "bad percent signs": "?%zz=%",
  "4,000 letters": `?${"a".repeat(4000)}`,
};

describe.each(paths)("%s", (path) => {
  it.each(Object.entries(crossSite))("refuses a write with %s", async (_name, headers) => {
    const answer = await send(path, { method: "POST", body: "a=b", headers: { ...form, ...headers } });
    expect(answer.status).toBe(403);
  });

  it.each(Object.entries(broken))("answers %s without failing", async (_name, init) => {
    const answer = await send(path, { method: "POST", ...init, headers: { Origin: origin, ...init.headers } });
    expect(answer.status).toBeLessThan(500);
  });

  it.each(["PUT", "PATCH", "DELETE", "OPTIONS"])("does not know %s", async (method) => {
    const answer = await send(path, { method });
    expect(answer.status).toBe(405);
  });

  it.each(["PROPFIND", "TRACE"])("answers %s without failing", async (method) => {
    const status = await sendRaw(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(status).toBeLessThan(500);
  });

  it.each(Object.entries(queries))("answers %s in the query without failing", async (_name, query) => {
    expect((await send(`${path}${query}`, {})).status).toBeLessThan(500);
    const write = await send(`${path}${query}`, { method: "POST", body: "a=b", headers: { ...form, Origin: origin } });
    expect(write.status).toBeLessThan(500);
  });

  it("answers HEAD and a GET with odd headers without failing", async () => {
    expect((await send(path, { method: "HEAD" })).status).toBeLessThan(500);
    const odd = { Cookie: "careerflow=%; language=xx; theme; =; a", "Accept-Language": "*;q=9,,;", Range: "bytes=9-1" };
    expect((await send(path, { headers: odd })).status).toBeLessThan(500);
    expect((await send(path, { headers: { "X-Forwarded-Host": "evil.example" } })).status).toBeLessThan(500);
    expect((await send(path, { headers: { Cookie: `a=${"b".repeat(40_000)}` } })).status).toBeLessThan(500);
  });
});

describe("addresses", () => {
  it.each(["/%", "/%zz", "/%00", "/analyses/%E0%A4%A", "/analyses/%0d%0aSet-Cookie:a=b"])(
    "%s cannot be read",
    async (path) => {
      expect(await sendRaw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)).toBe(400);
    },
  );

  it.each(["//evil.example/", "/\\evil", "/.git/config", "/../../etc/passwd", "/assets/none.js", "/a/".repeat(50)])(
    "%s leads nowhere",
    async (path) => {
      const status = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      expect(status).toBeGreaterThanOrEqual(300);
      expect(status).toBeLessThan(500);
    },
  );

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "/a\r\nSet-Cookie: x=y",
    "",
  ])("a return to %s stays here", async (returnTo) => {
    const body = new URLSearchParams({ language: "en", returnTo });
    const answer = await send("/preferences", { method: "POST", body, headers: { Origin: origin } });
    const target = new URL(answer.headers.get("Location")!, origin);
    expect([answer.status, target.origin]).toEqual([303, origin]);
  });
});

describe("writes", () => {
  it("are let through from the page itself, and from what is no browser", async () => {
    const headers = { ...form, Origin: origin, "Sec-Fetch-Site": "same-origin" };
    const body = "language=vi&returnTo=/";
    expect((await send("/preferences", { method: "POST", body, headers })).status).toBe(303);
    expect((await send("/preferences", { method: "POST", body, headers: form })).status).toBe(303);
  });

  it("to a host that is not the app's are refused", async () => {
    const body = "language=vi";
    const head = `POST /preferences HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/x-www-form-urlencoded\r\n`;
    const status = await sendRaw(`${head}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`);
    expect(status).toBe(403);
  });

  it("of an undeclared length are counted", async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent > 13) controller.close();
        else controller.enqueue(new Uint8Array(1024 * 1024).fill(97));
      },
    });
    const init = { method: "POST", body, headers: { ...form, Origin: origin }, duplex: "half" };
    expect((await send("/preferences", init)).status).toBe(413);
  });
});
