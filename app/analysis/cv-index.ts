import type { CvDocument, CvWarning, Passage } from "~/cv/cv-document";
import type { Posting } from "~/job/requirement";
import { findConcepts, type Mention } from "~/skill/find-concepts";
import { conceptById } from "~/skill/lexicon";
import { relateConcepts } from "~/skill/relate-concepts";
import { firstFrom, touchesAny } from "~/text/ordered-spans";
import type { Span } from "~/text/span";
import type { Strength } from "./assessment";
import { isInstructionLike } from "./instruction-like";
import { homoglyphs, keywordList, listingRuns, repeatedKeywords } from "./keyword-stuffing";
import { isJobOfOthers, isNotEvidence, isWish, mayNotCount } from "./not-evidence";
import { isPersonalLine } from "./personal-line";
import { copiedSpans, withoutCopies } from "./posting-copied";
import { liesInRun, postingWordRuns } from "./posting-words";
import { splitUnits } from "./split-units";
import { toTaskTerms } from "./task-terms";
import { type ReadWord, readWords, type Term, termsOf } from "./text-terms";
import { shapeOf, type UnitShape } from "./unit-shape";

/** A sentence, line or bullet of the CV that may prove something. Copied, instruction-like and personal text has no unit. */
export type Unit = Span & {
  /** index into `cv.passages` */
  passage: number;
  section: Passage["section"];
  role: number | null;
  page: number | null;
  shape: UnitShape;
  /** names the title or the employer of its role and tells nothing done there */
  headsRole: boolean;
  /** what a hit in this unit is worth as proof */
  strength: Exclude<Strength, "entailed">;
  /** stands among words put there for a machine: a listing at most, and no role, degree or sentence of one's own */
  stuffed: boolean;
  /** concepts named here, without denied, wanted or other people's ones */
  mentions: Mention[];
  terms: Term[];
  /** the same words with everyday words of work by their sense */
  tasks: Term[];
};

export type Hit = { unit: Unit; mention: Mention };
export type RelatedHits = { same: Hit[]; entails: Hit[]; related: Hit[] };

export type CvIndex = {
  cv: CvDocument;
  units: Unit[];
  /** units of each role, by its index into `cv.profile.roles` */
  roles: ReadonlyMap<number, Unit[]>;
  hits: ReadonlyMap<string, Hit[]>;
  /** warnings that only show with the posting at hand */
  warnings: CvWarning[];
};

/** Reads once what every judge needs; linear in the length of the CV. */
export function indexCv(cv: CvDocument, posting: Posting): CvIndex {
  const words = readWords(cv.text);
  const asked = readWords(posting.text);
  const copied = copiedSpans({ text: cv.text, words }, { text: posting.text, words: asked });
  const stuffing = repeatedKeywords(words);
  const salad = postingWordRuns(words, asked, touchesAny(copied));
  const lookAlikes = homoglyphs(cv.text);
  const instructions = new Set(cv.passages.filter((passage) => isInstructionPassage(cv, passage)));
  const mentions = findConcepts(cv.text);
  const personal = personalSpans(cv);
  const units = cv.passages.flatMap((passage, index) =>
    instructions.has(passage)
      ? []
      : splitUnits(cv.text, passage)
          .flatMap((span) => withoutCopies(cv.text, span, copied))
          .filter((span) => !isPersonalLine(cv.text.slice(span.start, span.end), passage.section))
          .map((span) => readUnit(cv, passage, index, span, { mentions, words, personal })),
  );
  const isInList = touchesAny(listingRuns(units, copied));
  const isRepeated = touchesAny([...stuffing.repeated, ...lookAlikes]);
  for (const unit of units) {
    unit.stuffed = isRepeated(unit) || liesInRun(unit, salad);
    if (unit.stuffed || isInList(unit)) unit.strength = "listed";
  }
  return {
    cv,
    units,
    roles: unitsByRole(units),
    hits: hitsByConcept(units),
    warnings: [
      ...firstOf("posting_copied", copied),
      ...(cv.warnings.some(({ code }) => code === "injection_like_text")
        ? []
        : firstOf("injection_like_text", [...instructions])),
      ...(salad.length > 0 ? firstOf("keyword_list", salad) : keywordList(units, copied, posting)),
      ...stuffing.warnings,
      ...lookAlikes.slice(0, 1).map((span) => ({
        code: "homoglyphs" as const,
        ...span,
        detail: cv.text.slice(span.start, span.end),
      })),
    ],
  };
}

