import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { ownedRows } from "../tests/support/owned-rows";
import { guestWithCheck, loadAuth, mailedCode, sender, signIn } from "../tests/support/sign-in";
import { testServices } from "../tests/support/test-services";
import { confirmedAddress } from "./account/addresses.server";
import { findAccess } from "./account/find-owner.server";
import { mailCode } from "./account/mail-code.server";
import { proveAddress, provePassword } from "./account/prove-identity.server";
import { confirmedRecipients } from "./account/recipients.server";
import { setPassword } from "./account/set-password.server";
import { getAnalysis, listRecentChecks } from "./analysis/analyses.server";

beforeAll(() => loadAuth(testServices().services), 60_000);

describe("a guest who makes an account", () => {
  it("is the same owner, with the same checks, under a new secret", async () => {
    const { services } = testServices();
    const guest = await guestWithCheck(services, "first");
    const { secret, isNew, userId } = await signIn(services, "Lena@Example.com", guest.secret);
    expect(isNew).toBe(true);
    expect(await findAccess(services, guest.secret)).toBeNull();
    const access = await findAccess(services, secret);
    expect(access).toMatchObject({ actor: userId, role: "owner", owner: { id: guest.owner.id, kind: "person" } });
    expect((await getAnalysis(services, { ownerId: guest.owner.id, id: guest.id })).id).toBe(guest.id);
    expect(await confirmedAddress(services, guest.owner.id)).toBe("lena@example.com");
    const recipients = confirmedRecipients(services);
    expect(await recipients.find(guest.owner.id)).toEqual({ address: "lena@example.com", language: "vi" });
    expect(await recipients.find((await guestWithCheck(services, "other")).owner.id)).toBeNull();
    const consent = await env.DB.prepare("select * from consents where owner_id = ?").bind(guest.owner.id).first();
    expect(consent).toMatchObject({ purpose: "account", language: "vi", text_version: expect.any(String) });
  });
});

describe("a person who signs in again", () => {
  it("finds everything, and what they did as a guest meanwhile is added under its own id", async () => {
    const { services } = testServices();
    const first = await guestWithCheck(services, "at home");
    await signIn(services, "minh@example.com", first.secret);
    const elsewhere = await guestWithCheck(services, "at work");
    const { secret, isNew } = await signIn(services, "minh@example.com", elsewhere.secret);
    expect(isNew).toBe(false);
    const access = await findAccess(services, secret);
    expect(access?.owner.id).toBe(first.owner.id);
    const checks = await listRecentChecks(services, access!.owner);
    expect(checks.map(({ id }) => id).sort()).toEqual([first.id, elsewhere.id].sort());
    expect(await ownedRows(elsewhere.owner.id)).toEqual({});
    expect(await findAccess(services, elsewhere.secret)).toBeNull();
  });

  it("does not take along what another person has in the same browser", async () => {
    const { services } = testServices();
    const one = await signIn(services, "one@example.com", (await guestWithCheck(services, "one's")).secret);
    const oneOwner = (await findAccess(services, one.secret))!.owner;
    const two = await signIn(services, "two@example.com", one.secret);
    const twoOwner = (await findAccess(services, two.secret))!.owner;
    expect(twoOwner.id).not.toBe(oneOwner.id);
    expect(await listRecentChecks(services, twoOwner)).toEqual([]);
    expect(await listRecentChecks(services, oneOwner)).toHaveLength(1);
    expect(await findAccess(services, one.secret)).toBeNull();
  });

  it("gets in with a password once one is set", async () => {
    const { services } = testServices();
    const email = "hoa@example.com";
    const { userId } = await signIn(services, email, null);
    await setPassword(services, { userId, password: "đường dài mới biết" });
    expect(await provePassword(services, { email, password: "đường dài mới biết", sender })).toBe(userId);
    await setPassword(services, { userId, password: "another long one" });
    const old = provePassword(services, { email, password: "đường dài mới biết", sender });
    await expect(old).rejects.toMatchObject({ code: "signin.refused" });
  });
});

