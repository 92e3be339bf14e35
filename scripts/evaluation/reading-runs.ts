import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { ReadText } from "~/cv/cv-document";
import { readDocument } from "~/cv/read-document";

export type ReadFile = {
  path: string;
  outcome: string;
  warnings: string[];
  milliseconds: number;
  read: ReadText | null;
};

/** PDF, DOCX and text files below a folder, by name. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return filesBelow(path);
      return /\.(?:pdf|docx|txt|md)$/i.test(name) ? [path] : [];
    });
}

/** Reads each file once, one after the other. The first is read twice, so that loading the parser counts for none. */
export async function readFiles(paths: readonly string[]): Promise<ReadFile[]> {
  const runs: ReadFile[] = [];
  for (const path of paths.slice(0, 1)) await readDocument(new Uint8Array(readFileSync(path)), basename(path));
  for (const path of paths) {
    const bytes = new Uint8Array(readFileSync(path));
    const began = performance.now();
    const result = await readDocument(bytes, basename(path));
    const milliseconds = Math.round((performance.now() - began) * 10) / 10;
    const outcome = !result.ok ? result.code : result.read.warnings.length > 0 ? "read with warnings" : "read";
    const warnings = result.ok ? result.read.warnings.map((warning) => warning.code) : [];
    runs.push({ path, outcome, warnings, milliseconds, read: result.ok ? result.read : null });
  }
  return runs;
}
