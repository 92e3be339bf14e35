import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hostileFiles } from "./proving/hostile-files";
import { mutateDocx, mutatePdf } from "./proving/mutate";
import { seededRandom } from "./proving/random";
import type { ReadingAnswer } from "./proving/reading-process";
import { soundDocxs, soundPdfs } from "./proving/sound-files";

const longestReading = 3_000;
const mostGrowth = 100 * 1024 * 1024;
const givenUpAfter = 20_000;

/** Memory of one isolate of a Worker: the reading process may hold no more objects than that. */
const isolateMegabytes = 128;

/** glibc keeps freed memory per thread; this makes it give it back, so that the figures show what is in use. */
const thriftyMemory = { MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: "65536" };

/** Rounds over sound files before memory counts: the parser is loaded and compiled by then. */
const warmUps = 20;
const namedOutcome = /^(?:read|read with warnings|cv\.\w+)$/;

/** The process that reads: asked one file at a time, replaced when it dies or does not answer. */
function startReader() {
  const script = fileURLToPath(new URL("./proving/reading-process.ts", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "prove-files-"));
  const path = join(folder, "file");
  let child: ChildProcess | null = null;
  function ask(id: number, name: string, bytes: Uint8Array): Promise<ReadingAnswer> {
    writeFileSync(path, bytes);
    child ??= fork(script, {
      execArgv: ["--import", "tsx", `--max-old-space-size=${isolateMegabytes}`, "--expose-gc"],
      env: { ...process.env, ...thriftyMemory },
    });
    const asked = child;
    return new Promise((resolve) => {
      const end = (outcome: string) => {
        asked.kill("SIGKILL");
        child = null;
        finish({ id, outcome, wall: givenUpAfter, processor: givenUpAfter, memory: 0 });
      };
      const onExit = () => end("unexpected: the reading process ended");
      const timer = setTimeout(() => end("unexpected: no answer"), givenUpAfter);
      const finish = (answer: ReadingAnswer) => {
        clearTimeout(timer);
        asked.off("exit", onExit);
        asked.off("message", finish);
        resolve(answer);
      };
      asked.on("exit", onExit);
      asked.on("message", finish);
      asked.send({ id, name, path });
    });
  }
  function stop(): void {
    child?.kill();
    rmSync(folder, { recursive: true });
  }
  return { ask, stop };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

type Options = { pdfs: number; docxs: number; seed: number; from: string | null };

function readOptions(args: readonly string[]): Options {
  const value = (name: string) => {
    const at = args.indexOf(`--${name}`);
    return at === -1 ? undefined : args[at + 1];
  };
  const share = Number(value("share") ?? 1);
  return {
    pdfs: Math.round(Number(value("pdf") ?? 2_000) * share),
    docxs: Math.round(Number(value("docx") ?? 1_000) * share),
    seed: Number(value("seed") ?? 1),
    from: value("from") ?? null,
  };
}

function filesIn(folder: string | null, extension: RegExp): Uint8Array[] {
  if (folder === null) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => extension.test(name));
  return names.sort().map((name) => new Uint8Array(readFileSync(join(folder, name))));
}

async function* filesToProve({ pdfs, docxs, seed, from }: Options) {
  for (const { name, bytes } of hostileFiles()) yield { kind: "hostile", name, bytes };
  const random = seededRandom(seed);
  const pdfSeeds = [...(await soundPdfs()), ...filesIn(from, /\.pdf$/i)];
  for (let count = 0; count < pdfs; count += 1) {
    yield { kind: "mutated PDF", name: `${count}.pdf`, bytes: mutatePdf(random.pick(pdfSeeds), random) };
  }
  const docxSeeds = [...soundDocxs(), ...filesIn(from, /\.docx$/i)];
  for (let count = 0; count < docxs; count += 1) {
    yield { kind: "mutated DOCX", name: `${count}.docx`, bytes: mutateDocx(random.pick(docxSeeds), random) };
  }
}

/**
 * `npm run prove:files -- [--pdf N] [--docx N] [--share S] [--seed N] [--from DIR]`: reads hostile files and seeded damaged
 * ones (those of DIR are damaged too) in a process of their own, and prints outcomes, times and memory as JSON. Exit 1
 * unless every file ends in a named outcome within 3 s of processor time and memory grows by at most 100 MB over idle.
 */
async function main(options: Options): Promise<void> {
  const reader = startReader();
  let idle = 0;
  const sound = [...(await soundPdfs()), ...soundDocxs()];
  for (let round = 0; round < warmUps; round += 1) {
    for (const bytes of sound) idle = (await reader.ask(-1, "sound", bytes)).memory;
  }
  const outcomes: Record<string, Record<string, number>> = {};
  const wrong: { name: string; outcome: string; processor: number }[] = [];
  const hostile: Record<string, string> = {};
  let [files, peak, longest, longestWall] = [0, idle, 0, 0];
  let peakFile = "";
  for await (const { kind, name, bytes } of filesToProve(options)) {
    const answer = await reader.ask(files, name, bytes);
    files += 1;
    outcomes[kind] = { ...outcomes[kind], [answer.outcome]: (outcomes[kind]?.[answer.outcome] ?? 0) + 1 };
    if (kind === "hostile")
      hostile[name] = `${answer.outcome}, ${Math.round(answer.processor)} ms, ${megabytes(answer.memory)} MB`;
    if (answer.memory > peak) [peak, peakFile] = [answer.memory, name];
    longest = Math.max(longest, answer.processor);
    longestWall = Math.max(longestWall, answer.wall);
    if (!namedOutcome.test(answer.outcome) || answer.processor > longestReading) {
      wrong.push({ name: `${kind} ${name}`, outcome: answer.outcome, processor: Math.round(answer.processor) });
    }
  }
  reader.stop();
  const growth = peak - idle;
  const figures = {
    files,
    seed: options.seed,
    outcomes,
    hostile,
    longestMilliseconds: { processor: Math.round(longest), wall: Math.round(longestWall) },
    memoryMegabytes: { idle: megabytes(idle), peak: megabytes(peak), growth: megabytes(growth), peakFile },
    wrong,
  };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  if (wrong.length > 0 || growth > mostGrowth) process.exitCode = 1;
}

await main(readOptions(process.argv.slice(2)));
