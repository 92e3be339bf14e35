import { addAddress } from "~/account/add-address.server";
import { noAddressDomain } from "~/account/addresses.server";
import { mailCode } from "~/account/mail-code.server";
import { removePasskey } from "~/account/passkeys.server";
import { proveAddress } from "~/account/prove-identity.server";
import { revokeOtherSessions } from "~/account/sessions.server";
import { authPasskeys, authUsers, sessions } from "~/account/tables.server";
import { getAnalysis } from "~/analysis/analyses.server";
import { chooseReading } from "~/analysis/choose-reading.server";
import { reviews } from "~/analysis/tables.server";
import { enterAccount } from "~/enter-account.server";
import type { Services } from "~/services.server";
import { carriedOut, type Start, type WriteFlow } from "./write-flow";

type Kept = Pick<Start, "userId" | "passkeyId" | "strangerId">;

const sender = { origin: "http://localhost", place: "192.0.2.1" };

/** A person with an address and a passkey, one with neither address nor owner, and a second reading of the check. */
export async function preparePerson(
  services: Services,
  { ownerId, analysisId }: { ownerId: string; analysisId: string },
): Promise<Kept> {
  const userId = await addPerson(services, "example.com");
  const strangerId = await addPerson(services, noAddressDomain);
  const passkeyId = services.random.id("aut");
  const key = { publicKey: "k", counter: 0, deviceType: "singleDevice", backedUp: false, createdAt: new Date() };
  await services.db.insert(authPasskeys).values({ ...key, id: passkeyId, userId, credentialID: passkeyId });
  const { cv: _cv, posting: _posting, ...judged } = (await getAnalysis(services, { ownerId, id: analysisId })).computed;
  const done = { state: "done", step: "finished", model: "none", asked: 1, answered: 1 } as const;
  const row = { id: services.random.id("rev"), ownerId, analysisId, assessment: JSON.stringify(judged), createdAt: 0 };
  await services.db.insert(reviews).values({ ...row, ...done });
  return { userId, passkeyId, strangerId };
}

async function addPerson({ db, random }: Services, domain: string): Promise<string> {
  const id = random.id("usr");
  const at = new Date();
  const emailVerified = domain !== noAddressDomain;
  await db
    .insert(authUsers)
    .values({ id, name: "", email: `${id}@${domain}`, emailVerified, createdAt: at, updatedAt: at });
  return id;
}

/** Has a code mailed and reads it on its way. */
async function mailedCode(services: Services, email: string): Promise<string> {
  let text = "";
  const mail: Services["mail"] = {
    send(letter) {
      text = letter.text;
      return services.mail.send(letter);
    },
  };
  await mailCode({ ...services, mail }, { email, purpose: "signIn", language: "en", sender });
  return /#([\w-]{14})/.exec(text)![1]!;
}

/** This browser's, and the one of the other browser. */
const keptSessions = 2;

export const personFlows: WriteFlow[] = [
  {
    name: "a first sign-in by mailed code",
    act: async (services, { secret }) => {
      const email = "new@example.com";
      const userId = await proveAddress(services, { email, code: await mailedCode(services, email), sender });
      await enterAccount(services, { userId, secret, device: null, language: "en" });
    },
  },
  {
    name: "an address added",
    act: async (services, { strangerId: userId }) => {
      const email = "late@example.com";
      const code = await mailedCode(services, email);
      await carriedOut(addAddress(services, { userId, email, code, sender }), "form.malformed");
    },
  },
  {
    name: "a passkey removed",
    act: (services, { userId, passkeyId: id }) => carriedOut(removePasskey(services, { userId, id }), "not_found"),
  },
  {
    name: "other sessions ended",
    act: async (services, start) => {
      const { userId, secret: held } = start;
      const entered = await enterAccount(services, { userId, secret: held, device: null, language: "en" });
      await revokeOtherSessions(services, { ownerId: start.ownerId, secret: entered.secret });
      if ((await services.db.$count(sessions)) !== keptSessions) throw new Error("another session stands");
    },
  },
  {
    name: "a reading chosen",
    act: (services, { ownerId, analysisId }) => chooseReading(services, { ownerId, analysisId, reading: "review" }),
  },
];
