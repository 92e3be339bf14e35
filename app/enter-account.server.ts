import { and, eq } from "drizzle-orm";
import { recordConsent } from "./account/consents.server";
import { deviceOf } from "./account/device";
import { findAccess } from "./account/find-owner.server";
import type { Access, Owner } from "./account/owner";
import { insertSession } from "./account/sessions.server";
import { members, owners, sessions } from "./account/tables.server";
import type { Language } from "./i18n/languages";
import { languageOf } from "./i18n/preferences.server";
import { mergeOwners } from "./owner-lifecycle.server";
import { runBatch, type Statement } from "./platform/db.server";
import { sha256 } from "./platform/hash.server";
import type { Platform } from "./platform/platform.server";
import { readSessionSecret, sessionCookie } from "./platform/session.server";

/** The browser that a person signs in with; `secret` is what it held before, or null. */
export type SigningIn = { userId: string; secret: string | null; device: string | null; language: Language };

/** How the person came in: with a new account, or to the one they had. */
type Entered = { secret: string; isNew: boolean };

/**
 * Signs a person in who has proved who they are. Their first sign-in makes the browser's guest theirs: the same owner, so
 * that nothing moves. Where they have an owner already, a guest's work is merged into it. All of it is one batch, and the
 * browser gets a new secret: the one it held before opens nothing any more.
 */
export async function enterAccount(services: Platform, signingIn: SigningIn): Promise<Entered> {
  const { userId, secret: held } = signingIn;
  const before = held ? await findAccess(services, held) : null;
  const guest = before?.owner.kind === "guest" ? before.owner : null;
  const own = await ownOwner(services, userId);
  const secret = services.random.secret();
  const opened = (owner: Owner) => openSession(services, { signingIn, owner, secret });

  if (own && guest) {
    await mergeOwners(services, { from: guest.id, into: own.id }, await opened(own));
  } else if (own) {
    await runBatch(services.db, await opened(own));
  } else {
    const owner = guest ?? newOwner(services);
    await runBatch(services.db, [
      ...becomePerson(services, { signingIn, owner, isStored: guest !== null }),
      ...(await opened(owner)),
    ]);
  }
  return { secret, isNew: own === null };
}

/** Signs a person in on the browser that sent this request. @returns the page to go to, and the Set-Cookie header */
export async function enterFrom(
  services: Platform,
  request: Request,
  userId: string,
): Promise<{ to: string; cookie: string }> {
  const { secret, isNew } = await enterAccount(services, {
    userId,
    secret: readSessionSecret(request),
    device: deviceOf(request.headers.get("User-Agent")),
    language: languageOf(request),
  });
  return { to: isNew ? "/account?welcome" : "/", cookie: sessionCookie(request, secret) };
}

async function ownOwner({ db }: Platform, userId: string): Promise<Owner | null> {
  const [row] = await db
    .select({ owner: owners })
    .from(members)
    .innerJoin(owners, eq(owners.id, members.ownerId))
    .where(and(eq(members.userId, userId), eq(members.role, "owner")));
  return row?.owner ?? null;
}

function newOwner({ random, now }: Platform): Owner {
  return { id: random.id("own"), kind: "person", createdAt: now(), lastUsedAt: now() };
}

function becomePerson(
  services: Platform,
  { signingIn, owner, isStored }: { signingIn: SigningIn; owner: Owner; isStored: boolean },
): Statement[] {
  const { db, now } = services;
  const { userId, language } = signingIn;
  return [
    isStored
      ? db.update(owners).set({ kind: "person" }).where(eq(owners.id, owner.id))
      : db.insert(owners).values(owner),
    db.insert(members).values({ ownerId: owner.id, userId, role: "owner", createdAt: now() }),
    recordConsent(services, { ownerId: owner.id, purpose: "account", language }),
  ];
}

/** Ends what the browser held and opens a session for the person. */
async function openSession(
  services: Platform,
  { signingIn, owner, secret }: { signingIn: SigningIn; owner: Owner; secret: string },
): Promise<Statement[]> {
  const { userId, secret: held, device } = signingIn;
  const access: Access = { actor: userId, owner, role: "owner", openedAt: services.now() };
  const opened = insertSession(services, { tokenHash: await sha256(secret), access, device });
  if (held === null) return [opened];
  return [services.db.delete(sessions).where(eq(sessions.tokenHash, await sha256(held))), opened];
}
