import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readExtension } from "./lexicon-import/extension";
import { checkLexicon, compileLexicon, readLexiconSource } from "./lexicon-source";

/**
 * `npm run lexicon:build` compiles the data files; with `--check` it only validates them, with `--with FILE` it adds an extension
 * that `lexicon:import` wrote, with `--out FILE` it writes elsewhere. Exit 1 with every problem named.
 */
const {
  check,
  with: extension,
  out,
} = parseArgs({
  options: { check: { type: "boolean" }, with: { type: "string" }, out: { type: "string" } },
}).values;
const folder = fileURLToPath(new URL("../app/skill/data", import.meta.url));
const target = out ?? fileURLToPath(new URL("../app/skill/lexicon.generated.json", import.meta.url));

const { sources: own, problems: readProblems } = readLexiconSource(folder);
const sources = extension === undefined ? own : [...own, ...readExtension(extension)];
const problems = [...readProblems, ...checkLexicon(sources)];

if (problems.length > 0) {
  console.error(problems.join("\n"));
  console.error(`${problems.length} problems in ${sources.length} concepts`);
  process.exitCode = 1;
} else {
  const text = compileLexicon(sources);
  if (check !== true) writeFileSync(target, text);
  console.log(`${sources.length} concepts, ${Math.round(text.length / 1024)} kB`);
}
