import { AppError } from "~/platform/app-error";
import type { Services } from "~/services.server";

/** What a flow starts from: a browser's secret with one check and one application, and a person who can sign in. */
export type Start = {
  secret: string;
  ownerId: string;
  analysisId: string;
  /** with an address and a passkey, without an owner yet */
  userId: string;
  passkeyId: string;
  /** without an address */
  strangerId: string;
  /** of another browser, with a check of its own */
  otherSecret: string;
  /** applied for, with a reminder and a file */
  applicationId: string;
  reminderId: string;
  attachmentId: string;
  /** an own stage that is empty */
  stageId: string;
  /** of one application */
  importId: string;
  archived: Archived | null;
};

/**
 * The archive of a tracker with a check and a file, and two imports of its list: one to which both came back, and one that waits for
 * them.
 */
export type Archived = { archive: Uint8Array; restoredId: string; restoringId: string };

/**
 * A way to write. `act` is tried until it succeeds, as a person who sends a form again does; what the database then holds is
 * the same as after one undisturbed try.
 */
export type WriteFlow = {
  name: string;
  /** starts with an archive as well */
  withArchive?: true;
  act(services: Services, start: Start): Promise<unknown>;
};

/** Waits for a write; a refusal that says it was carried out before is what the person wanted. */
export async function carriedOut(write: Promise<unknown>, ...before: string[]): Promise<void> {
  await write.catch((error: unknown) => {
    if (!(error instanceof AppError) || !before.includes(error.code)) throw error;
  });
}
