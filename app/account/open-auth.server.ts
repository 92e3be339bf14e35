import type { SecondaryStorage } from "better-auth";
import type { Platform } from "~/platform/platform.server";
import { serverSecret } from "~/platform/server-secret.server";
import { codeLifetime, drawCode } from "./mailed-code.server";
import { hashPassword, verifyPassword } from "./password-hash.server";
import { passwordLength } from "./password-length";
import { authAccounts, authPasskeys, authUsers, authVerifications } from "./tables.server";

export type AuthOptions = {
  /** the origin of the page, which passkeys are bound to */
  origin: string;
  /** takes the code that proves an address, to be mailed */
  sendCode?(letter: { email: string; code: string }): Promise<void>;
  /** who a new passkey is for */
  registrant?: { id: string; name: string };
  /** the id of the person whose a verified new passkey becomes */
  holder?(): string | Promise<string>;
};

/**
 * better-auth, as far as it is used: it proves who somebody is (password, mailed code, passkey) and keeps what that takes. It has no
 * address of its own on the web, and its sessions end with the request: `sessions` has ours, which find-owner.server reads.
 * Loaded when asked for, so that other pages start without it.
 */
export async function openAuth(services: Platform, { origin, sendCode, registrant, holder }: AuthOptions) {
  const [{ betterAuth }, { drizzleAdapter }, { magicLink }, { passkey }] = await Promise.all([
    import("better-auth/minimal"),
    import("better-auth/adapters/drizzle"),
    import("better-auth/plugins/magic-link"),
    import("@better-auth/passkey"),
  ]);
  const schema = { user: authUsers, account: authAccounts, verification: authVerifications, passkey: authPasskeys };
  return betterAuth({
    appName: "CareerFlow",
    baseURL: origin,
    secret: await serverSecret(services, "auth"),
    database: drizzleAdapter(services.db, { provider: "sqlite", schema }),
    secondaryStorage: requestStorage(),
    session: { storeSessionInDatabase: false },
    verification: { storeInDatabase: true },
    advanced: { cookiePrefix: "careerflow", database: { generateId: () => services.random.id("aut") } },
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    plugins: [
      magicLink({
        expiresIn: codeLifetime / 1000,
        storeToken: "hashed",
        generateToken: (email) => codeToken(email, drawCode()),
        sendMagicLink: async ({ email, token }) => sendCode?.({ email, code: token.slice(email.length + 1) }),
      }),
      passkey({
        rpID: new URL(origin).hostname,
        rpName: "CareerFlow",
        origin,
        advanced: { webAuthnChallengeCookie: "passkey" },
        authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
        registration: {
          requireSession: false,
          resolveUser: () => registrant ?? Promise.reject(new Error("Nobody asked for a passkey.")),
          afterVerification: async () => ({ userId: await holder?.() }),
        },
      }),
    ],
  });
}

/** A code proves one address only, so that nobody can be led into an account that is not theirs. */
export function codeToken(email: string, code: string): string {
  return `${email} ${code}`;
}

/** Where better-auth keeps its session: it lives as long as the request. */
function requestStorage(): SecondaryStorage {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set(key, value) {
      kept.set(key, value);
    },
    delete(key) {
      kept.delete(key);
    },
    getAndDelete(key) {
      const value = kept.get(key) ?? null;
      kept.delete(key);
      return value;
    },
    increment() {
      throw new Error("Uses are counted by quota.server.ts.");
    },
  };
}
