import { safeFileName } from "~/platform/file-name";

/** Where the archive of an account has an attached file. */
export function attachmentPlace({ id, name }: { id: string; name: string }): string {
  return `attachments/${id}/${safeFileName(name)}`;
}

/** Where the archive of an account has the check that an application was made of. */
export function checkPlace(applicationId: string): string {
  return `applications/${applicationId}.json`;
}
