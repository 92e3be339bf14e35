import { maxFileBytes, maxPages } from "~/cv/accepted-file";
import type { ReadText } from "~/cv/cv-document";
import { type ReadFailureCode, readDocument } from "~/cv/read-document";
import { readPlainText } from "~/cv/read-text";
import { countWords, minPostingWords } from "~/job/count-words";
import { AppError, type AppErrorCode } from "~/platform/app-error";
import { sha256 } from "~/platform/hash.server";

/** What a person hands in: a file, or a text typed or pasted. */
export type GivenDocument = { kind: "file"; bytes: Uint8Array; name: string } | { kind: "text"; text: string };

/** A full page holds about 3,000 characters; so a text without pages has the limit that a PDF has. */
const maxTextLength = maxPages * 3000;

/** Sentences about limits name them. */
const limits = { limitMb: maxFileBytes / 1024 / 1024, limitPages: maxPages, limitWords: minPostingWords };

/** @throws AppError cv.… when nothing was given or nothing can be read */
export async function readGivenCv(given: GivenDocument): Promise<ReadText> {
  return readGiven(given, "cv");
}

/** The posting's text as given. @throws AppError jd.… when nothing was given, nothing can be read, or too little to judge */
export async function readGivenPosting(given: GivenDocument): Promise<string> {
  const { text } = await readGiven(given, "jd");
  if (countWords(text) < minPostingWords) throw new AppError("jd.too_short", limits);
  return given.kind === "text" ? given.text : text;
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

async function readGiven(given: GivenDocument, place: "cv" | "jd"): Promise<ReadText> {
  const read = given.kind === "file" ? await readFile(given, place) : readTyped(given.text, place);
  if (read.text.length > maxTextLength) throw new AppError(`${place}.too_many_pages`, limits);
  return read;
}

async function readFile({ bytes, name }: GivenDocument & { kind: "file" }, place: "cv" | "jd"): Promise<ReadText> {
  const result = await readDocument(bytes, name);
  if (!result.ok) throw new AppError(inPlace(result.code, place), limits);
  return result.read;
}

function readTyped(text: string, place: "cv" | "jd"): ReadText {
  if (text.trim() === "") throw new AppError(`${place}.missing`);
  if (text.length > maxFileBytes) throw new AppError(`${place}.too_large`, limits);
  return readPlainText(text);
}

/** Readers name their failures after the CV; the same failure of a posting's file has its own words. */
function inPlace(code: ReadFailureCode, place: "cv" | "jd"): AppErrorCode {
  const [, problem] = code.split(".") as ["cv", ReadFailureCode extends `cv.${infer Problem}` ? Problem : never];
  return `${place}.${problem}`;
}
