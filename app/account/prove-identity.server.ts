import { AppError, type AppErrorCode } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { countPlace, type Quota, spendQuota } from "~/platform/quota.server";
import type { Sender } from "~/platform/sender.server";
import { typedCode } from "./mailed-code.server";
import { codeToken, openAuth } from "./open-auth.server";

const quarterHour = 15 * 60 * 1000;

/** Tries to prove one address, whoever makes them; and all tries that come from one place. */
const triesOfAddress: Quota = { name: "sign-in of address", most: 10, within: quarterHour };
const triesFromPlace: Quota = { name: "sign-in from place", most: 40, within: quarterHour };

/**
 * Who has this address and this password. An unknown address takes as long as a wrong password and is answered with the same words.
 * @returns the person's id
 * @throws AppError signin.refused, quota.used_up
 */
export async function provePassword(
  services: Platform,
  { email, password, sender }: { email: string; password: string; sender: Sender },
): Promise<string> {
  const address = plainAddress(email);
  await countTry(services, address, sender);
  const auth = await openAuth(services, sender);
  const body = { email: address, password };
  const { user } = await orRefuse("signin.refused", auth.api.signInEmail({ body, headers: new Headers() }));
  return user.id;
}

/**
 * Whose mailbox the code was sent to. It works once, for that address only; a person who is new is known from then on.
 * @returns the person's id
 * @throws AppError signin.wrong_code, quota.used_up
 */
export async function proveAddress(
  services: Platform,
  { email, code, sender }: { email: string; code: string; sender: Sender },
): Promise<string> {
  const address = plainAddress(email);
  await countTry(services, address, sender);
  const auth = await openAuth(services, sender);
  const query = { token: codeToken(address, typedCode(code)) };
  const { user } = await orRefuse("signin.wrong_code", auth.api.magicLinkVerify({ query, headers: new Headers() }));
  return user.id;
}

/** As addresses are compared: without spaces around them, in small letters. */
export function plainAddress(typed: string): string {
  return typed.trim().toLowerCase();
}

/** better-auth's code for a new passkey that makes no sense; it counts as a failure of the server there. */
const nonsense = "FAILED_TO_VERIFY_REGISTRATION";

/** What better-auth refuses by itself, in our words; what fails in it stays a failure. */
export async function orRefuse<Result>(code: AppErrorCode, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw isRefusal(error) ? new AppError(code) : error;
  }
}

function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !("statusCode" in error)) return false;
  const { body } = error as { body?: { code?: string } };
  return Number(error.statusCode) < 500 || body?.code === nonsense;
}

async function countTry(services: Platform, address: string, { place }: Sender): Promise<void> {
  await countPlace(services, triesFromPlace, place);
  await spendQuota(services, triesOfAddress, address);
}
