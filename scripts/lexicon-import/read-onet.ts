import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Imported, type ImportedName, slug } from "./imported";

/**
 * Reads a folder of O*NET's tab-separated text files: occupations with their alternate titles, and the software that
 * "Technology Skills" names. A file that is not there is left out.
 */
export function readOnet(folder: string): Imported {
  const notes = join(folder, "Read Me.txt");
  const version = existsSync(notes) ? /O\*NET ([\d.]+) Database/.exec(readFileSync(notes, "utf8"))?.[1] : undefined;
  return {
    provenance: {
      name: "O*NET Database, U.S. Department of Labor, Employment and Training Administration",
      version: version ?? "unknown",
      licence: "CC BY 4.0",
      url: "https://www.onetcenter.org/database.html",
    },
    names: [...occupations(folder), ...software(folder)],
  };
}

function occupations(folder: string): ImportedName[] {
  const others = new Map<string, string[]>();
  for (const [code = "", title = ""] of rows(folder, "Alternate Titles.txt"))
    others.set(code, [...(others.get(code) ?? []), title]);
  return rows(folder, "Occupation Data.txt").map(([code = "", title = ""]) => ({
    id: `onet-${slug(code)}`,
    name: title,
    aliases: others.get(code) ?? [],
    category: "occupation",
  }));
}

function software(folder: string): ImportedName[] {
  const names = new Set(rows(folder, "Technology Skills.txt").map(([, example = ""]) => example));
  return [...names].sort().map((name) => ({ id: `onet-${slug(name)}`, name, aliases: [], category: "tool" }));
}

/** The rows of a file below its headings. */
function rows(folder: string, file: string): string[][] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split(/\r?\n/).slice(1);
  return lines.filter((line) => line.trim() !== "").map((line) => line.split("\t").map((cell) => cell.trim()));
}
