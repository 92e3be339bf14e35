import { z } from "zod";

/** What a concept is; `areaOf` maps it to one of the five areas. */
export const conceptCategories = [
  "technology", // languages, frameworks, libraries, databases, protocols, platforms
  "tool", // programs a person uses: Excel, Figma, SAP, Jira
  "method", // ways of working: Scrum, TDD, double-entry bookkeeping
  "activity", // things a person does or delivers: unit testing, payroll, recruitment, UAT
  "knowledge", // bodies of knowledge: data structures, labour law, IFRS
  "occupation", // jobs: business analyst, chief accountant
  "industry", // retail, banking, e-commerce
  "soft_skill",
  "human_language",
  "degree",
  "major",
  "certificate",
] as const;

export type ConceptCategory = (typeof conceptCategories)[number];

/**
 * One entry of the lexicon, as it stands in `app/skill/data/*.json` (one entry a line).
 * `aliases` hold every other surface form in either language. Matching ignores case, except for the forms in `exact` and
 * `ambiguous`, which may repeat `en`, `vi` or an alias.
 */
export const conceptSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  en: z.string().min(1),
  vi: z.string().min(1),
  category: z.enum(conceptCategories),
  aliases: z.array(z.string().min(1)).default([]),
  /** broader concepts; having this one shows the broader one (PostgreSQL → SQL database) */
  parents: z.array(z.string()).default([]),
  /** concepts that any reasonable recruiter takes as given with this one (Spring Boot → Java) */
  entails: z.array(z.string()).default([]),
  /** near concepts: worth partial credit, never full (MySQL ~ PostgreSQL); symmetric */
  related: z.array(z.string()).default([]),
  /** forms matched with exact case and only beside other concepts of its kind or a cue word: Go, R, C, Access */
  ambiguous: z.array(z.string()).default([]),
  /** forms matched with exact case anywhere: IT, AI, CAN */
  exact: z.array(z.string()).default([]),
});

export type Concept = z.output<typeof conceptSchema>;
