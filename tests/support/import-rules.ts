import { posix } from "node:path";
import type { SourceFile } from "./source-files";

/** Domains from the lowest up: a folder imports folders of a lower step, and itself. */
const steps = [
  ["text"],
  ["skill"],
  ["embedding"],
  ["cv", "job"],
  ["analysis"],
  ["tracker", "persona", "knowledge", "ask"],
  ["private", "feed", "digest", "recruiting", "interview"],
  ["styleguide"],
];

/** Stand beside the domains and know none of them. */
const beside = ["platform", "account", "i18n", "ui"];

const stepOf = new Map(steps.flatMap((folders, step) => folders.map((folder) => [folder, step] as const)));

type Layer = "core" | "server" | "client" | "view";

/** One sentence for each import of `file` that points the wrong way. */
export function brokenImportRules(file: SourceFile): string[] {
  return file.imports.flatMap((name) => {
    const target = resolve(file.path, name);
    const broken =
      target === null ? packageRule(file.path, name) : (folderRule(file.path, target) ?? layerRule(file.path, target));
    return broken ? [`${file.path} → ${name}: ${broken}`] : [];
  });
}

/** The imported file's path from the project's root without its ending, or null for a package. */
function resolve(from: string, name: string): string | null {
  const bare = name.replace(/\?.*$/, "");
  if (bare.startsWith("~/")) return `app/${bare.slice(2)}`;
  return bare.startsWith(".") ? posix.join(posix.dirname(from), bare) : null;
}

function folderOf(path: string): string {
  const parts = path.split("/");
  if (parts[0] !== "app") return parts[0]!;
  return parts.length === 2 ? "app root" : parts[1]!;
}

function folderRule(from: string, to: string): string | null {
  const [own, other] = [folderOf(from), folderOf(to)];
  if (own === other || to.startsWith("locales/")) return null;
  if (other === "routes") return "nothing imports a route";
  if (own === "workers") return null;
  if (other === "workers") return "only workers import workers";
  if (own === "routes" || own === "app root") return null;
  if (other === "app root") return "only routes and workers stand above services.server";
  if (own === "ui") return uiMayImport(to) ? null : "ui knows only React, i18n and the router's seam";
  if (beside.includes(own)) return beside.includes(other) ? null : `${own} knows no domain`;
  if (beside.includes(other)) return null;
  return stepOf.get(other)! < stepOf.get(own)! ? null : "imports go downwards only";
}

function uiMayImport(to: string): boolean {
  return folderOf(to) === "i18n" || ["app/platform/router", "app/platform/problem"].includes(to);
}

function layerOf(path: string): Layer {
  if (/\.server(\.tsx?)?$/.test(path)) return "server";
  if (/\.client(\.tsx?)?$/.test(path)) return "client";
  return path.endsWith(".tsx") ? "view" : "core";
}

/** Domain files only: routes, entries and workers join the layers. */
function layerRule(from: string, to: string): string | null {
  const folder = folderOf(from);
  if (!stepOf.has(folder) && !beside.includes(folder)) return null;
  const layer = layerOf(from);
  const target = layerOf(to);
  if (target === "server" && layer !== "server") return "only the shell imports the shell";
  const mayReachBrowser = layer === "client" || layer === "view" || folder === "platform";
  if (target === "client" && !mayReachBrowser) return "only the browser imports the browser's";
  const besideCore = ["platform", "account", "ui"].includes(folderOf(to));
  if (layer === "core" && stepOf.has(folder) && besideCore) return "the core knows no platform, account or page";
  return null;
}

const framework = /^@remix-run\//;
const parsers = /^(unpdf|fflate|mammoth)(\/|$)/;

/** Draws a PDF in a browser; far too large for the Worker and for a page's first load. */
const painter = /^pdfjs-dist(\/|$)/;

/** Runs a sentence model: larger than everything else a browser loads. */
const modelRunner = /^(onnxruntime-web|@huggingface\/tokenizers)(\/|$)/;

/** Which packages a file may import. */
function packageRule(path: string, name: string): string | null {
  const folder = folderOf(path);
  if (framework.test(name)) {
    const allowed = ["routes", "platform", "workers", "app root"].includes(folder);
    return allowed ? null : "the framework is met in routes, root, entries, platform and workers";
  }
  if (name.startsWith("drizzle-orm")) return path.endsWith(".server.ts") ? null : "only the shell asks the database";
  if (parsers.test(name)) {
    const reader = /^app\/cv\/[^/]+$/.test(path) || (name === "fflate" && path === "app/platform/zip.server.ts");
    return reader ? null : "only cv reads documents, and zip.server packs them";
  }
  if (modelRunner.test(name))
    return /^app\/(embedding|private)\/[^/]+\.client\.ts$/.test(path) ? null : "only the browser runs a model";
  if (painter.test(name)) return /^app\/cv\/[^/]+\.client\.ts$/.test(path) ? null : "only the browser draws a PDF";
  const core = stepOf.has(folder) && path.endsWith(".ts") && layerOf(path) === "core";
  if (core && name !== "zod") return "the core imports only core and zod";
  return null;
}
