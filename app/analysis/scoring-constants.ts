/**
 * Every number of the score. docs/scoring.md gives the reason for each, and the app shows the same values.
 * A change here that can move a number bumps `rubricVersion`.
 */
export const rubricVersion = "2026.5";

/** Version of what reads CVs and postings into the core's types. */
export const readerVersion = "2026.4";

export const scoring = {
  weight: { must: 3, nice: 1 },
  /** on top of the weight: soft skills are claimed by everyone, and duties are wishes more than conditions */
  softSkillFactor: 0.25,
  dutyFactor: 0.5,
  credit: { met: 1, partial: 0.5, missing: 0 },
  /** a met that rests on a list alone */
  listedMetCredit: 0.7,
  /** while more than this share of the met weight is only listed, the band stays at `listedBand` at most */
  listedShareLimit: 0.5,
  listedBand: "partial",
  /** lowest total of each band; below `partial` is weak */
  band: { strong: 65, good: 45, partial: 30 },
  /** ceiling of the total when nothing of an asked number of years or degree is there; rises evenly to 100 */
  gradedCeiling: 60,
} as const;

/** A CV passage that shares this many consecutive words with the posting is a copy of it. */
export const copiedRunWords = 8;

export const mostActions = 5;
export const mostQuotes = 3;
/** Longest quote in UTF-16 code units: a line or two on a page. */
export const longestQuote = 200;
