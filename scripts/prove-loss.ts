/**
 * Every way to write, with one call to D1 or R2 failing: each call in turn, before it did anything and after it did everything.
 * Then the same is tried again until it succeeds. The database must hold what one undisturbed try leaves, nothing lost and
 * nothing doubled, and after the sweeper ran the file store must hold the files that the database names, and no other.
 */
import { sql } from "drizzle-orm";
import { sweepFiles } from "~/cv/sweep-files.server";
import { sha256 } from "~/platform/hash.server";
import type { Services } from "~/services.server";
import { sweepAttachments } from "~/tracker/sweep-attachments.server";
import { failingEnv } from "./proving/failing-env";
import { doseShare, type LocalServices, startLocalServices } from "./proving/local-services";
import type { WriteFlow } from "./proving/write-flow";
import { prepare, writeFlows } from "./proving/write-flows";

/** Tables whose rows tell how often something was tried, not what is kept. */
const ofTries = new Set([
  "sessions",
  "auth_verifications",
  "quotas",
  "outbox",
  "job_claims",
  "request_counts",
  "d1_migrations",
]);

const twoHours = 2 * 60 * 60 * 1000;

/** The search index follows `applications` by triggers, in tables that only SQLite may touch. */
async function tables(services: Services): Promise<string[]> {
  const rows = await services.db.all<{ name: string }>(sql`select name from sqlite_schema where type = 'table'`);
  return rows.map(({ name }) => name).filter((name) => !/^(sqlite_|_cf_|application_search)/.test(name));
}

/** What differs between two runs that leave the same: ids, secrets, what is made of them, and moments. */
const ofOneRun =
  /(^|_)(id|key|result|actor|at|since|hash|address|email|credential_id|sha256)$|^(value|token|seen|password)$/;

/** Ids stand in the names of places in archives too. */
const ids = /_[0-9a-f]{32}\b/g;

/** A row, with no more than being there of what differs from run to run. */
function said(row: Record<string, unknown>): string {
  return JSON.stringify(
    Object.entries(row).map(([column, value]) => [column, ofOneRun.test(column) ? value !== null : value]),
  ).replace(ids, "");
}

/** What is kept: what the rows of each table say, and whether the file store and the database name the same files. */
async function kept(local: LocalServices): Promise<string> {
  const services = local.services();
  local.clock.now = Date.now() + twoHours;
  await sweepFiles(services);
  await sweepAttachments(services);
  local.clock.now = Date.now();
  const parts: string[] = [];
  for (const name of await tables(services)) {
    if (ofTries.has(name)) continue;
    const rows = await services.db.all<Record<string, unknown>>(sql`select * from ${sql.identifier(name)}`);
    parts.push(`${name} ${rows.length} ${await sha256(rows.map(said).sort().join("\n"))}`);
  }
  const keys = sql`select key from files union all select key from attachments order by key`;
  const named = (await services.db.all<{ key: string }>(keys)).map(({ key }) => key);
  const stored = (await local.env.FILES.list()).objects.map(({ key }) => key).sort();
  return `${parts.join("\n")}\nfiles ${JSON.stringify(named) === JSON.stringify(stored) ? "agree" : "DIFFER"}`;
}

async function empty(local: LocalServices): Promise<void> {
  const { db } = local.services();
  await db.run(sql`pragma defer_foreign_keys = on`);
  const names = (await tables(local.services())).filter(
    (name) => name !== "d1_migrations" && name !== "server_secrets",
  );
  const statements = names.map((name) => local.env.DB.prepare(`delete from "${name}"`));
  await local.env.DB.batch([local.env.DB.prepare("pragma defer_foreign_keys = on"), ...statements]);
  const { objects } = await local.env.FILES.list();
  await local.env.FILES.delete(objects.map(({ key }) => key));
}

/** One undisturbed run: what it leaves, and how many calls it makes. */
async function undisturbed(local: LocalServices, flow: WriteFlow): Promise<{ expected: string; calls: number }> {
  await empty(local);
  const start = await prepare(local.services(), flow);
  const counted = failingEnv(local.env, null);
  await flow.act(local.services(counted.env), start);
  return { expected: await kept(local), calls: counted.calls() };
}

async function disturbed(
  local: LocalServices,
  flow: WriteFlow,
  fault: Parameters<typeof failingEnv>[1],
): Promise<string> {
  await empty(local);
  const start = await prepare(local.services(), flow);
  await Promise.resolve(flow.act(local.services(failingEnv(local.env, fault).env), start)).catch(() => {});
  await flow.act(local.services(), start);
  return kept(local);
}

const local = await startLocalServices();
const share = doseShare();
let faults = 0;
const broken: string[] = [];
for (const flow of writeFlows) {
  const { expected, calls } = await undisturbed(local, flow);
  const every = Math.max(1, Math.round(1 / share));
  for (let at = 0; at < calls; at += 1) {
    for (const when of ["before", "after"] as const) {
      if ((at * 2 + (when === "after" ? 1 : 0)) % every !== 0) continue;
      faults += 1;
      const left = await disturbed(local, flow, { at, when });
      if (left !== expected)
        broken.push(`${flow.name}, call ${at}, ${when}:\n  expected ${expected}\n  found    ${left}`);
    }
  }
}
await local.stop();
for (const problem of broken.slice(0, 10)) console.error(problem);
console.log(
  JSON.stringify({ flows: writeFlows.length, faults, asUndisturbed: faults - broken.length, broken: broken.length }),
);
process.exitCode = broken.length === 0 ? 0 : 1;
