import type { CvDocument, SectionKind } from "~/cv/cv-document";
import { trimmed } from "~/cv/cv-rows";
import type { Span } from "~/text/span";
import type { Assessment, Evidence } from "./assessment";
import type { Pointed } from "./correction";
import { type CvIndex, overlaps, personalSpans } from "./cv-index";
import { placeOf } from "./evidence";

/** Longest passage that can be pointed at, in UTF-16 code units: what a reader still takes in as one proof. */
export const longestPointed = 400;

/** The sentences, lines and points of one section that may prove something. */
export type CandidateSection = { section: SectionKind; start: number; candidates: (Span & { quote: string })[] };

/**
 * Locates a passage that a person points at. Its letters and digits must all stand in text that may be evidence, so not in
 * what is copied from the posting, instruction-like or personal; its strength is that of the best part it touches.
 * @returns null when it cannot be evidence
 */
export function pointAt({ cv, units }: CvIndex, place: Span): Pointed | null {
  const { start, end } = place;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > cv.text.length) return null;
  const span = start < end ? trimmed(cv.text, start, end) : null;
  if (span === null || span.end - span.start > longestPointed) return null;
  const touched = units.filter((unit) => overlaps(unit, span));
  const letters = lettersOf(cv.text, span);
  if (!letters.every((at) => touched.some((unit) => holds(unit, at))) || isPersonal(cv, letters)) return null;
  const strength = touched.some((unit) => unit.strength === "shown") ? "shown" : "listed";
  return { ...span, quote: cv.text.slice(span.start, span.end), strength };
}

/** Everything that can be pointed at, in the order of the CV. */
export function candidateSections({ cv, units }: CvIndex): CandidateSection[] {
  const sections: CandidateSection[] = [];
  for (const { section, start, end } of units) {
    if (isPersonal(cv, lettersOf(cv.text, { start, end }))) continue;
    const candidate = { start, end, quote: cv.text.slice(start, end) };
    const last = sections.at(-1);
    if (last?.section === section) last.candidates.push(candidate);
    else sections.push({ section, start, candidates: [candidate] });
  }
  return sections;
}

/** The quotes that corrections of an assessment point at, by requirement. */
export function pointedQuotes({ cv, requirements }: Pick<Assessment, "cv" | "requirements">): Record<string, Evidence> {
  const pointed = requirements.flatMap(({ id, override }) => {
    if (!override?.evidence) return [];
    const [start, end] = override.evidence;
    return [[id, pointedEvidence(cv, { start, end, strength: override.strength ?? "listed" })] as const];
  });
  return Object.fromEntries(pointed);
}

function lettersOf(text: string, { start, end }: Span): number[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => start + index);
}

/** Nothing but name, address, mail and phone. */
function isPersonal(cv: CvDocument, letters: readonly number[]): boolean {
  const personal = personalSpans(cv);
  return letters.every((at) => personal.some((span) => holds(span, at)));
}

function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

/** A pointed passage as a quote with its page and boxes. */
function pointedEvidence(cv: CvDocument, { start, end, strength }: Omit<Pointed, "quote">): Evidence {
  const { page, boxes } = placeOf(cv, { start, end });
  const quote = cv.text.slice(start, end);
  return { start, end, quote, page, ...(boxes.length > 0 ? { boxes } : {}), strength };
}
