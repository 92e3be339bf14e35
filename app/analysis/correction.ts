import type { RequirementKind } from "~/job/requirement";
import type { Span } from "~/text/span";
import type { Assessment, Override, Strength, Verdict } from "./assessment";

/** A passage of the CV that a person points at, as code has located it, and what it is worth as proof. */
export type Pointed = Span & { quote: string; strength: Strength };

/** What a person says about one requirement; null where what was computed stands. */
export type Correction = { verdict: Verdict | null; kind: RequirementKind | null; pointed: Pointed | null };

type Row = Pick<Assessment["requirements"][number], "kind" | "judgement">;

export function isSupported(verdict: Verdict): boolean {
  return verdict === "met" || verdict === "partial";
}

/**
 * A correction reduced to what it changes, or null when that is nothing. Pointing at a passage says that the requirement is met,
 * where nothing was found; a verdict that needs no proof takes none.
 */
export function settleCorrection(row: Row, given: Correction): Correction | null {
  const computed = row.judgement.verdict;
  const said = given.verdict ?? (given.pointed && !isSupported(computed) ? "met" : computed);
  const pointed = isSupported(said) ? given.pointed : null;
  const verdict = said === computed ? null : said;
  const kind = given.kind === row.kind ? null : given.kind;
  return verdict === null && kind === null && pointed === null ? null : { verdict, kind, pointed };
}

/** The correction as the score takes it. */
export function toOverride(
  { verdict, kind, pointed }: Correction,
  { requirement, by, at }: Pick<Override, "requirement" | "by" | "at">,
): Override {
  return {
    requirement,
    ...(verdict === null ? {} : { verdict }),
    ...(kind === null ? {} : { kind }),
    ...(pointed === null
      ? {}
      : { evidence: [pointed.start, pointed.end] as [number, number], strength: pointed.strength }),
    by,
    at,
  };
}