describe("a mailed code", () => {
  it("works once, for its own address only, however it is typed", async () => {
    const { services } = testServices();
    const email = "code@example.com";
    const code = await mailedCode(services, email);
    const other = proveAddress(services, { email: "thief@example.com", code, sender });
    await expect(other).rejects.toMatchObject({ code: "signin.wrong_code" });
    const typed = ` ${code.toLowerCase().replaceAll("-", " ")} `;
    await proveAddress(services, { email: "CODE@example.com ", code: typed, sender });
    const again = proveAddress(services, { email, code, sender });
    await expect(again).rejects.toMatchObject({ code: "signin.wrong_code" });
  });

  it("is kept only as a hash, and not for longer than its time", async () => {
    const { services } = testServices();
    const email = "late@example.com";
    const code = await mailedCode(services, email);
    const rows = JSON.stringify((await env.DB.prepare("select * from auth_verifications").all()).results);
    expect(rows).toContain(email);
    expect(rows).not.toContain(code.replaceAll("-", ""));
    await env.DB.prepare("update auth_verifications set expires_at = ?")
      .bind(Date.now() - 1)
      .run();
    await expect(proveAddress(services, { email, code, sender })).rejects.toMatchObject({ code: "signin.wrong_code" });
  });
});

describe("what is no address", () => {
  it.each([
    "",
    "nobody",
    "a@b",
    "a b@example.com",
    "a@example.com, b@example.com",
    `${"a".repeat(300)}@example.com`,
    "a@b\r\nBcc: c@example.com",
  ])("%j gets no letter", async (email) => {
    const { services } = testServices();
    await expect(mailCode(services, { email, purpose: "signIn", language: "vi", sender })).rejects.toMatchObject({
      code: "mail.bad_address",
    });
    await expect(provePassword(services, { email, password: "x", sender })).rejects.toMatchObject({
      code: "signin.refused",
    });
  });
});

describe("somebody who guesses", () => {
  it("learns nothing about which addresses have an account", async () => {
    const { services } = testServices();
    const { userId } = await signIn(services, "known@example.com", null);
    await setPassword(services, { userId, password: "correct horse" });
    const answers = ["known@example.com", "unknown@example.com"].map((email) =>
      provePassword(services, { email, password: "wrong horse", sender }).catch(({ code, values }) => ({
        code,
        values,
      })),
    );
    const [known, unknown] = await Promise.all(answers);
    expect(known).toEqual(unknown);
    for (const email of ["known@example.com", "unknown@example.com"])
      await mailCode(services, { email, purpose: "signIn", language: "en", sender });
    const letters = (await services.outbox!.list()).filter(({ recipient }) => /^(un)?known@/.test(recipient));
    const shapes = letters.map(({ subject, text }) => subject + text.replace(/[\w]{4}-[\w]{4}-[\w]{4}/g, "code"));
    expect(new Set(shapes).size).toBe(1);
  });

  it("has ten tries on one address, and then must wait", async () => {
    const { services, clock } = testServices();
    const guess = (place: string) =>
      provePassword(services, { email: "target@example.com", password: "guess", sender: { ...sender, place } });
    for (let tried = 0; tried < 10; tried += 1) {
      await expect(guess(`198.51.100.${tried}`)).rejects.toMatchObject({ code: "signin.refused" });
    }
    await expect(guess("203.0.113.7")).rejects.toMatchObject({ code: "quota.used_up" });
    clock.now += 15 * 60 * 1000;
    await expect(guess("203.0.113.7")).rejects.toMatchObject({ code: "signin.refused" });
    const rows = JSON.stringify((await env.DB.prepare("select * from quotas").all()).results);
    expect(rows).not.toMatch(/target@|203\.0\.113/);
  }, 30_000);
});
