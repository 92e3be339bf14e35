import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { loadAuth, mailedCode, sender, signIn } from "../../tests/support/sign-in";
import { testServices } from "../../tests/support/test-services";
import { addAddress } from "./add-address.server";
import { confirmedAddress, noAddressDomain } from "./addresses.server";
import { findAccess } from "./find-owner.server";
import { authUsers } from "./tables.server";

beforeAll(() => loadAuth(testServices().services), 60_000);

/** A person as a passkey makes one: with an owner, and no address. */
async function passkeyPerson() {
  const { services } = testServices();
  const { userId, secret } = await signIn(services, `${services.random.secret()}@example.com`, null);
  const nowhere = { email: `${userId}@${noAddressDomain}`, emailVerified: false };
  await services.db.update(authUsers).set(nowhere).where(eq(authUsers.id, userId));
  const { owner } = (await findAccess(services, secret))!;
  return { services, userId, ownerId: owner.id };
}

describe("a person without an address", () => {
  it("adds the one whose code they have, and signs in with it to the same data from then on", async () => {
    const { services, userId, ownerId } = await passkeyPerson();
    const email = "Mai@example.com";
    await addAddress(services, { userId, email, code: await mailedCode(services, email), sender });
    expect(await confirmedAddress(services, ownerId)).toBe("mai@example.com");
    expect((await signIn(services, email, null)).userId).toBe(userId);
  });

  it("does not get an address that is another person's, nor one with another's code", async () => {
    const { services, userId, ownerId } = await passkeyPerson();
    const taken = await signIn(services, "taken@example.com", null);
    const code = await mailedCode(services, "taken@example.com");
    const add = (email: string) => addAddress(services, { userId, email, code, sender });
    await expect(add("free@example.com")).rejects.toMatchObject({ code: "signin.wrong_code" });
    await expect(add("taken@example.com")).rejects.toMatchObject({ code: "signin.address_taken" });
    expect(await confirmedAddress(services, ownerId)).toBeNull();
    expect((await signIn(services, "taken@example.com", null)).userId).toBe(taken.userId);
  });

  it("adds one once only", async () => {
    const { services, userId } = await passkeyPerson();
    const add = async (email: string) =>
      addAddress(services, { userId, email, code: await mailedCode(services, email), sender });
    await add("one@example.com");
    await expect(add("two@example.com")).rejects.toMatchObject({ code: "form.malformed" });
  });
});
