import { posix } from "node:path";
import { frameNamespaces } from "~/i18n/namespaces";
import type { SourceFile } from "./source-files";

/** The namespaces that a route's handle names. */
export function namedWords({ source }: Pick<SourceFile, "source">): string[] {
  return quoted(/\bwords: \[([^\]]*)\]/.exec(source)?.[1] ?? "");
}

/**
 * The namespaces that the views of a route speak from, the frame's left out: by `useTranslation` in every view that the route
 * imports, directly or through others.
 */
export function spokenWords(route: SourceFile, files: ReadonlyMap<string, SourceFile>): string[] {
  const seen = new Set<SourceFile>([route]);
  for (const file of seen) {
    for (const name of file.imports) {
      const view = files.get(`${resolve(file.path, name)}.tsx`);
      if (view) seen.add(view);
    }
  }
  const spoken = [...seen].flatMap(({ source }) =>
    [...source.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, names]) => quoted(names!)),
  );
  return [...new Set(spoken)].filter((name) => !(frameNamespaces as readonly string[]).includes(name)).sort();
}

function resolve(from: string, name: string): string {
  return name.startsWith("~/") ? `app/${name.slice(2)}` : posix.join(posix.dirname(from), name);
}

function quoted(text: string): string[] {
  return [...text.matchAll(/"(\w+)"/g)].map(([, name]) => name!).sort();
}
