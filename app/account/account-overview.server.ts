import type { Platform } from "~/platform/platform.server";
import type { AccountOverview } from "./account-page";
import { confirmedAddress } from "./addresses.server";
import type { Access } from "./owner";
import { listPasskeys } from "./passkeys.server";
import { isFresh } from "./require-person.server";
import { listSessions } from "./sessions.server";
import { hasPassword } from "./set-password.server";

/** How this person signs in and where they are signed in. */
export async function accountOverview(
  services: Platform,
  { access, secret }: { access: Access; secret: string },
): Promise<AccountOverview> {
  const passkeys = await listPasskeys(services, access.actor);
  return {
    address: await confirmedAddress(services, access.owner.id),
    hasPassword: await hasPassword(services, access.actor),
    passkeys: passkeys.map(({ createdAt, ...passkey }) => ({ ...passkey, createdAt: createdAt?.getTime() ?? null })),
    sessions: await listSessions(services, { access, secret }),
    isFresh: isFresh(services, access),
  };
}
