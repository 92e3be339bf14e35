import { and, eq } from "drizzle-orm";
import { AppError } from "~/platform/app-error";
import { runBatch } from "~/platform/db.server";
import type { Platform } from "~/platform/platform.server";
import { hashPassword } from "./password-hash.server";
import { passwordLength } from "./password-length";
import { authAccounts } from "./tables.server";

/** better-auth's word for a password among the ways to sign in. */
const passwordProvider = "credential";

/** Gives a person a password, in place of the one they had. @throws AppError password.too_short, password.too_long */
export async function setPassword(
  { db, random }: Platform,
  { userId, password }: { userId: string; password: string },
): Promise<void> {
  if (password.length < passwordLength.min) throw new AppError("password.too_short", { ...passwordLength });
  if (password.length > passwordLength.max) throw new AppError("password.too_long", { ...passwordLength });
  const at = new Date();
  const row = {
    id: random.id("aut"),
    accountId: userId,
    providerId: passwordProvider,
    userId,
    password: await hashPassword(password),
    createdAt: at,
    updatedAt: at,
  };
  await runBatch(db, [
    db.delete(authAccounts).where(and(eq(authAccounts.userId, userId), eq(authAccounts.providerId, passwordProvider))),
    db.insert(authAccounts).values(row),
  ]);
}

/** Whether a person has a password. */
export async function hasPassword({ db }: Platform, userId: string): Promise<boolean> {
  const own = and(eq(authAccounts.userId, userId), eq(authAccounts.providerId, passwordProvider));
  const [row] = await db.select({ id: authAccounts.id }).from(authAccounts).where(own);
  return row !== undefined;
}
