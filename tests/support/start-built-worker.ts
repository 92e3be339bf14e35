import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unstable_startWorker } from "wrangler";

/** Where the built Worker listens, without a slash at the end, and how to stop it and throw its data away. */
export type BuiltWorker = { origin: string; stop(): Promise<void> };

/**
 * Serves the built Worker on a free port with an empty, migrated D1 and R2. `variables` take the place of those in wrangler.toml.
 * @param fill puts what is needed into the folder of its storage before it starts
 */
export async function startBuiltWorker(
  variables: Record<string, string>,
  fill?: (folder: string) => void,
): Promise<BuiltWorker> {
  if (!existsSync("build/server/index.js")) throw new Error("There is no build: run `npm run build` first.");
  const folder = mkdtempSync(join(tmpdir(), "careerflow-http-"));
  const migrate = ["d1", "migrations", "apply", "careerflow", "--local", "--persist-to", folder];
  execFileSync("npx", ["wrangler", ...migrate], { env: { ...process.env, CI: "1" }, stdio: "pipe" });
  fill?.(folder);
  const worker = await unstable_startWorker({
    config: "wrangler.toml",
    bindings: Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [name, { type: "plain_text" as const, value }]),
    ),
    dev: { persist: folder, server: { port: 0 }, inspector: false, logLevel: "error", watch: false },
  });
  await worker.ready;
  return {
    origin: (await worker.url).origin,
    async stop() {
      await worker.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
