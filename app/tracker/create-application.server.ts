import { findResult } from "~/account/idempotency-keys.server";
import { openGuest } from "~/account/open-guest.server";
import type { Access } from "~/account/owner";
import { storeOnce } from "~/account/store-once.server";
import type { Platform } from "~/platform/platform.server";
import type { ApplicationFields } from "./application";
import { newApplication } from "./new-application.server";
import type { StageId } from "./stage";

/**
 * Stores an application that a person entered. The same key twice leads to the same application. A browser without an owner
 * gets one now, because now there is something to keep.
 * @returns the application's id
 */
export async function createApplication(
  services: Platform,
  {
    sender,
    key,
    fields,
    stage,
  }: { sender: Access | { secret: string }; key: string; fields: ApplicationFields; stage: StageId },
): Promise<string> {
  const { owner, actor } = "owner" in sender ? sender : await openGuest(services, sender.secret);
  const done = await findResult(services.db, { ownerId: owner.id, key });
  if (done) return done;
  const made = newApplication(services, { ownerId: owner.id, actor, fields, stage, origin: {} });
  return storeOnce(services, { ownerId: owner.id, key, ...made });
}
