import { and, eq } from "drizzle-orm";
import type { Platform } from "~/platform/platform.server";
import { authUsers, members } from "./tables.server";

/** An address that cannot exist (RFC 2606), for a person who signs in by passkey and has given none. */
export const noAddressDomain = "no-address.invalid";

/** The owner of the person with this confirmed address, or null. */
export async function ownerOfAddress({ db }: Platform, email: string): Promise<string | null> {
  const [row] = await db
    .select({ ownerId: members.ownerId })
    .from(authUsers)
    .innerJoin(members, and(eq(members.userId, authUsers.id), eq(members.role, "owner")))
    .where(eq(authUsers.email, email));
  return row?.ownerId ?? null;
}

/** The address that an owner's person has proved to have, for mail about their own data; null for guests and without one. */
export async function confirmedAddress({ db }: Pick<Platform, "db">, ownerId: string): Promise<string | null> {
  const [row] = await db
    .select({ email: authUsers.email })
    .from(members)
    .innerJoin(authUsers, eq(authUsers.id, members.userId))
    .where(and(eq(members.ownerId, ownerId), eq(members.role, "owner"), eq(authUsers.emailVerified, true)));
  return row?.email ?? null;
}
