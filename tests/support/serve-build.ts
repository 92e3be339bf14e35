import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { unstable_startWorker } from "wrangler";

declare module "vitest" {
  interface ProvidedContext {
    /** where the built Worker listens, without a slash at the end */
    origin: string;
  }
}

/** Serves the built Worker on a free port with an empty, migrated D1 and R2 that are thrown away afterwards. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("build/server/index.js")) throw new Error("There is no build: run `npm run build` first.");
  const folder = mkdtempSync(join(tmpdir(), "careerflow-http-"));
  const migrate = ["d1", "migrations", "apply", "careerflow", "--local", "--persist-to", folder];
  execFileSync("npx", ["wrangler", ...migrate], { env: { ...process.env, CI: "1" }, stdio: "pipe" });
  const worker = await unstable_startWorker({
    config: "wrangler.toml",
    dev: { persist: join(folder, "v3"), server: { port: 0 }, inspector: false, logLevel: "error", watch: false },
  });
  await worker.ready;
  project.provide("origin", (await worker.url).origin);
  return async () => {
    await worker.dispose();
    rmSync(folder, { recursive: true, force: true });
  };
}
