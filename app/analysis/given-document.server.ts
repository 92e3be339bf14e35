import type { ReadText } from "~/cv/cv-document";
import { AppError } from "~/platform/app-error";
import { sha256 } from "~/platform/hash.server";
import { type GivenDocument, readCv, readPostingSource } from "./given-document";

/** @throws AppError cv.… when nothing was given or nothing can be read */
export async function readGivenCv(given: GivenDocument): Promise<ReadText> {
  const result = await readCv(given);
  if (!result.ok) throw new AppError(result.code, result.values);
  return result.read;
}

/** The posting's text as given. @throws AppError jd.… when nothing was given, nothing can be read, or too little to judge */
export async function readGivenPosting(given: GivenDocument): Promise<string> {
  const result = await readPostingSource(given);
  if (!result.ok) throw new AppError(result.code, result.values);
  return result.source;
}

/** The bytes that are stored: the file itself, or the text as a text file. */
export function bytesOf(given: GivenDocument): Uint8Array {
  return given.kind === "file" ? given.bytes : new TextEncoder().encode(given.text);
}

/** One key for each try to send a form. A form that was changed and sent again is another submission. */
export async function submissionKey(formKey: string, cv: GivenDocument, posting: GivenDocument): Promise<string> {
  const [cvHash, postingHash] = await Promise.all([sha256(bytesOf(cv)), sha256(bytesOf(posting))]);
  return sha256(`${formKey} ${cvHash} ${postingHash}`);
}
