import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Admitted, Refusal } from "./lexicon-import/admit-names";
import { writeExtension } from "./lexicon-import/extension";
import { readEsco } from "./lexicon-import/read-esco";
import { readOnet } from "./lexicon-import/read-onet";
import { checkLexicon, readLexiconSource } from "./lexicon-source";

/**
 * `npm run lexicon:import -- [--onet FOLDER] [--esco FOLDER] [--out FILE]` turns files that a person downloaded into an extension of
 * the lexicon, outside what is committed, and says what was taken and what was not. Exit 2 with one line on stderr without a source.
 */
const examplesShown = 3;

/** Does the work; what hinders it is one line, else null. */
function run(): string | null {
  const { onet, esco, out } = parseArgs({
    options: { onet: { type: "string" }, esco: { type: "string" }, out: { type: "string" } },
  }).values;
  const missing = [onet, esco].find((folder) => folder !== undefined && !existsSync(folder));
  if (missing !== undefined) return `no such folder: ${missing}`;
  if (onet === undefined && esco === undefined) return "give --onet FOLDER or --esco FOLDER";
  const imports = [...(onet === undefined ? [] : [readOnet(onet)]), ...(esco === undefined ? [] : [readEsco(esco)])];
  if (imports.every(({ names }) => names.length === 0)) return "no file of O*NET or ESCO in that folder";
  const { sources } = readLexiconSource(fileURLToPath(new URL("../app/skill/data", import.meta.url)));
  const { text, admitted } = writeExtension(sources, imports);
  const problems = checkLexicon([...sources, ...admitted.concepts.map((concept) => ({ file: "extension", concept }))]);
  if (problems.length > 0) return problems.slice(0, examplesShown).join("; ");
  const target = out ?? fileURLToPath(new URL("../app/skill/data-import/extension.json", import.meta.url));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  for (const { provenance } of imports) console.log(`${provenance.name} ${provenance.version} (${provenance.licence})`);
  console.log(summary(admitted));
  console.log(`npm run lexicon:build -- --with ${target}`);
  return null;
}

function summary({ concepts, refused }: Admitted): string {
  const byReason = new Map<Refusal, string[]>();
  for (const { form, why } of refused) byReason.set(why, [...(byReason.get(why) ?? []), form]);
  const forms = concepts.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0);
  return [
    `taken: ${concepts.length} concepts, ${forms} forms`,
    ...[...byReason].map(
      ([why, found]) => `refused, ${why}: ${found.length} (${found.slice(0, examplesShown).join("; ")} …)`,
    ),
  ].join("\n");
}

const hindrance = run();
if (hindrance !== null) {
  console.error(hindrance);
  process.exitCode = 2;
}
