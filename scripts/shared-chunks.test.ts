import type { Rollup } from "vite";
import { expect, it } from "vitest";
import { sharedChunks } from "./shared-chunks";

const graph: Record<string, string[]> = {
  "/p/app/root.tsx?route": ["react"],
  "/p/app/routes/_index.tsx?route": ["react", "note", "own"],
  "/p/app/routes/analyses.$analysisId.tsx?route": ["react", "note", "quote"],
  "/p/app/routes/shared.tsx?route": ["quote", "rare"],
  "/p/app/routes/ask.tsx?route": ["rare"],
  note: ["icon"],
  react: [],
  own: [],
  quote: [],
  rare: [],
  icon: [],
};

const meta = {
  getModuleIds: () => Object.keys(graph).values(),
  getModuleInfo: (id: string) => ({ isEntry: id.includes("/app/"), importedIds: graph[id]! }),
} as unknown as Parameters<Rollup.GetManualChunk>[1];

it.each<[id: string, chunk: string | null | undefined, why: string]>([
  ["react", "frame", "what every page needs goes with the frame"],
  ["note", "home", "the first page of the list that needs it decides"],
  ["icon", "home", "also for what is reached through others"],
  ["quote", "report", "what home does not need goes on to the next"],
  ["rare", undefined, "what only other pages share is left to the bundler"],
  ["own", null, "what one page needs stays with it"],
])("%s → %s: %s", (id, chunk) => {
  expect(sharedChunks()(id, meta)).toBe(chunk);
});
