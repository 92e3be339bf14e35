import { existsSync } from "node:fs";
import { judgeGold, judgingFigures, labelledMonth, quoteFigures } from "./evaluation/judging-figures";
import {
  type LabelledPosting,
  type LabelledSkills,
  type LabelledTags,
  type LabelledYears,
  readGold,
  readRows,
} from "./evaluation/labelled-files";
import { requirementFigures } from "./evaluation/requirement-figures";
import { splitGold } from "./evaluation/split-gold";
import { skillFigures, tagFigures } from "./evaluation/tag-figures";
import { yearsFigures } from "./evaluation/years-figures";

/**
 * `npm run -s evaluate -- DIR`: measures the core on labelled files and prints figures as JSON, nothing else. DIR holds
 * `gold/*.json` (postings × CVs) and, if wanted, `years*.jsonl`, `itviec-tags*.jsonl`, `vi-skills*.jsonl`; a file that is not
 * there is left out. Exit 2 with one line on stderr when there is nothing to measure.
 */
async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined || !existsSync(folder)) return refuse(`no such folder: ${folder ?? "give one"}`);
  const figures: Record<string, unknown> = {};
  const gold = readGold(folder);
  if (gold.length > 0) Object.assign(figures, await goldFigures(gold));
  const tags = readRows<LabelledTags>(folder, "itviec-tags");
  if (tags !== null) figures.tags = tagFigures(tags);
  const skills = readRows<LabelledSkills>(folder, "vi-skills");
  if (skills !== null) figures.skills = skillFigures(skills);
  const years = readRows<LabelledYears>(folder, "years");
  if (years !== null) figures.years = yearsFigures(years);
  if (Object.keys(figures).length === 0) return refuse(`nothing to measure in ${folder}`);
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}

async function goldFigures(gold: LabelledPosting[]) {
  const pairs = await judgeGold(gold);
  const among = (own: LabelledPosting[]) => {
    if (own.length === 0) return undefined;
    const ownPairs = pairs.filter(({ posting }) => own.includes(posting));
    return { judging: judgingFigures(ownPairs), requirements: requirementFigures(own) };
  };
  const inLanguage = (language: string) => among(gold.filter(({ posting }) => posting.language === language));
  const { lookedAt, checkOnly } = splitGold(gold);
  return {
    asOf: labelledMonth,
    judging: judgingFigures(pairs),
    requirements: requirementFigures(gold),
    quotes: quoteFigures(pairs),
    en: inLanguage("en"),
    vi: inLanguage("vi"),
    lookedAt: { postings: idsOf(lookedAt), ...among(lookedAt) },
    checkOnly: { postings: idsOf(checkOnly), ...among(checkOnly) },
  };
}

function idsOf(gold: LabelledPosting[]): string[] {
  return gold.map(({ id }) => id);
}

function refuse(reason: string): void {
  process.stderr.write(`evaluate: ${reason}\n`);
  process.exitCode = 2;
}

await main(process.argv[2]);
