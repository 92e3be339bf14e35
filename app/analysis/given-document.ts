import { maxFileBytes, maxPages } from "~/cv/accepted-file";
import type { ReadText } from "~/cv/cv-document";
import { type ReadFailureCode, readDocument } from "~/cv/read-document";
import { readPlainText } from "~/cv/read-text";
import { countWords, minPostingWords } from "~/job/count-words";
import { fileLimits } from "./file-limits";

/** What a person hands in: a file, or a text typed or pasted. */
export type GivenDocument = { kind: "file"; bytes: Uint8Array; name: string } | { kind: "text"; text: string };

type Place = "cv" | "jd";
type Fault = ReadFailureCode extends `cv.${infer Problem}` ? Problem : never;

/** Why a document cannot be used: the key of its words in locales/…/errors.json and the limits that they name. */
export type Refusal = {
  ok: false;
  code: `${Place}.${Fault | "missing"}` | "jd.too_short";
  values: Record<string, number>;
};

/** A full page holds about 3,000 characters; so a text without pages has the limit that a PDF has. */
const maxTextLength = maxPages * 3000;

/** The text of a CV, or why there is none. */
export async function readCv(given: GivenDocument): Promise<{ ok: true; read: ReadText } | Refusal> {
  return readGiven(given, "cv");
}

/** The text of a posting as given, or why it cannot be judged. */
export async function readPostingSource(given: GivenDocument): Promise<{ ok: true; source: string } | Refusal> {
  const result = await readGiven(given, "jd");
  if (!result.ok) return result;
  const { text } = result.read;
  if (countWords(text) < minPostingWords) return refuse("jd.too_short");
  return { ok: true, source: given.kind === "text" ? given.text : text };
}

/** What the file of a pasted CV is called: after the person in it. */
export function pastedName(person: string | null): string {
  return `${person ?? "cv"}.txt`;
}

async function readGiven(given: GivenDocument, place: Place): Promise<{ ok: true; read: ReadText } | Refusal> {
  const result = given.kind === "file" ? await readFile(given, place) : readTyped(given.text, place);
  if (result.ok && result.read.text.length > maxTextLength) return refuse(`${place}.too_many_pages`);
  return result;
}

async function readFile({ bytes, name }: GivenDocument & { kind: "file" }, place: Place) {
  const result = await readDocument(bytes, name);
  return result.ok ? result : refuse(inPlace(result.code, place));
}

function readTyped(text: string, place: Place): { ok: true; read: ReadText } | Refusal {
  if (text.trim() === "") return { ok: false, code: `${place}.missing`, values: {} };
  if (text.length > maxFileBytes) return refuse(`${place}.too_large`);
  return { ok: true, read: readPlainText(text) };
}

function refuse(code: Refusal["code"]): Refusal {
  return { ok: false, code, values: fileLimits };
}

/** Readers name their failures after the CV; the same failure of a posting's file has its own words. */
function inPlace(code: ReadFailureCode, place: Place): Refusal["code"] {
  const [, fault] = code.split(".") as ["cv", Fault];
  return `${place}.${fault}`;
}
