import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Plugin, type Rollup, transformWithEsbuild } from "vite";

const source = "app/private/service-worker.ts";

/** What runs without a network: the frame, and the pages of checks on the device. */
const entries = /\/app\/(?:entry\.client|root|routes\/_index|routes\/private(?:_\.\w+)?)\.tsx/;

/**
 * Builds the service worker to /sw.js with the names of the files that its pages may need: what they import at once or later, the styles,
 * the letters, the engine, and what draws the pages of a PDF. Its version is a hash of the names, which carry hashes of the content.
 */
export const serviceWorker: Plugin = {
  name: "service-worker",
  apply: (_config, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
  async generateBundle(_options, bundle) {
    const files = offlineFiles(bundle);
    const modelFiles = namesIn(bundle, /^assets\/model\//);
    const written = readFileSync(source, "utf8");
    const version = createHash("sha256")
      .update(JSON.stringify([files, modelFiles, written]))
      .digest("hex")
      .slice(0, 12);
    const { code } = await transformWithEsbuild(written, source, {
      minify: true,
      format: "iife",
      define: {
        OFFLINE_FILES: JSON.stringify(files),
        MODEL_FILES: JSON.stringify(modelFiles),
        OFFLINE_VERSION: JSON.stringify(version),
      },
    });
    this.emitFile({ type: "asset", fileName: "sw.js", source: code });
  },
};

function offlineFiles(bundle: Rollup.OutputBundle): string[] {
  const outputs = Object.values(bundle);
  const chunks = outputs.filter((output) => output.type === "chunk");
  const reached = new Set(chunks.filter((chunk) => entries.test(chunk.facadeModuleId ?? "")).map(nameOf));
  for (const name of reached) {
    const chunk = bundle[name];
    if (chunk?.type !== "chunk") continue;
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) reached.add(next);
  }
  const others = namesIn(bundle, /\.(?:css|woff2)$|^assets\/(?:engine\/|pdf\.worker)/);
  return [...new Set([...[...reached].map(addressOf), ...others])].sort();
}

function namesIn(bundle: Rollup.OutputBundle, pattern: RegExp): string[] {
  return Object.values(bundle)
    .map(nameOf)
    .filter((name) => pattern.test(name))
    .map(addressOf)
    .sort();
}

function addressOf(fileName: string): string {
  return `/${fileName}`;
}

function nameOf({ fileName }: { fileName: string }): string {
  return fileName;
}
