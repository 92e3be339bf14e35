import { existsSync } from "node:fs";
import { samples } from "~/analysis/samples";
import { backendDeveloper } from "../tests/fixtures/twins/backend-developer";
import { digitalMarketer } from "../tests/fixtures/twins/digital-marketer";
import { generalAccountant } from "../tests/fixtures/twins/general-accountant";
import { hrSpecialist } from "../tests/fixtures/twins/hr-specialist";
import { qaTester } from "../tests/fixtures/twins/qa-tester";
import { salesExecutive } from "../tests/fixtures/twins/sales-executive";
import { assess } from "../tests/support/assess";
import { cutOff, cutPlaces, filledLines, interleaved, isHeading } from "../tests/support/tampered-texts";
import { readGold } from "./evaluation/labelled-files";
import { type Random, seededRandom } from "./proving/random";

/**
 * `npm run -s prove:cuts [-- DIR]`: takes text out of CVs and strews a posting over them, and prints as JSON how often that raised
 * a total, and by how many points at most. Invented CVs, and with DIR those of its `gold/*.json` too, whose texts are broken as files break
 * them. Exit 1 when a line taken out, a line cut off or whole lines of the posting raise a total of an invented CV.
 */
const cutsOfEach = 3000;
const cutsOfLabelled = 1500;

type Pair = { cv: string; posting: string };
type Count = { tried: number; rose: number; most: number };

const twins = [backendDeveloper, digitalMarketer, generalAccountant, hrSpecialist, qaTester, salesExecutive];
const cvs = [samples.en.cvText, samples.vi.cvText, ...twins.flatMap(({ en, vi }) => [en, vi])];
const postings = [samples.en.postingText, samples.vi.postingText, ...twins.map(({ posting }) => posting)];
const invented = cvs.flatMap((cv) => postings.map((posting) => ({ cv, posting })));

const totals = new Map<string, number>();

async function totalOf({ cv, posting }: Pair): Promise<number> {
  const key = JSON.stringify([cv, posting]);
  const total = totals.get(key) ?? (await assess(cv, posting)).total ?? 0;
  totals.set(key, total);
  return total;
}

async function add(count: Count, pair: Pair, changed: string): Promise<void> {
  const gain = ((await assess(changed, pair.posting)).total ?? 0) - (await totalOf(pair));
  count.tried += 1;
  if (gain > 0) count.rose += 1;
  count.most = Math.max(count.most, Math.round(gain * 100) / 100);
}

const cuts: Record<string, (cv: string, random: Random) => string> = {
  line(cv, random) {
    const lines = cv.split("\n");
    const removable = lines.flatMap((line, at) => (isHeading(line) || line.trim() === "" ? [] : [at]));
    return lines.toSpliced(random.pick(removable), 1).join("\n");
  },
  endOfLine: (cv, random) => cutOff(cv, random.pick(cutPlaces(cv)), false),
  allFromThereOn: (cv, random) => cutOff(cv, random.pick(cutPlaces(cv)), true),
};

async function countCuts(pairs: readonly Pair[], times: number): Promise<Record<string, Count>> {
  const random = seededRandom(7);
  const counts: Record<string, Count> = {};
  for (const [name, cut] of Object.entries(cuts)) {
    const count = { tried: 0, rose: 0, most: 0 };
    counts[name] = count;
    for (let time = 0; time < times; time += 1) {
      const pair = random.pick(pairs);
      await add(count, pair, cut(pair.cv, random));
    }
  }
  return counts;
}

/** What is taken of each line of the posting, by its words. */
const parts: Record<string, (words: string[]) => string[]> = {
  whole: (words) => words,
  firstHalf: (words) => words.slice(0, Math.ceil(words.length / 2)),
  secondHalf: (words) => words.slice(Math.ceil(words.length / 2)),
  middleThird: (words) => words.slice(Math.floor(words.length / 3), Math.ceil((2 * words.length) / 3)),
};

/** Each part after every line of the CV, bare and as bullets. */
async function countStrewn(): Promise<Record<string, Count>> {
  const counts: Record<string, Count> = {};
  for (const [name, part] of Object.entries(parts)) {
    const count = { tried: 0, rose: 0, most: 0 };
    counts[name] = count;
    for (const pair of invented) {
      for (const mark of ["", "- "]) {
        const words = filledLines(pair.posting).map((line) => part(line.replace(/^[-\s]+/, "").split(" ")).join(" "));
        const pieces = words.filter((piece) => piece !== "").map((piece) => mark + piece);
        await add(count, pair, interleaved(pair.cv, pieces));
      }
    }
  }
  return counts;
}

const folder = process.argv[2];
const gold = folder !== undefined && existsSync(folder) ? readGold(folder) : [];
const labelled = gold.flatMap(({ posting, cvs: own }) => own.map(({ text }) => ({ cv: text, posting: posting.text })));
const inventedCuts = await countCuts(invented, cutsOfEach);
const strewn = await countStrewn();
const labelledCuts = labelled.length > 0 ? await countCuts(labelled, cutsOfLabelled) : undefined;
console.log(JSON.stringify({ cuts: inventedCuts, strewn, labelledCuts }, null, 2));
const { line, endOfLine } = inventedCuts;
process.exitCode = [line, endOfLine, strewn.whole].every((count) => count?.rose === 0) ? 0 : 1;
