import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { analyze } from "~/analysis/analyze";
import { explain } from "~/analysis/explain";
import { readPlainText } from "~/cv/read-text";
import { structureCv } from "~/cv/structure-cv";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
import { readPosting } from "~/job/read-posting";
import { findConcepts } from "~/skill/find-concepts";
import { longCv, longPosting, worstTexts } from "./bench-texts";

/**
 * `npm run bench`: times of the core in Node, printed as JSON. `wall` is what a person waits; `cpu` is what this process used
 * meanwhile, helpers such as the garbage collector's threads included, and the fairer figure on a machine shared with other work.
 * `--long` adds 10,000 runs that watch the heap.
 */
const asOf = "2026-11";
const postingWords = 600;
const pages = 3;
const warmUps = 20;
const timedRuns = 101;
const manyCvs = 1000;
const longRuns = 10_000;

type Time = { wall: number; cpu: number };
type Work = () => unknown;

async function run(): Promise<void> {
  const lexicon = await lexiconLoad();
  const posting = readPosting(longPosting(postingWords));
  const text = longCv(pages, 0);
  const cv = structureCv(readPlainText(text), asOf);
  const analysis = (document = cv) => analyze({ cv: document, posting, asOf, embedder: builtInEmbedder });
  const assessment = await analysis();
  const result = {
    node: process.version,
    cvCharacters: text.length,
    requirements: posting.requirements.length,
    lexiconLoadMs: lexicon,
    analysisMs: await times(() => analysis()),
    explainMs: await times(() => explain(assessment, "vi")),
    readCvMs: await times(() => structureCv(readPlainText(text), asOf)),
    readPostingMs: await times(() => readPosting(posting.text)),
    analysisMsByLength: await byLength(analysis),
    thousandCvsSeconds: inSeconds(
      await timed(async () => {
        for (let i = 0; i < manyCvs; i++) await analysis(structureCv(readPlainText(longCv(pages, i)), asOf));
      }),
    ),
    worstTextsMs: await worstCases(analysis),
    ...(process.argv.includes("--long") ? { heapMegabytesByRuns: await heapByRuns(() => analysis()) } : {}),
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

/** The compiled lexicon from its text to the first concept found; nothing has used it before. */
function lexiconLoad(): Promise<Time> {
  const file = readFileSync(new URL("../app/skill/lexicon.generated.json", import.meta.url), "utf8");
  return timed(() => {
    JSON.parse(file);
    findConcepts("Java and SQL");
  });
}

/** Per character, so that a cost that grows evenly shows the same figure in every row. */
async function byLength(analysis: (document: ReturnType<typeof structureCv>) => unknown) {
  const rows: Record<string, { characters: number; cpuAThousandCharacters: number; median: Time }> = {};
  for (const factor of [1, 2, 4, 8]) {
    const document = structureCv(readPlainText(longCv(pages * factor, 0)), asOf);
    const { median } = await times(() => analysis(document));
    const characters = document.text.length;
    rows[`${factor}x`] = { characters, cpuAThousandCharacters: round((1000 * median.cpu) / characters, 100), median };
  }
  return rows;
}

async function worstCases(analysis: (document: ReturnType<typeof structureCv>) => unknown) {
  const rows: Record<string, { characters: number; read: Time; analysis: Time }> = {};
  for (const [name, text] of Object.entries(worstTexts())) {
    let document = structureCv(readPlainText(""), asOf);
    const read = await timed(() => {
      document = structureCv(readPlainText(text), asOf);
    });
    rows[name] = { characters: text.length, read, analysis: await timed(() => analysis(document)) };
  }
  return rows;
}

async function timed(work: Work): Promise<Time> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall: round(wall, 10), cpu: round((user + system) / 1000, 10) };
}

async function times(work: Work): Promise<{ median: Time; p95: Time }> {
  for (let i = 0; i < warmUps; i++) await work();
  const found: Time[] = [];
  for (let i = 0; i < timedRuns; i++) found.push(await timed(work));
  return { median: quantile(found, 0.5), p95: quantile(found, 0.95) };
}

function quantile(found: readonly Time[], share: number): Time {
  const at = Math.floor((found.length - 1) * share);
  const nth = (of: (time: Time) => number) => found.map(of).sort((a, b) => a - b)[at] ?? 0;
  return { wall: nth(({ wall }) => wall), cpu: nth(({ cpu }) => cpu) };
}

/** Heap in use after a forced collection. */
async function heapByRuns(work: Work): Promise<Record<string, number>> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const heap: Record<string, number> = {};
  for (let i = 1; i <= longRuns; i++) {
    await work();
    if (i !== 100 && i % (longRuns / 5) !== 0) continue;
    collect();
    heap[i] = round(process.memoryUsage().heapUsed / 1024 / 1024, 100);
  }
  return heap;
}

function inSeconds({ wall, cpu }: Time): Time {
  return { wall: round(wall / 1000, 10), cpu: round(cpu / 1000, 10) };
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}

await run();
