/**
 * Prints the gzip sizes (bytes) of the Worker and of the script a page loads first, and fails when one passes size-budget.json.
 * Needs `npm run build`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { frameNamespaces } from "~/i18n/namespaces";
import { namedWords } from "../tests/support/page-words";

type RouteEntry = { module: string; imports?: string[] };
type BrowserManifest = { entry: RouteEntry; routes: Record<string, RouteEntry> };

const clientFolder = "build/client";

function gzipBytes(content: Buffer | string): number {
  return gzipSync(content, { level: 9 }).length;
}

/** Every script that the uploaded Worker consists of, as wrangler bundles it. */
function workerBytes(): number {
  const folder = mkdtempSync(join(tmpdir(), "careerflow-size-"));
  try {
    execFileSync("npx", ["wrangler", "deploy", "--dry-run", "--outdir", folder], { stdio: "pipe" });
    const scripts = readdirSync(folder).filter((name) => /\.(js|wasm|bin)$/.test(name));
    return scripts.reduce((sum, name) => sum + gzipBytes(readFileSync(join(folder, name))), 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function browserManifest(): BrowserManifest {
  const name = readdirSync(join(clientFolder, "assets")).find((file) => /^manifest-.*\.js$/.test(file));
  if (!name) throw new Error("No browser manifest in build/client/assets: run `npm run build` first.");
  const source = readFileSync(join(clientFolder, "assets", name), "utf8");
  return JSON.parse(source.slice(source.indexOf("=") + 1).replace(/;\s*$/, ""));
}

/** The modules of `roots` and all that they import statically. */
function reachableScripts(roots: string[]): string[] {
  const seen = new Set<string>();
  const queue = roots.map((path) => path.replace(/^\//, ""));
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const source = readFileSync(join(clientFolder, path), "utf8");
    for (const [, file] of source.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      queue.push(`assets/${file}`);
  }
  return [...seen];
}

function pageBytes(route: string): number {
  const routes = ["root", route];
  const manifest = browserManifest();
  const entries = [manifest.entry, ...routes.map((id) => manifest.routes[id]!)];
  const roots = entries.flatMap((entry) => [entry.module, ...(entry.imports ?? [])]);
  const scripts = new Set([...reachableScripts(roots), ...wordScripts(routes)]);
  return [...scripts].reduce((sum, path) => sum + gzipBytes(readFileSync(join(clientFolder, path))), 0);
}

/** The engine of checks on the device, fetched only when one is wanted. */
function engineBytes(): number {
  const folder = join(clientFolder, "assets/engine");
  return readdirSync(folder).reduce((sum, name) => sum + gzipBytes(readFileSync(join(folder, name))), 0);
}

/** What runs a sentence model, without the model: the worker with both ways of computing, of which a browser fetches one. */
function modelBytes(): number {
  const folder = join(clientFolder, "assets");
  const programs = readdirSync(folder).filter((name) => name.endsWith(".wasm"));
  const scripts = readdirSync(join(folder, "model")).map((name) => join("model", name));
  return [...programs, ...scripts].reduce((sum, name) => sum + gzipBytes(readFileSync(join(folder, name))), 0);
}

/** The English words that a page loads before it comes alive. */
function wordScripts(routes: string[]): string[] {
  const spoken = routes.flatMap((id) => namedWords({ source: readFileSync(`app/${id}.tsx`, "utf8") }));
  const loader = readdirSync(join(clientFolder, "assets")).find((file) => /^frame-.*\.js$/.test(file))!;
  const source = readFileSync(join(clientFolder, "assets", loader), "utf8");
  return [...frameNamespaces, ...spoken].map((namespace) => {
    const chunk = new RegExp(`locales/en/${namespace}\\.json"[^"]*"\\./([\\w.-]+\\.js)"`).exec(source)?.[1];
    if (!chunk) throw new Error(`No chunk holds the words of ${namespace}.`);
    return `assets/${chunk}`;
  });
}

const budget = JSON.parse(readFileSync("size-budget.json", "utf8")) as Record<string, number>;
const sizes: Record<string, number> = {
  worker: workerBytes(),
  home: pageBytes("routes/_index"),
  result: pageBytes("routes/analyses.$analysisId"),
  engine: engineBytes(),
  model: modelBytes(),
};

let over = false;
for (const [name, bytes] of Object.entries(sizes)) {
  const limit = budget[name]!;
  over ||= bytes > limit;
  console.log(
    `${name.padEnd(8)} ${String(bytes).padStart(9)} of ${limit} bytes gzip${bytes > limit ? "  OVER BUDGET" : ""}`,
  );
}
process.exitCode = over ? 1 : 0;
