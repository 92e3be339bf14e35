/**
 * Prints what pages of the tracker's table cost with 10,000 applications of one owner beside 2,000 of another, for every filter with
 * every other and every order: the most rows that D1 reads for a page among the first five, and the most milliseconds (median) until the
 * built Worker has answered on a local socket. Needs `npm run build`. Fails when a page passes the limits.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getPlatformProxy, unstable_startWorker } from "wrangler";
import { openDatabase } from "~/platform/db.server";
import { sha256 } from "~/platform/hash.server";
import { createServices } from "~/services.server";
import { listOwnStages } from "~/tracker/applications.server";
import { listApplications, listTags } from "~/tracker/list-applications.server";
import { readListQuery, sortFields } from "~/tracker/list-query";
import { countRows } from "./bench/count-rows";
import { seedApplications } from "./bench/seed-applications";

const rowLimit = 200;
const millisecondLimit = 100;
const requests = 5;

/** Before times count: the code of a page is compiled when it first runs. */
const warmUps = 30;

const filters = ["", "stage=applied"]
  .flatMap((chosen) => [chosen, `${chosen}&priority=3`])
  .flatMap((chosen) => [chosen, `${chosen}&mode=remote`])
  .flatMap((chosen) => [chosen, `${chosen}&tag=remote`])
  .flatMap((chosen) => [chosen, `${chosen}&q=k%E1%BB%B9+s%C6%B0`, `${chosen}&q=dai+duong`])
  .map((chosen) => chosen.replace(/^&/, ""));

const orders = ["", ...sortFields.filter((field) => field !== "added").map((field) => `sort=${field}`)].flatMap(
  (sort) => [`${sort}&order=asc`, `${sort}&order=desc`],
);

type Cost = { rows: number; unsorted: number; milliseconds: number };

const owner = "own_00000000000000000000000000000001";
const secret = "b".repeat(43);

const folder = mkdtempSync(join(tmpdir(), "careerflow-bench-"));
try {
  const migrate = ["d1", "migrations", "apply", "careerflow", "--local", "--persist-to", folder];
  execFileSync("npx", ["wrangler", ...migrate], { env: { ...process.env, CI: "1" }, stdio: "pipe" });
  const costs = await seedAndCount();
  await timePages(costs);
  let over = 0;
  for (const [filter, { rows, unsorted, milliseconds }] of costs) {
    if (rows >= rowLimit || milliseconds >= millisecondLimit) over += 1;
    const orderings = unsorted > 0 ? `, ${unsorted} of ${orders.length} orders newest first` : "";
    console.log(`${filter.padEnd(70)} rows ${rows}  ${milliseconds.toFixed(0)} ms${orderings}`);
  }
  const pages = filters.length * orders.length;
  const times = [...costs.values()].map((cost) => Math.round(cost.milliseconds)).sort((a, b) => a - b);
  const milliseconds = { middle: times[Math.floor(times.length / 2)], most: times.at(-1) };
  const rows = Math.max(...[...costs.values()].map((cost) => cost.rows));
  console.log(JSON.stringify({ pages, rows, milliseconds, over }));
  process.exitCode = over > 0 ? 1 : 0;
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
  const costs = new Map<string, Cost>();
  for (const filter of filters) {
    const cost: Cost = { rows: 0, unsorted: 0, milliseconds: 0 };
    for (const order of orders) {
      let query = readListQuery(new URLSearchParams(`${filter}&${order}`));
      for (let number = 1; number <= 5; number += 1) {
        counted.reset();
        await listTags(services, owner);
        await listOwnStages(services, owner);
        const page = await listApplications(services, { ownerId: owner, query });
        cost.rows = Math.max(cost.rows, counted.rows());
        cost.unsorted += page.unsorted ? 1 : 0;
        if (!page.next) break;
        query = { ...page.query, after: page.next };
      }
    }
    costs.set(filter, cost);
  }
  await proxy.dispose();
  return costs;
}

async function timePages(costs: Map<string, Cost>) {
  const worker = await unstable_startWorker({
    config: "wrangler.toml",
    dev: { persist: folder, server: { port: 0 }, inspector: false, logLevel: "error", watch: false },
  });
  await worker.ready;
  const { origin } = await worker.url;
  async function timeOf(address: string): Promise<number> {
    const start = performance.now();
    const answer = await fetch(`${origin}/applications?${address}`, { headers: { Cookie: `careerflow=${secret}` } });
    const html = await answer.text();
    if (answer.status !== 200 || !html.includes("/applications/app_")) throw new Error(`${address}: ${answer.status}`);
    return performance.now() - start;
  }
  for (let sent = 0; sent < warmUps; sent += 1) await timeOf(filters[sent % filters.length]!);
  for (const [filter, cost] of costs) {
    for (const order of orders) {
      const taken: number[] = [];
      for (let sent = 0; sent < requests; sent += 1) taken.push(await timeOf(`${filter}&${order}`));
      cost.milliseconds = Math.max(cost.milliseconds, taken.sort((a, b) => a - b)[Math.floor(requests / 2)]!);
    }
  }
  await worker.dispose();
}
