import { performance } from "node:perf_hooks";
import { analyze } from "~/analysis/analyze";
import { explain } from "~/analysis/explain";
import { samples } from "~/analysis/samples";
import { readPlainText } from "~/cv/read-text";
import { structureCv } from "~/cv/structure-cv";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
import { readPosting } from "~/job/read-posting";
import { findConcepts } from "~/skill/find-concepts";
import { allConcepts } from "~/skill/lexicon";

/** `npm run bench`: times of the core in Node on one core, printed as JSON. `--long` adds 10,000 runs that watch the heap. */
const asOf = "2026-11";
const charactersAPage = 3000;
const postingWords = 600;
const warmUps = 15;
const timedRuns = 41;
const manyCvs = 1000;

async function run(): Promise<void> {
  const lexiconLoadMs = await timed(async () => void findConcepts("Java and SQL"));
  const posting = readPosting(longPosting(postingWords));
  const text = longCv(3);
  const cv = structureCv(readPlainText(text), asOf);
  const analysis = (document = cv) => analyze({ cv: document, posting, asOf, embedder: builtInEmbedder });
  const coreMedianMs = await median(analysis);
  const assessment = await analysis();
  const byPages: Record<string, number> = {};
  for (const pages of [3, 6, 12, 24]) {
    const document = structureCv(readPlainText(longCv(pages)), asOf);
    byPages[pages] = await median(() => analysis(document));
  }
  const result = {
    node: process.version,
    cvCharacters: text.length,
    requirements: posting.requirements.length,
    lexiconLoadMs,
    coreMedianMs,
    explainMedianMs: await median(async () => void explain(assessment, "vi")),
    readCvMedianMs: await median(async () => void structureCv(readPlainText(text), asOf)),
    readPostingMedianMs: await median(async () => void readPosting(posting.text)),
    coreMedianMsByPages: byPages,
    thousandCvsSeconds: round(
      (await timed(async () => {
        for (let i = 0; i < manyCvs; i++) await analysis(structureCv(readPlainText(text), asOf));
      })) / 1000,
    ),
    ...(process.argv.includes("--long") ? { heapMegabytesByRuns: await heapByRuns(analysis) } : {}),
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

/** The English sample, then work with one concept after the other until the length is reached: no line stands twice. */
function longCv(pages: number): string {
  const [head = "", tail = ""] = samples.en.cvText.split("EDUCATION");
  const concepts = tradeConcepts();
  let body = head;
  for (let i = 0; body.length + tail.length < pages * charactersAPage; i++) {
    const [first, second] = [concepts[(i * 7) % concepts.length], concepts[(i * 13 + 5) % concepts.length]];
    if (i % 6 === 0) body += `\nEngineer — Company ${i}, Hanoi\n01/${2000 + (i % 20)} – 12/${2000 + (i % 20)}\n`;
    body += `- Introduced ${first} for team ${i} and replaced ${second}, which saved ${i + 3} hours a week.\n`;
  }
  return `${body}\nEDUCATION${tail}`;
}

function longPosting(words: number): string {
  const concepts = tradeConcepts();
  let text = samples.en.postingText;
  for (let i = 0; text.split(/\s+/).length < words; i++)
    text += `\n- Experience with ${concepts[(i * 11) % concepts.length]}`;
  return text;
}

function tradeConcepts(): string[] {
  return allConcepts()
    .filter(({ category }) => category === "technology" || category === "activity")
    .map(({ en }) => en);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return round(performance.now() - start);
}

async function median(work: () => Promise<unknown>): Promise<number> {
  for (let i = 0; i < warmUps; i++) await work();
  const times: number[] = [];
  for (let i = 0; i < timedRuns; i++) times.push(await timed(work));
  return times.sort((a, b) => a - b)[Math.floor(timedRuns / 2)] ?? 0;
}

/** Heap in use after a collection (needs `node --expose-gc` to force one), at 1,000 and at 10,000 runs. */
async function heapByRuns(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const heap: Record<string, number> = {};
  for (let i = 1; i <= 10_000; i++) {
    await work();
    if (i !== 1000 && i !== 5000 && i !== 10_000) continue;
    globalThis.gc?.();
    heap[i] = round(process.memoryUsage().heapUsed / 1024 / 1024);
  }
  return heap;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

await run();
