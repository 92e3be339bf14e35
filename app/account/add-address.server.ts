import { eq } from "drizzle-orm";
import { AppError } from "~/platform/app-error";
import { runBatch } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import type { Sender } from "~/platform/sender.server";
import { noAddressDomain } from "./addresses.server";
import { proveAddress } from "./prove-identity.server";
import { authUsers, members } from "./tables.server";

/**
 * Gives a person who signs in by passkey only the address whose mailbox they have proved to have. Whoever proves an address is
 * somebody to better-auth: a new one gives way to this person, one with an account of their own does not.
 * @throws AppError signin.wrong_code, signin.address_taken, quota.used_up; form.malformed for a person who has an address
 */
export async function addAddress(
  services: Platform,
  { userId, email, code, sender }: { userId: string; email: string; code: string; sender: Sender },
): Promise<void> {
  const { db } = services;
  const [person] = await db.select({ email: authUsers.email }).from(authUsers).where(eq(authUsers.id, userId));
  if (!person?.email.endsWith(`@${noAddressDomain}`)) throw new AppError("form.malformed");
  const proved = await proveAddress(services, { email, code, sender });
  const [somebody] = await db
    .select({ email: authUsers.email, ownerId: members.ownerId })
    .from(authUsers)
    .leftJoin(members, eq(members.userId, authUsers.id))
    .where(eq(authUsers.id, proved));
  if (!somebody || somebody.ownerId !== null) throw new AppError("signin.address_taken");
  const address = { email: somebody.email, emailVerified: true, updatedAt: new Date(services.now()) };
  await runBatch(db, [
    db.delete(authUsers).where(eq(authUsers.id, proved)),
    db.update(authUsers).set(address).where(eq(authUsers.id, userId)),
  ]);
}
