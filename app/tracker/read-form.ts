import type { z } from "zod";
import { applicationFieldsSchema } from "./application";
import { contactSchema } from "./contact";
import { applicationSpec, type FieldSpec, type PartKind, partSpecs } from "./field-spec";
import { type FieldProblem, fieldProblems } from "./fields";
import { roundSchema } from "./interview-round";
import { offerSchema } from "./offer";
import { readNumber } from "./read-number";
import { reminderSchema } from "./reminder";
import { instantOf, isTimeZone } from "./wall-time";

/** What a form said, field by field as it was typed, so that a refused form comes back as it was. */
export type Entered = Record<string, string>;

/** A form that was refused: what is wrong with which field. */
export type RefusedForm = { problems: FieldProblem[]; entered: Entered };

type Read<Fields> = { entered: Entered } & ({ ok: true; fields: Fields } | { ok: false; problems: FieldProblem[] });

const partSchemas = { contact: contactSchema, round: roundSchema, offer: offerSchema, reminder: reminderSchema };

export type PartFields<Kind extends PartKind> = z.output<(typeof partSchemas)[Kind]>;

export function readApplicationForm(get: (name: string) => string) {
  return read(applicationSpec, applicationFieldsSchema, get);
}

export function readPartForm<Kind extends PartKind>(kind: Kind, get: (name: string) => string): Read<PartFields<Kind>> {
  // The schema is the one of the kind; the type of a looked-up schema does not say so.
  return read(partSpecs[kind], partSchemas[kind] as unknown as z.ZodType<PartFields<Kind>>, get);
}

function read<Fields>(
  spec: readonly FieldSpec[],
  schema: z.ZodType<Fields>,
  get: (name: string) => string,
): Read<Fields> {
  const entered = Object.fromEntries(spec.map(({ name }) => [name, get(name)]));
  const raw = Object.fromEntries(spec.map((field) => [field.name, rawValue(field, entered)]));
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, fields: parsed.data, entered };
  return { ok: false, problems: fieldProblems(parsed.error), entered };
}

function rawValue({ name, kind, choices }: FieldSpec, entered: Entered): unknown {
  const text = entered[name] ?? "";
  switch (kind) {
    case "day":
      return text || null;
    case "number":
      return readNumber(text);
    case "choice":
      return choices?.find((choice) => String(choice) === text) ?? (text || null);
    case "tags":
      return text.split(",");
    case "moment":
      return instantOf(text, entered.timeZone ?? "") ?? Number.NaN;
    case "zone":
      return isTimeZone(text) ? text : "";
    default:
      return name === "currency" ? text.trim().toUpperCase() || null : text;
  }
}
