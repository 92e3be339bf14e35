import { beforeAll, describe, expect, it } from "vitest";
import { loadAuth, sender, signIn } from "../../tests/support/sign-in";
import { testServices } from "../../tests/support/test-services";
import { askForNewPasskey, askForPasskey, keepPasskey, provePasskey, removePasskey } from "./passkeys.server";
import { authPasskeys, authUsers } from "./tables.server";

beforeAll(() => loadAuth(testServices().services), 60_000);

const answer = {
  id: "none",
  rawId: "none",
  type: "public-key",
  clientExtensionResults: {},
  response: { clientDataJSON: "e30", authenticatorData: "e30", signature: "e30", attestationObject: "e30" },
};

describe("an answer that no passkey gave", () => {
  it.each(["", "{}", "null", "[]", JSON.stringify({ ...answer, response: {} }), JSON.stringify(answer)])(
    "%s is refused, with and without a question before it",
    async (given) => {
      const { services } = testServices();
      const refused = { code: "signin.passkey_refused" };
      const asked = (await askForPasskey(services, sender)).cookie.split(";")[0]!;
      const askedNew = (await askForNewPasskey(services, { userId: null, sender })).cookie.split(";")[0]!;
      for (const cookies of [null, "careerflow.passkey=forged", asked, askedNew]) {
        await expect(provePasskey(services, { answer: given, cookies, sender })).rejects.toMatchObject(refused);
        const made = { userId: null, answer: given, cookies, device: null, sender };
        await expect(keepPasskey(services, made)).rejects.toMatchObject(refused);
      }
    },
  );
});

describe("removing a passkey", () => {
  it("is for its own person, and not while it is the only way in", async () => {
    const { services } = testServices();
    const { userId } = await signIn(services, "keys@example.com", null);
    const row = { publicKey: "k", counter: 0, deviceType: "singleDevice", backedUp: false, createdAt: new Date() };
    await services.db.insert(authPasskeys).values({ ...row, id: "mine", userId, credentialID: "mine" });
    const stranger = await signIn(services, "stranger@example.com", null);
    const foreign = removePasskey(services, { userId: stranger.userId, id: "mine" });
    await expect(foreign).rejects.toMatchObject({ code: "not_found" });
    await services.db.update(authUsers).set({ emailVerified: false });
    await expect(removePasskey(services, { userId, id: "mine" })).rejects.toMatchObject({ code: "signin.last_way" });
    await services.db.update(authUsers).set({ emailVerified: true });
    await removePasskey(services, { userId, id: "mine" });
  });
});
