import type { ConceptCategory } from "../../app/skill/concept";

/** Where imported names come from: kept with them, and to be shown wherever they are passed on. */
type Provenance = { name: string; version: string; licence: string; url: string };

/** One name as a source gives it, with its other names; not yet admitted. */
export type ImportedName = { id: string; name: string; aliases: string[]; category: ConceptCategory };

export type Imported = { provenance: Provenance; names: ImportedName[] };

/** "Payroll & benefits (UK)" → "payroll-benefits-uk" */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("+", " plus ")
    .replaceAll("#", " sharp ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
