import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { besidePdftotext } from "./evaluation/beside-pdftotext";
import { filesBelow, type ReadFile, readFiles } from "./evaluation/reading-runs";
import { agreementWithTruth } from "./evaluation/reading-truth";

type Options = { truth?: string; files?: boolean; beside?: boolean };

/**
 * `npm run -s evaluate:reading -- DIR [--truth DIR] [--files] [--beside]`: reads every PDF, DOCX, TXT and MD below DIR and prints JSON:
 * outcomes, warnings and times, and, where a `.yaml` of the same name gives the truth (the RenderCV format), beside the
 * file or in the folder of `--truth`, how many fields the structure has right. `--files` adds a line per file, `--beside` the
 * same PDF files read by pdftotext. Exit 2 when there is nothing to read.
 */
async function main(folder: string | undefined, { truth, files, beside }: Options): Promise<void> {
  const paths = folder !== undefined && existsSync(folder) ? filesBelow(folder) : [];
  if (paths.length === 0) {
    process.stderr.write(`nothing to read in ${folder ?? "no folder"}\n`);
    process.exitCode = 2;
    return;
  }
  const runs = await readFiles(paths);
  const times = runs.map((run) => run.milliseconds).sort((a, b) => a - b);
  const figures = {
    files: runs.length,
    outcomes: counts(runs.map((run) => run.outcome)),
    warnings: counts(runs.flatMap((run) => [...new Set(run.warnings)])),
    milliseconds: { median: at(times, 0.5), p95: at(times, 0.95), most: at(times, 1) },
    truth: agreementWithTruth(runs, truth ?? null),
    ...(beside ? { beside: besidePdftotext(runs, truth ?? null) } : {}),
    ...(files ? { perFile: runs.map(lineOf) } : {}),
  };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}

function counts(names: readonly string[]): Record<string, number> {
  const found = new Map<string, number>();
  for (const name of [...names].sort()) found.set(name, (found.get(name) ?? 0) + 1);
  return Object.fromEntries(found);
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

function lineOf(run: ReadFile) {
  const { path, outcome, warnings, milliseconds, read } = run;
  return { path, outcome, warnings, milliseconds, characters: read?.text.length ?? 0, lines: read?.lines.length ?? 0 };
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { truth: { type: "string" }, files: { type: "boolean" }, beside: { type: "boolean" } },
});
await main(positionals[0], values);
