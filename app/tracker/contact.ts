import { z } from "zod";
import { line, optionalLine, requiredLine } from "./fields";

/** A person one talks to about an application. */
export const contactSchema = z.object({
  name: requiredLine(120),
  role: optionalLine(120),
  email: line(254)
    .refine((text) => text === "" || /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text), "email")
    .transform((text) => text || null),
  phone: optionalLine(40),
});

export type ContactFields = z.output<typeof contactSchema>;

export type Contact = ContactFields & { id: string };
