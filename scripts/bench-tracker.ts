/**
 * Prints what pages of the tracker's table cost with 10,000 applications of one owner beside 2,000 of another: rows that D1 reads for
 * the page, and milliseconds until the built Worker has answered on a local socket. Needs `npm run build`. Fails when a page
 * passes the limits.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getPlatformProxy, unstable_startWorker } from "wrangler";
import { openDatabase } from "~/platform/db.server";
import { sha256 } from "~/platform/hash.server";
import { createServices } from "~/services.server";
import { listApplications, listTags } from "~/tracker/list-applications.server";
import { readListQuery } from "~/tracker/list-query";
import { countRows } from "./bench/count-rows";
import { seedApplications } from "./bench/seed-applications";

const rowLimit = 200;
const millisecondLimit = 100;
const requests = 30;

/** Before times count: the code of a page is compiled when it first runs. */
const warmUps = 5;

/** Pages that a person opens; the last ones are deep in the list. */
const pages = [
  "",
  "?sort=title",
  "?sort=company&order=desc",
  "?sort=deadline",
  "?sort=applied",
  "?sort=match",
  "?sort=priority",
  "?stage=applied",
  "?q=k%E1%BB%B9+s%C6%B0",
  "?q=dai+duong",
  "?tag=remote",
];

const owner = "own_00000000000000000000000000000001";
const secret = "b".repeat(43);

const folder = mkdtempSync(join(tmpdir(), "careerflow-bench-"));
try {
  const migrate = ["d1", "migrations", "apply", "careerflow", "--local", "--persist-to", folder];
  execFileSync("npx", ["wrangler", ...migrate], { env: { ...process.env, CI: "1" }, stdio: "pipe" });
  const rows = await seedAndCount();
  const times = await timePages();
  let over = false;
  for (const page of pages) {
    const { first, deep } = rows.get(page)!;
    const median = times.get(page)!;
    over ||= first >= rowLimit || deep >= rowLimit || median >= millisecondLimit;
    console.log(`${`/applications${page}`.padEnd(44)} rows ${first} (page 5: ${deep})  ${median.toFixed(0)} ms`);
  }
  process.exitCode = over ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function seedAndCount() {
  const proxy = await getPlatformProxy<Env>({ configPath: "wrangler.toml", persist: { path: join(folder, "v3") } });
  const { DB } = proxy.env;
  await seedApplications(DB, { owner, count: 10_000, sessionHash: await sha256(secret) });
  await seedApplications(DB, { owner: owner.replace(/1$/, "2"), count: 2000, sessionHash: await sha256("other") });
  const counted = countRows(DB);
  const services = { ...createServices(proxy.env), db: openDatabase(counted.d1) };
  const rows = new Map<string, { first: number; deep: number }>();
  for (const page of pages) {
    let query = readListQuery(new URLSearchParams(page));
    const read: number[] = [];
    for (let number = 1; number <= 5; number += 1) {
      counted.reset();
      await listTags(services, owner);
      const { next } = await listApplications(services, { ownerId: owner, query });
      read.push(counted.rows());
      query = { ...query, after: next };
    }
    rows.set(page, { first: read[0]!, deep: read[4]! });
  }
  await proxy.dispose();
  return rows;
}

async function timePages() {
  const worker = await unstable_startWorker({
    config: "wrangler.toml",
    dev: { persist: folder, server: { port: 0 }, inspector: false, logLevel: "error", watch: false },
  });
  await worker.ready;
  const { origin } = await worker.url;
  const times = new Map<string, number>();
  for (const page of pages) {
    const taken: number[] = [];
    for (let sent = -warmUps; sent < requests; sent += 1) {
      const start = performance.now();
      const answer = await fetch(`${origin}/applications${page}`, { headers: { Cookie: `careerflow=${secret}` } });
      const html = await answer.text();
      if (sent >= 0) taken.push(performance.now() - start);
      if (answer.status !== 200 || !html.includes("/applications/app_")) throw new Error(`${page}: ${answer.status}`);
    }
    times.set(page, taken.sort((a, b) => a - b)[requests / 2]!);
  }
  await worker.dispose();
  return times;
}
