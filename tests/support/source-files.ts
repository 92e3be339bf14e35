import { readdirSync, readFileSync } from "node:fs";

export type SourceFile = { path: string; source: string; imports: string[] };

/** Every TypeScript file below `folder` that is no test, with the modules its import lines name. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .sort()
    .map((path) => {
      const source = readFileSync(path, "utf8");
      return { path, source, imports: importedModules(source) };
    });
}

/** Static, dynamic, re-exported and type-only imports alike. */
function importedModules(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const named = code.matchAll(/^\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"/gm);
  const bare = code.matchAll(/^\s*import\s*"([^"]+)"/gm);
  const dynamic = code.matchAll(/\bimport\(\s*"([^"]+)"\s*\)/g);
  return [...named, ...bare, ...dynamic].map(([, name]) => name!);
}
