/**
 * The local server, killed (SIGKILL, it and all it started) in the middle of writes, again and again. After each restart every submission
 * that got no answer is sent again with its key. In the end the database is sound, every submission has led to one check, and
 * every check can be read.
 * Needs `npm run build`.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cvText, postingText } from "../tests/support/sample-texts";
import { guestSecret, openHttpGuest } from "./proving/http-guest";
import { doseShare } from "./proving/local-services";
import { seededRandom } from "./proving/random";

const kills = Math.ceil(100 * doseShare());
const port = 8871;
const origin = `http://localhost:${port}`;
const atOnce = 4;
const slowestWrite = 2_500;
const startTime = 60_000;

const folder = mkdtempSync(join(tmpdir(), "careerflow-kills-"));
const wrangler = "node_modules/wrangler/bin/wrangler.js";
const local = ["--local", "--persist-to", folder];

function d1(...command: string[]): string {
  const run = ["d1", ...command, ...local];
  return execFileSync(process.execPath, [wrangler, ...run], { env: { ...process.env, CI: "1" }, encoding: "utf8" });
}

async function startServer(): Promise<ChildProcess> {
  const command = [wrangler, "dev", ...local, "--port", String(port), "--inspector-port", "0", "--log-level", "none"];
  const server = spawn(process.execPath, command, { detached: true, stdio: "ignore" });
  for (const end = Date.now() + startTime; Date.now() < end; ) {
    const answer = await fetch(`${origin}/ready`).catch(() => null);
    if (answer?.ok) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server did not start.");
}

/** Ends the server and all it has started, which share its process group. */
function kill(server: ChildProcess): void {
  process.kill(-server.pid!, "SIGKILL");
}

const guest = openHttpGuest(origin, guestSecret(`kills-${process.pid}`));

/** Sends one submission; the address of its check, or null when the server died before it answered. */
async function submit(number: number): Promise<string | null> {
  const fields = {
    intent: "check",
    idempotencyKey: `kill${number}`,
    cvText: `${cvText}\nNumber ${number}`,
    jdText: postingText,
  };
  const answer = await guest.send("/?index", fields).catch(() => null);
  if (answer && answer.status !== 303) throw new Error(`A check was answered with ${answer.status}.`);
  return answer?.location ?? null;
}

const random = seededRandom(1);
const checks = new Map<number, Set<string>>();
const waiting = new Set<number>();
let sent = 0;

async function send(numbers: number[]): Promise<void> {
  await Promise.all(
    numbers.map(async (number) => {
      const location = await submit(number);
      if (location === null) return;
      waiting.delete(number);
      checks.set(number, (checks.get(number) ?? new Set()).add(location));
    }),
  );
}

try {
  d1("migrations", "apply", "careerflow");
  for (let killed = 0; killed < kills; killed += 1) {
    const server = await startServer();
    for (let added = 0; added < atOnce; added += 1) waiting.add(sent++);
    const numbers = [...waiting].slice(0, 2 * atOnce);
    const sending = send(numbers);
    await new Promise((resolve) => setTimeout(resolve, random.below(slowestWrite)));
    kill(server);
    await sending;
  }
  const server = await startServer();
  const unanswered = waiting.size;
  for (let from = 0; from < sent; from += atOnce) {
    // all of them again: the answer must be the same check
    await send(Array.from({ length: Math.min(atOnce, sent - from) }, (_, at) => from + at));
  }
  const doubled = [...checks.values()].filter((found) => found.size !== 1).length;
  let unreadable = 0;
  for (const [location] of [...checks.values()].map((found) => [...found])) {
    if ((await guest.send(`${location}/json`)).status !== 200) unreadable += 1;
  }
  kill(server);
  const [check] = JSON.parse(d1("execute", "careerflow", "--json", "--command", "pragma quick_check"));
  const [dangling] = JSON.parse(d1("execute", "careerflow", "--json", "--command", "pragma foreign_key_check"));
  const [rows] = JSON.parse(
    d1("execute", "careerflow", "--json", "--command", "select count(*) as count from analyses"),
  );
  const figures = {
    kills,
    submissions: sent,
    unansweredAtTheEnd: unanswered,
    lost: sent - checks.size,
    doubled: doubled + (rows.results[0].count - checks.size),
    unreadable,
    integrity: check.results[0].quick_check,
    danglingReferences: dangling.results.length,
  };
  console.log(JSON.stringify(figures));
  const wrong = figures.lost + figures.doubled + unreadable + figures.danglingReferences;
  process.exitCode = wrong === 0 && figures.integrity === "ok" ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
