import { z } from "zod";

/**
 * The values that people type into the tracker's forms and files, and what may be wrong with one. The message of each rule
 * is a FieldProblemCode, worded in locales/…/tracker.json.
 */
const fieldProblemCodes = [
  "required",
  "too_long",
  "choice",
  "number",
  "money",
  "order",
  "link",
  "day",
  "moment",
  "email",
  "zone",
] as const;

export type FieldProblemCode = (typeof fieldProblemCodes)[number];

export type FieldProblem = { field: string; code: FieldProblemCode };

/** Largest amount of money, above any salary in any currency. */
const maxAmount = 1_000_000_000_000;

const controls = /[\p{Cc}\p{Cs}]/gu;
const controlsButLines = /[\p{Cs}\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu;

/** One line: NFC, single spaces, no control characters. Empty means absent. */
export function line(maxLength: number) {
  return z
    .string()
    .transform((text) => text.normalize("NFC").replace(controls, " ").replace(/\s+/g, " ").trim())
    .pipe(z.string().max(maxLength, "too_long"));
}

export function requiredLine(maxLength: number) {
  return line(maxLength).pipe(z.string().min(1, "required"));
}

export function optionalLine(maxLength: number) {
  return line(maxLength)
    .nullable()
    .transform((text) => text || null);
}

/** Several lines, as typed but for control characters and line ends. */
export function lines(maxLength: number) {
  return z
    .string()
    .transform((text) =>
      text.normalize("NFC").replace(/\r\n?/g, "\n").replaceAll("\t", "  ").replace(controlsButLines, "").trim(),
    )
    .pipe(z.string().max(maxLength, "too_long"));
}

/** A calendar day, "2026-11-25". */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "day")
  .refine((text) => text >= "1970-01-01" && text <= "2199-12-31" && isDay(text), "day");

/** Milliseconds, within the same years. */
export const moment = z
  .number("moment")
  .int("moment")
  .min(Date.UTC(1970, 0, 1), "moment")
  .max(Date.UTC(2200, 0, 1), "moment");

export const amount = z.number("number").min(0, "number").max(maxAmount, "number");

/** An ISO 4217 code, "VND". */
export const currency = z.string().regex(/^[A-Z]{3}$/, "money");

/** An address of the web: anything else, such as `javascript:`, is refused. */
export const link = optionalLine(2000).pipe(z.string().refine(isWebAddress, "link").nullable());

function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && username === "" && password === "";
}

/** What a schema made of these rules has to say about its input, one problem for each field. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  const first = new Map<string, FieldProblem>();
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? "");
    if (!first.has(field)) first.set(field, { field, code: isCode(message) ? message : "choice" });
  }
  return [...first.values()];
}

function isCode(message: string): message is FieldProblemCode {
  return (fieldProblemCodes as readonly string[]).includes(message);
}
