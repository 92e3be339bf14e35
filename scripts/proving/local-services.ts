import { readdirSync, readFileSync } from "node:fs";
import { getPlatformProxy } from "wrangler";
import { createServices, type Services } from "~/services.server";
import { steadyWaits } from "./steady-waits";

/** The real services on a local D1 and R2 of their own, empty and migrated, with a clock that the proof moves. */
export type LocalServices = {
  env: Env;
  clock: { now: number };
  /** the services over this environment, or over one whose database and file store are wrapped */
  services(env?: Env): Services;
  stop(): Promise<void>;
};

export async function startLocalServices(): Promise<LocalServices> {
  steadyWaits();
  const { env, dispose } = await getPlatformProxy<Env>({
    configPath: "wrangler.toml",
    persist: false,
    remoteBindings: false,
  });
  await migrate(env.DB);
  const clock = { now: Date.now() };
  const silent = { info() {}, error() {} };
  return {
    env,
    clock,
    services: (given = env) => ({ ...createServices(given), now: () => clock.now, log: silent }),
    stop: dispose,
  };
}

async function migrate(db: D1Database): Promise<void> {
  for (const name of readdirSync("migrations")
    .filter((file) => file.endsWith(".sql"))
    .sort()) {
    const statements = readFileSync(`migrations/${name}`, "utf8").split("--> statement-breakpoint");
    await db.batch(statements.map((statement) => db.prepare(statement)));
  }
}

/** Reads `--share 0.05` of the command line: the part of the full dose to run. */
export function doseShare(): number {
  const at = process.argv.indexOf("--share");
  return at < 0 ? 1 : Number(process.argv[at + 1]);
}
