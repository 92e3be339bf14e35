import { eq } from "drizzle-orm";
import type { Platform } from "./platform.server";
import { serverSecrets } from "./tables.server";

/** A random value that only this installation knows, made when it is first asked for: nothing has to be configured. */
export async function serverSecret({ db, random, now }: Platform, name: "auth" | "quotas"): Promise<string> {
  const known = () => db.select({ value: serverSecrets.value }).from(serverSecrets).where(eq(serverSecrets.name, name));
  const [kept] = await known();
  if (kept) return kept.value;
  await db.insert(serverSecrets).values({ name, value: random.secret(), createdAt: now() }).onConflictDoNothing();
  const [made] = await known();
  if (!made) throw new Error("A secret was not kept.");
  return made.value;
}
