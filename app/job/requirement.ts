import type { Cefr, TextLanguage } from "~/text/language";
import type { Span } from "~/text/span";

export const areas = ["skills", "experience", "education", "communication", "domain"] as const;
export type Area = (typeof areas)[number];

export type RequirementKind = "must" | "nice";

/** How much of a thing is asked: "basic knowledge of", plain, or "deep", "strong", "expert", "thành thạo". */
export type Depth = "basic" | "plain" | "deep";

export type DegreeLevel = "high_school" | "vocational" | "associate" | "bachelor" | "master" | "doctor";

/** What the judge has to check. Concept ids are of the lexicon; with `any`, one of them is enough, else they are asked together. */
export type Ask =
  | { type: "skill"; concepts: string[]; any: boolean }
  | { type: "years"; years: number; concepts: string[] } // empty concepts: total experience
  | { type: "degree"; level: DegreeLevel | null; majors: string[] } // majors: any one of them; empty: any major
  | { type: "language"; languages: string[]; cefr: Cefr | null } // any one of them
  | { type: "certificate"; concepts: string[] } // any one of them
  | { type: "soft_skill"; concepts: string[] }
  | { type: "responsibility"; concepts: string[]; words: string[] } // words: content words not covered by a concept
  | { type: "condition" }; // willingness, shifts, age, travel, location: no CV shows it

export type Requirement = Span & {
  /** "r1", "r2", … in the order of the posting */
  id: string;
  /** equals posting.text.slice(start, end) */
  quote: string;
  /** short, in the posting's own words */
  label: string;
  area: Area;
  kind: RequirementKind;
  source: "requirement" | "duty";
  depth: Depth;
  anyOf: string[] | null;
  minYears: number | null;
  ask: Ask;
};

/** Longest name that a person may give a requirement, in UTF-16 code units. */
export const longestLabel = 120;

export type PostingWarningCode = "short" | "other_language" | "looks_like_a_cv";

/** A job description as text (NFC, LF line ends, otherwise as given) with what was read from it. */
export type Posting = {
  text: string;
  language: TextLanguage;
  title: string | null;
  company: string | null;
  location: string | null;
  warnings: { code: PostingWarningCode }[];
  requirements: Requirement[];
};
