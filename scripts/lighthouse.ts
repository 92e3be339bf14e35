/**
 * `npm run -s lighthouse [-- --runs N]`: audits pages of the built app with Lighthouse on a throttled phone and prints the median
 * of N runs (5 unless told) as JSON. Needs `npm run build` and Chromium. Exit 1 when a figure misses its aim.
 */
import lighthouse from "lighthouse";
import { launchChromium } from "../tests/support/chromium";
import { startBuiltWorker } from "../tests/support/start-built-worker";
import { importApplications } from "./measuring/import-applications";
import { type Audited, type Figures, figuresOf, medianFigures, missedAims } from "./measuring/page-figures";
import { sampleGuest } from "./measuring/sample-guest";

const runsUnlessTold = 5;
const debuggingPort = 9333;

/** Personal pages are kept out of search engines, which the SEO category counts against them. */
const pages: (Audited & { path(resultPath: string): string })[] = [
  { name: "home", public: true, path: () => "/" },
  { name: "result", public: false, path: (resultPath) => resultPath },
  { name: "tracker", public: false, path: () => "/applications" },
  { name: "board", public: false, path: () => "/applications/board" },
];

/** About what somebody has who has looked for a while. */
const applications = 40;

async function auditOnce(url: string, cookie: string): Promise<Figures> {
  const result = await lighthouse(url, {
    port: debuggingPort,
    output: "json",
    logLevel: "error",
    extraHeaders: { Cookie: cookie },
    onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  return figuresOf(result.lhr);
}

const at = process.argv.indexOf("--runs");
const runs = at === -1 ? runsUnlessTold : Number(process.argv[at + 1]);
const worker = await startBuiltWorker({});
const browser = await launchChromium([`--remote-debugging-port=${debuggingPort}`]);
const missed: string[] = [];
try {
  const guest = await sampleGuest(worker.origin);
  await importApplications(worker.origin, guest.cookie, applications);
  const medians: Record<string, Figures> = {};
  for (const page of pages) {
    const figures: Figures[] = [];
    for (let run = 0; run < runs; run += 1) {
      figures.push(await auditOnce(worker.origin + page.path(guest.resultPath), guest.cookie));
    }
    medians[page.name] = medianFigures(figures);
    missed.push(...missedAims(page, medians[page.name]!));
  }
  console.log(JSON.stringify({ runs, medians, missed }, null, 2));
} finally {
  await browser.close();
  await worker.stop();
}
process.exitCode = missed.length === 0 ? 0 : 1;
