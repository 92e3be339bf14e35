import type { Rollup } from "vite";

/** The first page of this list that needs a shared module decides where it goes; the others take the whole chunk. */
const chunks: { name: string; entries: string[] }[] = [
  { name: "frame", entries: ["entry.client", "root"] },
  { name: "home", entries: ["routes/_index"] },
  { name: "report", entries: ["routes/analyses.$analysisId"] },
  { name: "tracker", entries: ["routes/applications._index", "routes/applications.board"] },
];

/** Names the entries of the browser's build that a module is part of, by their path in the app folder without the suffix. */
type EntriesOf = (id: string) => ReadonlySet<string>;

/**
 * Gathers what several pages share into few files. Each shared module would otherwise be a request of its own, mostly of some hundred
 * bytes, and a phone waits for them in turn before it draws.
 */
export function sharedChunks(): Rollup.GetManualChunk {
  let entriesOf: EntriesOf | undefined;
  return (id, meta) => {
    entriesOf ??= traceEntries(meta);
    const users = entriesOf(id);
    if (users.size < 2) return null;
    return chunks.find(({ entries }) => entries.some((entry) => users.has(entry)))?.name;
  };
}

function traceEntries({ getModuleIds, getModuleInfo }: Parameters<Rollup.GetManualChunk>[1]): EntriesOf {
  const users = new Map<string, Set<string>>();
  for (const entryId of getModuleIds()) {
    if (!getModuleInfo(entryId)?.isEntry) continue;
    const name = /\/app\/(.+?)\.tsx/.exec(entryId)?.[1] ?? entryId;
    const reached = new Set(getModuleInfo(entryId)!.importedIds);
    for (const id of reached) {
      users.set(id, (users.get(id) ?? new Set()).add(name));
      for (const next of getModuleInfo(id)?.importedIds ?? []) reached.add(next);
    }
  }
  return (id) => users.get(id) ?? new Set();
}
