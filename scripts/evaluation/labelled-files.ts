import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Verdict } from "~/analysis/assessment";
import type { Area, RequirementKind } from "~/job/requirement";

/** A requirement as careful readers marked it; `quote` stands verbatim in the posting. */
export type LabelledRequirement = {
  id: string;
  quote: string;
  text: string;
  area: Area;
  kind: RequirementKind;
  any_of: string[] | null;
  min_years: number | null;
};

/** Two readers' answers about one requirement and one CV. */
export type LabelledVerdict = {
  id: string;
  labels: [Verdict, Verdict];
  strengths: (string | null)[];
  quotes: string[];
};

export type LabelledCv = { id: string; text: string; fit: number[]; rank: number; verdicts: LabelledVerdict[] };

export type LabelledPosting = {
  id: string;
  posting: { title: string; language: "en" | "vi"; text: string };
  requirements: LabelledRequirement[];
  cvs: LabelledCv[];
};

export type LabelledYears = { id: string; title: string; requirements: string; experience: string };
export type LabelledTags = { id: string; title: string; text: string; tags: string[] };
export type LabelledSkills = { id: string; text: string; skills: string[] };

/** All of `gold/*.json` in a folder, by name; empty when the folder has none. */
export function readGold(folder: string): LabelledPosting[] {
  const gold = join(folder, "gold");
  if (!existsSync(gold)) return [];
  const names = readdirSync(gold).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => JSON.parse(readFileSync(join(gold, name), "utf8")));
}

/** The rows of the JSON-lines file whose name begins so ("years."), or null when the folder has none. */
export function readRows<Row>(folder: string, prefix: string): Row[] | null {
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith(".jsonl"));
  if (names.length === 0) return null;
  return names.sort().flatMap((name) => {
    const lines = readFileSync(join(folder, name), "utf8").split("\n");
    return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
  });
}
