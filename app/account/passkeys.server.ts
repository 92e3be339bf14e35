import { and, asc, eq, exists, ne, or } from "drizzle-orm";
import { z } from "zod";
import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { countPlace, type Quota } from "~/platform/quota.server";
import type { Sender } from "~/platform/sender.server";
import { noAddressDomain } from "./addresses.server";
import { openAuth } from "./open-auth.server";
import { orRefuse } from "./prove-identity.server";
import { authPasskeys, authUsers } from "./tables.server";

/** What the browser is asked, as it hands it to its authenticator, and the cookie that ties the answer to the question. */
export type PasskeyChallenge = { options: object; cookie: string };

const tries: Quota = { name: "passkey from place", most: 60, within: 15 * 60 * 1000 };

/** better-auth checks what the answers say; this only tells an answer from anything else. */
const answerSchema = z.looseObject({
  id: z.string(),
  rawId: z.string(),
  type: z.literal("public-key"),
  clientExtensionResults: z.looseObject({}),
  response: z.looseObject({ clientDataJSON: z.string() }),
});
const proofSchema = answerSchema.extend({
  response: z.looseObject({ clientDataJSON: z.string(), authenticatorData: z.string(), signature: z.string() }),
});

/** What to ask a browser whose person wants to sign in with any of their passkeys. */
export async function askForPasskey(services: Platform, sender: Sender): Promise<PasskeyChallenge> {
  await countPlace(services, tries, sender.place);
  const auth = await openAuth(services, sender);
  const asked = await auth.api.generatePasskeyAuthenticationOptions({ headers: new Headers(), returnHeaders: true });
  return { options: asked.response, cookie: asked.headers.get("Set-Cookie") ?? "" };
}

/** Whose passkey answered. @returns the person's id @throws AppError signin.passkey_refused */
export async function provePasskey(
  services: Platform,
  { answer, cookies, sender }: { answer: string; cookies: string | null; sender: Sender },
): Promise<string> {
  await countPlace(services, tries, sender.place);
  const auth = await openAuth(services, sender);
  const body = { response: parseAnswer(answer, proofSchema) };
  const given = { body, headers: new Headers({ Cookie: cookies ?? "" }) };
  const { user } = await orRefuse("signin.passkey_refused", auth.api.verifyPasskeyAuthentication(given));
  return user.id;
}

/** What to ask a browser that is to make a passkey, for a person or, with `userId` null, for a new one. */
export async function askForNewPasskey(
  services: Platform,
  { userId, sender }: { userId: string | null; sender: Sender },
): Promise<PasskeyChallenge> {
  await countPlace(services, tries, sender.place);
  const auth = await openAuth(services, { ...sender, registrant: await registrant(services, userId) });
  const asked = await auth.api.generatePasskeyRegistrationOptions({ headers: new Headers(), returnHeaders: true });
  return { options: asked.response, cookie: asked.headers.get("Set-Cookie") ?? "" };
}

/**
 * Keeps a passkey that the browser has made. A new person begins to exist with it.
 * @param userId the person who is signed in, or null: the passkey is theirs, whoever it was asked for
 * @returns the person's id
 * @throws AppError signin.passkey_refused
 */
export async function keepPasskey(
  services: Platform,
  { userId, answer, cookies, device, sender }: NewPasskey,
): Promise<string> {
  await countPlace(services, tries, sender.place);
  const holder = () => userId ?? addPerson(services);
  const auth = await openAuth(services, { ...sender, registrant: await registrant(services, userId), holder });
  const body = { response: parseAnswer(answer, answerSchema), name: device ?? undefined };
  const given = { body, headers: new Headers({ Cookie: cookies ?? "" }) };
  const kept = await orRefuse("signin.passkey_refused", auth.api.verifyPasskeyRegistration(given));
  return kept.userId;
}

type NewPasskey = {
  userId: string | null;
  answer: string;
  cookies: string | null;
  /** names the passkey in its person's list */
  device: string | null;
  sender: Sender;
};

/** The passkeys of a person, the oldest first. */
export function listPasskeys({ db }: Platform, userId: string) {
  const { id, name, createdAt } = authPasskeys;
  const own = eq(authPasskeys.userId, userId);
  return db.select({ id, name, createdAt }).from(authPasskeys).where(own).orderBy(asc(createdAt));
}

/**
 * Removes one passkey of this person, unless it is their only way in.
 * @throws AppError not_found, for another person's too; signin.last_way
 */
export async function removePasskey({ db }: Platform, { userId, id }: { userId: string; id: string }): Promise<void> {
  const own = and(eq(authPasskeys.id, id), eq(authPasskeys.userId, userId));
  const [found] = await db.select({ id: authPasskeys.id }).from(authPasskeys).where(own);
  if (!found) throw new AppError("not_found");
  const another = db
    .select({ id: authPasskeys.id })
    .from(authPasskeys)
    .where(and(eq(authPasskeys.userId, userId), ne(authPasskeys.id, id)));
  const reachable = db
    .select({ id: authUsers.id })
    .from(authUsers)
    .where(and(eq(authUsers.id, userId), eq(authUsers.emailVerified, true)));
  const gone = await db
    .delete(authPasskeys)
    .where(and(own, or(exists(another), exists(reachable))))
    .returning({ id: authPasskeys.id });
  if (gone.length === 0) throw new AppError("signin.last_way");
}

async function registrant({ db, random }: Platform, userId: string | null): Promise<{ id: string; name: string }> {
  if (userId === null) return { id: random.id("usr"), name: "CareerFlow" };
  const [row] = await db.select({ email: authUsers.email }).from(authUsers).where(eq(authUsers.id, userId));
  return { id: userId, name: !row || row.email.endsWith(noAddressDomain) ? "CareerFlow" : row.email };
}

/** A person without an address: nobody can be reached at the one that better-auth must have. */
async function addPerson({ db, random }: Platform): Promise<string> {
  const id = random.id("usr");
  const at = new Date();
  const email = `${id}@${noAddressDomain}`;
  await db.insert(authUsers).values({ id, name: "", email, emailVerified: false, createdAt: at, updatedAt: at });
  return id;
}

function parseAnswer<Schema extends z.ZodType>(answer: string, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(parseJson(answer));
  if (!parsed.success) throw new AppError("signin.passkey_refused");
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
