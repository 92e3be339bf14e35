import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { testServices } from "../../tests/support/test-services";
import { findOwner } from "./find-owner.server";
import { openGuest } from "./open-guest.server";

const hour = 60 * 60 * 1000;

function visit(secret: string | null): Request {
  return new Request("http://localhost/", { headers: secret ? { Cookie: `careerflow=${secret}` } : {} });
}

async function count(table: "owners" | "sessions"): Promise<number> {
  return Number((await env.DB.prepare(`select count(*) as count from ${table}`).first())?.count);
}

describe("a browser", () => {
  it("has no owner, and gets none by visiting", async () => {
    const { services } = testServices();
    const before = await count("owners");
    expect(await findOwner(services, visit(null))).toBeNull();
    expect(await findOwner(services, visit(services.random.secret()))).toBeNull();
    expect(await findOwner(services, visit("guessed"))).toBeNull();
    expect(await count("owners")).toBe(before);
  });

  it("is its guest from the first thing it stores", async () => {
    const { services } = testServices();
    const secret = services.random.secret();
    const opened = await openGuest(services, secret);
    expect(await findOwner(services, visit(secret))).toEqual(opened);
    expect(opened).toMatchObject({ actor: opened.owner.id, role: "owner", owner: { kind: "guest" } });
  });

  it("that stores two things at once is one guest", async () => {
    const { services } = testServices();
    const secret = services.random.secret();
    const before = await count("owners");
    const opened = await Promise.all([1, 2, 3].map(() => openGuest(services, secret)));
    expect(new Set(opened.map(({ owner }) => owner.id)).size).toBe(1);
    expect(await count("owners")).toBe(before + 1);
  });

  it("has its secret stored only as a hash", async () => {
    const { services } = testServices();
    const secret = services.random.secret();
    await openGuest(services, secret);
    const rows = await env.DB.prepare("select * from sessions").all();
    expect(JSON.stringify(rows.results)).not.toContain(secret);
  });
});

describe("last use", () => {
  it("is written at most once an hour", async () => {
    const { services, clock } = testServices();
    const secret = services.random.secret();
    const { owner } = await openGuest(services, secret);
    clock.now += hour - 1;
    expect((await findOwner(services, visit(secret)))?.owner.lastUsedAt).toBe(owner.lastUsedAt);
    clock.now += 1;
    expect((await findOwner(services, visit(secret)))?.owner.lastUsedAt).toBe(clock.now);
    const row = await env.DB.prepare("select last_used_at from owners where id = ?").bind(owner.id).first();
    expect(row?.last_used_at).toBe(clock.now);
  });
});
