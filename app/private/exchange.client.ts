import type { GivenDocument } from "~/analysis/given-document";
import type { Problem } from "~/platform/problem";
import { findPrivateCheck, keepPrivateCheck, listPrivateChecks } from "./check-store.client";
import { runEngine } from "./engine.client";
import { privateCheckOf } from "./private-check";

const format = "careerflow-device-checks";
const version = 1;

/** In bytes of the file: more than that is no file of ours. */
const largestFile = 64 * 1024 * 1024;

/** What a file carries of a check: what it was made of. Results are worked out anew, so that a file cannot claim any. */
type Carried = {
  id: string;
  createdAt: number;
  asOf: string;
  cv: { name: string; base64: string } | string;
  posting: string;
};

/** Everything that this browser keeps, as one file. */
export async function exportChecks(): Promise<Blob> {
  const checks: Carried[] = [];
  for (const { id, createdAt } of await listPrivateChecks()) {
    const check = await findPrivateCheck(id);
    if (!check) continue;
    const { cv, source, asOf } = check.body;
    const carried = cv.kind === "text" ? cv.text : { name: cv.name, base64: toBase64(cv.bytes) };
    checks.push({ id, createdAt, asOf, cv: carried, posting: source });
  }
  return new Blob([JSON.stringify({ format, version, checks })], { type: "application/json" });
}

/** Makes the checks of a file again and keeps them up to the first that cannot be; one that is kept already stays one. @returns what was wrong, or null */
export async function importChecks(file: Blob): Promise<Problem | null> {
  const unreadable: Problem = { code: "private.import_unreadable", field: null };
  if (file.size > largestFile) return unreadable;
  const carried = carriedOf(await file.text());
  if (carried === null) return unreadable;
  for (const { id, createdAt, asOf, cv: given, posting } of carried) {
    const cv: GivenDocument | null = typeof given === "string" ? { kind: "text", text: given } : fileOf(given);
    const result = cv && (await runEngine({ cv, posting: { kind: "text", text: posting }, asOf }));
    if (!cv || !result?.ok) return unreadable;
    await keepPrivateCheck(privateCheckOf({ id, createdAt, cv, asOf }, result));
  }
  return null;
}

/** The checks of a file that is one of ours in every part, or null. */
function carriedOf(text: string): Carried[] | null {
  try {
    const read: unknown = JSON.parse(text);
    const { format: named, version: numbered, checks } = read as Record<string, unknown>;
    return named === format && numbered === version && Array.isArray(checks) && checks.every(isCarried) ? checks : null;
  } catch {
    return null;
  }
}

function isCarried(value: unknown): value is Carried {
  if (typeof value !== "object" || value === null) return false;
  const { id, createdAt, asOf, cv, posting } = value as Record<string, unknown>;
  const isGiven =
    typeof cv === "string" ||
    (typeof cv === "object" && cv !== null && "name" in cv && "base64" in cv && [cv.name, cv.base64].every(isText));
  return (
    isGiven &&
    isText(posting) &&
    isText(id) &&
    /^prv_[0-9a-f]{32}$/.test(id) &&
    isText(asOf) &&
    /^\d{4}-(?:0[1-9]|1[0-2])$/.test(asOf) &&
    Number.isInteger(createdAt) &&
    Number.isFinite(new Date(createdAt as number).getTime())
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fileOf({ name, base64 }: { name: string; base64: string }): GivenDocument | null {
  try {
    return { kind: "file", name, bytes: Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)) };
  } catch {
    return null;
  }
}
