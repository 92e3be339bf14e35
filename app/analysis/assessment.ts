import type { Box, CvDocument, CvWarning } from "~/cv/cv-document";
import type { Area, Posting, Requirement } from "~/job/requirement";
import type { Span } from "~/text/span";

export type Verdict = "met" | "partial" | "missing" | "unknown";
/** listed: named in a list; shown: used in a described piece of work; entailed: follows from what is shown. */
export type Strength = "listed" | "shown" | "entailed";
export type Band = "strong" | "good" | "partial" | "weak";

export type Evidence = Span & { quote: string; page: number | null; boxes?: Box[]; strength: Strength };

/** A reason without a language: a key of `reasons` in locales/…/analysis.json and its values. */
export type Reason = { code: string; values: Record<string, string | number> };

/** The judge's answer for one requirement. `certainty` is 0 to 1. */
export type Judgement = {
  requirement: string;
  verdict: Verdict;
  strength: Strength | null;
  evidence: Evidence[];
  reason: Reason;
  certainty: number;
  /** asks for years or a degree only: how much of what is asked the CV shows, 0 to 1 */
  share?: number;
};

/** A person's correction, kept beside the computed verdict. */
export type Override = {
  requirement: string;
  verdict?: Verdict;
  kind?: "must" | "nice";
  evidence?: [number, number] | null;
  /** what the pointed passage is worth, set by code when it was pointed at; no part of the published contract */
  strength?: Strength;
  by: string;
  at: number;
};

export type AreaScore = {
  area: Area;
  score: number | null;
  demand: number | null;
  confidence: number;
  met: number;
  judged: number;
};

export type LedgerLine = { requirement: string; weight: number; credit: number; points: number };
export type Cap = { requirement: string; ceiling: number };
export type Action = { requirement: string; kind: "show" | "add_if_true" | "learn" | "quantify"; gain: number };

/** Everything code computes about one CV and one posting, free of any display language. Stored; `explain` words it. */
export type Assessment = {
  versions: { rubric: string; lexicon: string; reader: string; embedder: string };
  asOf: string;
  engine: "built-in" | "ai-review";
  cv: CvDocument;
  posting: Posting;
  /** warnings that only show with the posting at hand: posting_copied, keyword_list … */
  cvWarnings: CvWarning[];
  requirements: (Requirement & { judgement: Judgement; weight: number; credit: number; override: Override | null })[];
  areas: AreaScore[];
  total: number | null;
  confidence: number;
  band: Band | null;
  caps: Cap[];
  ledger: LedgerLine[];
  actions: Action[];
  dropped: { requirement: string; quote: string }[];
};