function readUnit(
  cv: CvDocument,
  passage: Passage,
  index: number,
  span: Span,
  {
    mentions,
    words,
    personal,
  }: { mentions: readonly Mention[]; words: readonly ReadWord[]; personal: readonly Span[] },
): Unit {
  const text = cv.text.slice(span.start, span.end);
  const isOwn = (place: Span) => !personal.some((other) => overlaps(place, other));
  const named = mentionsOf(text, span, mentions).filter(isOwn);
  const shape = shapeOf(text, named);
  const isOnlyWished = isWish(text);
  const terms = isOnlyWished ? [] : termsOf(within(words, span)).filter(isOwn);
  return {
    ...span,
    passage: index,
    section: passage.section,
    role: passage.role,
    page: passage.page,
    shape,
    headsRole: shape !== "work" && headsRole(cv, passage, text),
    strength: strengthOf(passage, shape),
    stuffed: false,
    mentions: isOnlyWished ? [] : proven(text, span, named),
    terms,
    tasks: toTaskTerms(terms),
  };
}

function headsRole({ profile }: CvDocument, { role }: Passage, text: string): boolean {
  const own = role === null ? undefined : profile.roles[role];
  return [own?.title, own?.organization].some((name) => name != null && text.includes(name));
}

function proven(text: string, { start }: Span, named: Mention[]): Mention[] {
  const isDoubtful = named.length > 0 && mayNotCount(text);
  return named.filter((mention) => {
    const place = { start: mention.start - start, end: mention.end - start };
    if (isDoubtful && isNotEvidence(text, place)) return false;
    return conceptById(mention.concept)?.category !== "occupation" || !isJobOfOthers(text, place);
  });
}

/** A name that runs over the end of a unit (a list set in lines) is read again inside the unit alone. */
function mentionsOf(text: string, span: Span, mentions: readonly Mention[]): Mention[] {
  const touching = within(mentions, { start: span.start - longestName, end: span.end + longestName }).filter(
    (mention) => overlaps(mention, span),
  );
  const isWhole = touching.every(({ start, end }) => start >= span.start && end <= span.end);
  if (isWhole) return touching;
  return findConcepts(text).map(({ concept, start, end }) => ({
    concept,
    start: span.start + start,
    end: span.start + end,
  }));
}

/** No name of the lexicon is longer, in UTF-16 code units. */
const longestName = 80;

/** Items wholly inside a span; `items` are in order of their start. */
function within<Item extends Span>(items: readonly Item[], span: Span): Item[] {
  const found: Item[] = [];
  for (let at = firstFrom(items, span.start); at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.start >= span.end) break;
    if (item.end <= span.end) found.push(item);
  }
  return found;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Name, address, mail and phone prove nothing, whatever words they hold. */
export function personalSpans({ profile }: CvDocument): Span[] {
  return Object.values(profile.spans).flatMap((pair) => (pair === null ? [] : [{ start: pair[0], end: pair[1] }]));
}

/** One instruction-like sentence taints its whole passage. */
function isInstructionPassage(cv: CvDocument, passage: Passage): boolean {
  const warned = cv.warnings.some(
    ({ code, start, end }) =>
      code === "injection_like_text" && start != null && end != null && overlaps(passage, { start, end }),
  );
  return warned || isInstructionLike(cv.text.slice(passage.start, passage.end));
}

/** Work described in a role, a project or an activity is shown; what stands in lists, claims and skill sections is listed. */
function strengthOf({ section, role }: Passage, shape: UnitShape): Unit["strength"] {
  if (section === "skills" || section === "languages" || section === "interests" || section === "references")
    return "listed";
  if (role !== null || section === "experience" || section === "projects" || section === "activities") return "shown";
  if (shape === "list") return "listed";
  if (section === "awards" || section === "certificates" || section === "education") return "shown";
  return shape === "work" ? "shown" : "listed";
}

function unitsByRole(units: readonly Unit[]): Map<number, Unit[]> {
  const roles = new Map<number, Unit[]>();
  for (const unit of units) {
    if (unit.role === null) continue;
    const known = roles.get(unit.role);
    if (known === undefined) roles.set(unit.role, [unit]);
    else known.push(unit);
  }
  return roles;
}

function hitsByConcept(units: readonly Unit[]): Map<string, Hit[]> {
  const hits = new Map<string, Hit[]>();
  for (const unit of units) {
    for (const mention of unit.mentions) {
      const known = hits.get(mention.concept);
      if (known === undefined) hits.set(mention.concept, [{ unit, mention }]);
      else known.push({ unit, mention });
    }
  }
  return hits;
}

/** All places of the CV that speak for a wanted concept, by how they relate to it. */
export function hitsFor({ hits }: CvIndex, want: string): RelatedHits {
  const found: RelatedHits = { same: [], entails: [], related: [] };
  for (const [have, places] of hits) {
    const relation = relateConcepts(have, want);
    if (relation !== null) found[relation].push(...places);
  }
  return found;
}

function firstOf(code: CvWarning["code"], spans: readonly Span[]): CvWarning[] {
  const first = spans[0];
  return first === undefined ? [] : [{ code, start: first.start, end: first.end }];
}
