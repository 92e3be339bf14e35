import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkLexicon, compileLexicon, readLexiconSource } from "./lexicon-source";

/** `npm run lexicon:build` compiles the data files; with `--check` it only validates them. Exit 1 with every problem named. */
const folder = fileURLToPath(new URL("../app/skill/data", import.meta.url));
const target = fileURLToPath(new URL("../app/skill/lexicon.generated.json", import.meta.url));

const { sources, problems: readProblems } = readLexiconSource(folder);
const problems = [...readProblems, ...checkLexicon(sources)];

if (problems.length > 0) {
  console.error(problems.join("\n"));
  console.error(`${problems.length} problems in ${sources.length} concepts`);
  process.exitCode = 1;
} else {
  const text = compileLexicon(sources);
  if (!process.argv.includes("--check")) writeFileSync(target, text);
  console.log(`${sources.length} concepts, ${Math.round(text.length / 1024)} kB`);
}
