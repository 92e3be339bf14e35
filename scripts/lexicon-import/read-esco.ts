import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConceptCategory } from "../../app/skill/concept";
import { type Imported, type ImportedName, slug } from "./imported";
import { readCsv } from "./read-csv";

/**
 * Reads a folder of ESCO's English CSV files (v1.x: `skills_en.csv`, `occupations_en.csv`). ESCO has no Vietnamese. A file that is
 * not there is left out; the version is what the folder's name says ("v1.2.0").
 */
export function readEsco(folder: string): Imported {
  return {
    provenance: {
      name: "ESCO, European Commission",
      version: /v?(\d+\.\d+(?:\.\d+)?)/.exec(folder)?.[1] ?? "unknown",
      licence: "Commission Decision 2011/833/EU, reuse with acknowledgement of the source",
      url: "https://esco.ec.europa.eu",
    },
    names: [
      ...concepts(folder, "skills_en.csv", (row) => (row.skillType === "knowledge" ? "knowledge" : "activity")),
      ...concepts(folder, "occupations_en.csv", () => "occupation"),
    ],
  };
}

function concepts(
  folder: string,
  file: string,
  categoryOf: (row: Record<string, string>) => ConceptCategory,
): ImportedName[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  return readCsv(readFileSync(path, "utf8"))
    .filter(({ status = "released" }) => status === "released" || status === "")
    .map((row) => ({
      id: `esco-${slug((row.conceptUri ?? "").split("/").slice(-2).join("-"))}`,
      name: (row.preferredLabel ?? "").trim(),
      aliases: (row.altLabels ?? "").split(/\r?\n/).map((label) => label.trim()),
      category: categoryOf(row),
    }));
}
