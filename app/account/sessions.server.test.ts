import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { sha256 } from "~/platform/hash.server";
import type { Services } from "~/services.server";
import { testServices } from "../../tests/support/test-services";
import { findAccess, findOwner } from "./find-owner.server";
import { openGuest } from "./open-guest.server";
import { requireFresh } from "./require-person.server";
import { insertSession, listSessions, revokeOtherSessions, revokeSession, sweepSessions } from "./sessions.server";

const day = 24 * 60 * 60 * 1000;
const minute = 60 * 1000;

function visit(secret: string): Request {
  return new Request("http://localhost/", { headers: { Cookie: `careerflow=${secret}` } });
}

/** A person with `count` browsers, by their secrets. */
async function person(services: Services, count: number) {
  const [first, ...more] = Array.from({ length: count }, () => services.random.secret());
  const { owner } = await openGuest(services, first!);
  await env.DB.prepare("update owners set kind = 'person' where id = ?").bind(owner.id).run();
  for (const secret of more) {
    const access = (await findAccess(services, first!))!;
    await insertSession(services, { tokenHash: await sha256(secret), access, device: null });
  }
  return { owner, secrets: [first!, ...more] };
}

describe("a person's session", () => {
  it("ends 30 days after its last use", async () => {
    const { services, clock } = testServices();
    const { secrets } = await person(services, 1);
    clock.now += 29 * day;
    expect(await findOwner(services, visit(secrets[0]!))).not.toBeNull(); // counts as a use
    clock.now += 30 * day;
    expect(await findAccess(services, secrets[0]!)).not.toBeNull();
    clock.now += minute;
    expect(await findAccess(services, secrets[0]!)).toBeNull();
  });

  it("ends 90 days after it began, however much it is used, and is then deleted", async () => {
    const { services, clock } = testServices();
    const { secrets } = await person(services, 1);
    for (let days = 0; days < 90; days += 10) {
      clock.now += 10 * day;
      expect(await findOwner(services, visit(secrets[0]!))).not.toBeNull();
    }
    clock.now += minute;
    expect(await findOwner(services, visit(secrets[0]!))).toBeNull();
    expect(await sweepSessions(services)).toBeGreaterThan(0);
    expect(await sweepSessions(services)).toBe(0);
  });

  it("may change how its person signs in for 15 minutes", async () => {
    const { services, clock } = testServices();
    const { secrets } = await person(services, 1);
    clock.now += 15 * minute;
    expect(await requireFresh(services, visit(secrets[0]!))).toMatchObject({ role: "owner" });
    clock.now += 1;
    await expect(requireFresh(services, visit(secrets[0]!))).rejects.toThrow("signin.not_fresh");
  });

  it("is listed without its secret and ended by its person only", async () => {
    const { services } = testServices();
    const { owner, secrets } = await person(services, 3);
    const other = await person(services, 1);
    const access = (await findAccess(services, secrets[0]!))!;
    const listed = await listSessions(services, { access, secret: secrets[0]! });
    expect(listed.map(({ isThisOne }) => isThisOne).filter(Boolean)).toHaveLength(1);
    const second = listed.find(({ isThisOne }) => !isThisOne)!;
    const foreign = revokeSession(services, { ownerId: other.owner.id, id: second.id });
    await expect(foreign).rejects.toThrow("not_found");
    await revokeSession(services, { ownerId: owner.id, id: second.id });
    expect(await listSessions(services, { access, secret: secrets[0]! })).toHaveLength(2);
    await revokeOtherSessions(services, { ownerId: owner.id, secret: secrets[0]! });
    expect(await listSessions(services, { access, secret: secrets[0]! })).toHaveLength(1);
    expect(await findAccess(services, other.secrets[0]!)).not.toBeNull();
  });
});

describe("a guest's session", () => {
  it("has no limit of its own: it goes with the data", async () => {
    const { services, clock } = testServices();
    const secret = services.random.secret();
    await openGuest(services, secret);
    clock.now += 400 * day;
    await sweepSessions(services);
    expect(await findAccess(services, secret)).not.toBeNull();
  });
});
