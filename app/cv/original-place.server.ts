import { safeFileName } from "~/platform/file-name";

/** Where an archive has the file of a CV, as it was given. */
export function originalPlace({ id, name }: { id: string; name: string }): string {
  return `originals/${id}/${safeFileName(name)}`;
}
