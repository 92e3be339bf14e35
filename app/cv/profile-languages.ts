import { findConcepts, type Mention } from "~/skill/find-concepts";
import { readLanguageLevel } from "~/text/language-level";
import { foldDiacritics, foldText } from "~/text/normalize";
import type { Span } from "~/text/span";
import type { CvLanguage } from "./cv-document";
import { type CvRow, isBullet, trimmed } from "./cv-rows";
import { languageMentions, languageName } from "./language-mentions";
import { namesEducation } from "./profile-education";
import { spansWithin } from "./spans-within";

/** Exams that name their language. */
const exams: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ielts|toeic|toefl|cambridge (?:english )?(?:fce|cae|cpe)|aptis|vstep)\b/i, "English"],
  [/\bjlpt\b/i, "Japanese"],
  [/\bhsk\b/i, "Chinese"],
  [/\btopik\b/i, "Korean"],
  [/\b(?:delf|dalf|tcf)\b/i, "French"],
  [/\b(?:goethe|testdaf)\b/i, "German"],
];

/** What a Vietnamese section on languages calls them, without "tiếng" and without diacritics: alone, these words mean too much else. */
const shortNames: Readonly<Record<string, string>> = {
  anh: "English",
  phap: "French",
  duc: "German",
  nga: "Russian",
  nhat: "Japanese",
  han: "Korean",
  trung: "Chinese",
  hoa: "Chinese",
  viet: "Vietnamese",
  thai: "Thai",
  "tay ban nha": "Spanish",
  y: "Italian",
};

/**
 * The languages a person states, each once, with the level in their own words and on the CEFR. In sections on languages
 * every named language counts; elsewhere only one that stands with a level, so that a course taught in English is none.
 *
 * @param rows all rows; `inLanguages` tells which stand in a section on languages
 */
