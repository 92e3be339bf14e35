import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { Analysis } from "~/analysis/analysis";
import { analyze } from "~/analysis/analyze";
import { explain } from "~/analysis/explain";
import type { ReadText } from "~/cv/cv-document";
import { readDocument } from "~/cv/read-document";
import { structureCv } from "~/cv/structure-cv";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
import { isLanguage } from "~/i18n/languages";
import { readPosting } from "~/job/read-posting";

const usage = "usage: npm run -s analyze -- --cv FILE --jd FILE [--language en|vi] [--as-of YYYY-MM] [--json]";
const cannotRead = 2;

/** A failure that is the input's, not the program's: one line on stderr, exit code 2. */
class UnusableInput extends Error {}

async function run(): Promise<void> {
  const { cv, jd, language, asOf, json } = readArguments();
  const document = structureCv(await readFileText(cv), asOf);
  const posting = readPosting((await readFileText(jd)).text);
  const assessment = await analyze({ cv: document, posting, asOf, embedder: builtInEmbedder });
  const analysis = explain(assessment, language);
  process.stdout.write(json ? `${JSON.stringify(analysis, null, 2)}\n` : summary(analysis));
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      cv: { type: "string" },
      jd: { type: "string" },
      language: { type: "string", default: "en" },
      "as-of": { type: "string", default: thisMonth() },
      json: { type: "boolean", default: false },
    },
  });
  const { cv, jd, language, json, "as-of": asOf } = values;
  if (cv === undefined || jd === undefined) throw new UnusableInput(usage);
  if (!isLanguage(language)) throw new UnusableInput(`--language must be en or vi, not ${language}`);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(asOf)) throw new UnusableInput(`--as-of must be YYYY-MM, not ${asOf}`);
  return { cv, jd, language, asOf, json };
}

/** The edge reads the clock, so that the core never does. */
function thisMonth(): string {
  return new Date().toISOString().slice(0, 7);
}

async function readFileText(path: string): Promise<ReadText> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnusableInput(`${path}: ${error.code ?? error.message}`);
  });
  const result = await readDocument(new Uint8Array(bytes), basename(path));
  if (!result.ok) throw new UnusableInput(`${path}: ${result.code}`);
  return result.read;
}

function summary({ total, band, confidence, areas, requirements, actions, cv, posting }: Analysis): string {
  const lines = [
    `${total ?? "-"} ${band ?? ""} (confidence ${confidence})`,
    ...areas.map(({ area, score, reason }) => `  ${area.padEnd(14)} ${String(score ?? "-").padStart(6)}  ${reason}`),
    ...[...cv.warnings, ...posting.warnings].map(({ code }) => `  ! ${code}`),
    "",
    ...requirements.flatMap(({ kind, verdict, label, reason, evidence }) => [
      `${verdict.padEnd(8)} ${kind.padEnd(5)} ${label}`,
      `         ${reason}`,
      ...evidence.map(({ quote, strength }) => `         > ${quote.replace(/\s+/g, " ")} [${strength}]`),
    ]),
    "",
    ...actions.map(({ gain, text }) => `+${gain}  ${text}`),
  ];
  return `${lines.join("\n")}\n`;
}

run().catch((error: Error) => {
  const isArgument = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS") === true;
  if (!(error instanceof UnusableInput) && !isArgument) throw error;
  process.stderr.write(`${error.message.split("\n")[0]}\n`);
  process.exitCode = cannotRead;
});
