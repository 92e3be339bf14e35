import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { findOwner } from "./find-owner.server";
import type { Access } from "./owner";
import { freshLimit } from "./session-limits";

/** The person who sends this request, for their own data. @throws AppError signin.required */
export async function requirePerson(services: Platform, request: Request): Promise<Access> {
  const access = await findOwner(services, request);
  if (access?.owner.kind !== "person" || access.role !== "owner") throw new AppError("signin.required");
  return access;
}

/** The same for what changes who can sign in. @throws AppError signin.required, signin.not_fresh */
export async function requireFresh(services: Platform, request: Request): Promise<Access> {
  const access = await requirePerson(services, request);
  if (!isFresh(services, access)) throw new AppError("signin.not_fresh");
  return access;
}

/** Whether a person has signed in so lately that they may change how they do. */
export function isFresh({ now }: Pick<Platform, "now">, { openedAt }: Access): boolean {
  return now() - openedAt <= freshLimit;
}