export function readLanguages(
  text: string,
  rows: readonly CvRow[],
  mentions: readonly Mention[],
  inLanguages: (row: CvRow) => boolean,
): CvLanguage[] {
  const everywhere = languageMentions(text, mentions);
  const namedIn = (row: CvRow) => (inLanguages(row) ? ownMentions(row) : spansWithin(row, everywhere));
  const found = new Map<string, CvLanguage>();
  for (const [i, row] of rows.entries()) {
    for (const language of rowLanguages(row, rows[i + 1], namedIn, inLanguages)) {
      const before = found.get(language.language);
      if (!before || isBetter(language.level, before.level)) found.set(language.language, language);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The languages that a row names by itself: a list of them needs no word of the rows around it. */
function ownMentions({ text, start }: CvRow): Mention[] {
  return languageMentions(text, findConcepts(text)).map((mention) => ({
    ...mention,
    start: mention.start + start,
    end: mention.end + start,
  }));
}

/** An exam says more than words, and words more than nothing. */
function isBetter(level: string | null, before: string | null): boolean {
  if (level === null) return false;
  return before === null || (hasExam(level) && !hasExam(before));
}

function rowLanguages(
  row: CvRow,
  next: CvRow | undefined,
  namedIn: (row: CvRow) => readonly Mention[],
  inLanguages: (row: CvRow) => boolean,
): CvLanguage[] {
  const own = namedIn(row);
  const isListed = inLanguages(row);
  if (own.length === 0) return isListed ? unknownLanguages(row) : examOnly(row);
  const rest = isListed
    ? unknownLanguages(row).filter(
        ({ start, end }) => !own.some((mention) => mention.start < end && mention.end > start),
      )
    : [];
  return own
    .flatMap((mention, i): CvLanguage[] => {
      const name = languageName(mention.concept)!;
      const piece = pieceAround(row, own, i);
      const level = readLanguageLevel(row.text.slice(piece.start - row.start, piece.end - row.start));
      if (level && (isListed || hasExam(level.level) || (isShort(row) && !namesEducation(row.text))))
        return [{ ...piece, language: name, ...level }];
      if (!isListed) return [];
      const below =
        next && own.length === 1 && inLanguages(next) && !isBullet(next) && namedIn(next).length === 0
          ? readLanguageLevel(next.text)
          : null;
      return [
        below
          ? { start: piece.start, end: next!.end, language: name, ...below }
          : { ...piece, language: name, level: null, cefr: null },
      ];
    })
    .concat(rest, examsBeside(row, own));
}

/** Languages that the lexicon does not know, in a section on languages: "Irish (B2)", an exam alone. */
function unknownLanguages(row: CvRow): CvLanguage[] {
  const stated = [
    ...row.text.matchAll(
      /(?:^|[,;|•\t]|\.\s|\s(?:and|và)\s)\s*((?:isi)?\p{Lu}\p{Ll}{1,}(?: \p{L}+){0,2}?)\s*[:(–—\t-]\s*([^,;|•]+?)(?=[,;|•]|\.\s|\.?$)/gu,
    ),
  ].flatMap((match) => {
    const level = readLanguageLevel(match[2]!);
    if (!level || readLanguageLevel(match[1]!) || exams.some(([exam]) => exam.test(match[1]!))) return [];
    const start = row.start + match.index + match[0].indexOf(match[1]!);
    const short = foldDiacritics(foldText(match[1]!)).replace(/^tieng | (?:ngu|van)$/g, "");
    const language = shortNames[short] ?? match[1]!;
    return [{ start, end: row.start + match.index + match[0].trimEnd().length, language, ...level }];
  });
  return stated.length > 0 ? stated : examOnly(row);
}

/** A row in which a language and a level are what it is about. */
function isShort(row: CvRow): boolean {
  return row.text.length < 80;
}

function hasExam(level: string): boolean {
  return /ielts|toeic|toefl|jlpt|hsk|topik|\bn[1-5]\b|[abc][12]/i.test(level);
}

/** From one language to the next, or from the separator before it when the level comes first ("Fluent in English"). */
function pieceAround(row: CvRow, own: readonly Mention[], i: number): Span {
  const mention = own[i]!;
  const before = own[i - 1];
  const after = own[i + 1];
  const lead = row.text.slice((before?.end ?? row.start) - row.start, mention.start - row.start);
  const leads = /(?:^|[,;|.•]|\b(?:and|và)\b)([^,;|.•]*)$/iu.exec(lead)?.[1] ?? lead;
  const start =
    before && !readLanguageLevel(leads)
      ? mention.start
      : mention.start - (i === 0 ? Math.min(leads.length, 60) : leads.trimStart().length);
  const limit = after?.start ?? row.end;
  const stop = row.text.slice(mention.end - row.start, limit - row.start).search(/[,;|•]|\.\s/);
  const toStop = stop < 0 ? limit : mention.end + stop;
  const isStated = readLanguageLevel(row.text.slice(start - row.start, toStop - row.start)) !== null;
  const end = after || isStated ? toStop : limit;
  return trimmed(row.text, start - row.start, end - row.start) ? shifted(row, start, end) : mention;
}

function shifted(row: CvRow, start: number, end: number): Span {
  const lead = /^[\s:：,;•|–-]*/u.exec(row.text.slice(start - row.start, end - row.start))![0].length;
  const span = trimmed(row.text, start + lead - row.start, end - row.start)!;
  return { start: row.start + span.start, end: row.start + span.end };
}

/** "IELTS 7.5, mother tongue Vietnamese": an exam in a part of the row that names no language. */
function examsBeside(row: CvRow, own: readonly Mention[]): CvLanguage[] {
  return [...row.text.matchAll(/[^,;|•]+/gu)].flatMap((part) => {
    const start = row.start + part.index;
    const piece = { ...row, start, end: start + part[0].length, text: part[0] };
    return spansWithin(piece, own).length > 0 ? [] : examOnly(piece);
  });
}

/** "IELTS 7.0" states English without naming it. */
function examOnly(row: CvRow): CvLanguage[] {
  const exam = exams.find(([pattern]) => pattern.test(row.text));
  const level = exam ? readLanguageLevel(row.text) : null;
  if (!exam || !level || !hasExam(level.level)) return [];
  const at = row.text.indexOf(level.level);
  return [
    {
      start: row.start + Math.max(0, at),
      end: row.start + Math.max(0, at) + level.level.length,
      language: exam[1],
      ...level,
    },
  ];
}
