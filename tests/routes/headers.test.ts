import { readdirSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import { routePaths } from "../support/route-paths";

const origin = inject("origin");

describe.each(routePaths())("%s", (path) => {
  it("answers with the headers that protect a page", async () => {
    const { headers } = await fetch(`${origin}${path}`, { redirect: "manual" });
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w-]{43}';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("same-origin");
    expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
    expect(headers.has("Permissions-Policy")).toBe(true);
    expect(headers.has("X-Powered-By")).toBe(false);
  });
});

describe("scripts", () => {
  it("in a page all carry the nonce of its policy, which is never the same twice", async () => {
    const nonces = new Set<string>();
    for (let visit = 0; visit < 2; visit += 1) {
      const page = await fetch(`${origin}/`);
      const nonce = /'nonce-([\w-]+)'/.exec(page.headers.get("Content-Security-Policy") ?? "")?.[1] ?? "none";
      const scripts = (await page.text()).match(/<script[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(1);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  it("built for the browser are kept by it for good", async () => {
    const script = readdirSync("build/client/assets").find((name) => name.endsWith(".js"));
    const { headers } = await fetch(`${origin}/assets/${script}`);
    expect(headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  });
});
