import { AppError } from "~/platform/app-error";
import type { Platform } from "~/platform/platform.server";
import { findOwner } from "./find-owner.server";
import type { Access } from "./owner";

/** Who sends this request. A browser without data of its own is told what it would be told of another owner's: not found. */
export async function requireOwner(services: Platform, request: Request): Promise<Access> {
  const access = await findOwner(services, request);
  if (!access) throw new AppError("not_found");
  return access;
}
