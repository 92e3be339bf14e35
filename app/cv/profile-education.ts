import { foldDiacritics, foldText } from "~/text/normalize";
import type { Span } from "~/text/span";
import type { CvEducation } from "./cv-document";
import { type CvRow, isBullet } from "./cv-rows";
import type { DateRange } from "./dates";
import { type Entry, findEntries } from "./entries";
import { headerPieces, type Piece, partsOf, tightened } from "./header-pieces";
import { spansWithin } from "./spans-within";

const institutionWord =
  /(?:^|[^a-z])(?:university|universite|universitat|universidad|universita|universiteit|college|institute|institution|institut|instituto|istituto|ecole|lycee|hochschule|gymnasium|akademie|escuela|politecnico|school|academy|polytechnic|faculty|dai hoc|hoc vien|cao dang|truong|trung cap|thpt|thcs|trung hoc|trung tam|educational center|bootcamp|uit|hust|rmit|ftu|neu|ueh|hcmut|hcmus|ptit|fpt|mit)(?![a-z])/;
const degreePattern =
  /(?<![a-z])(?:ph\.?\s?d\.?|doctor(?:ate)?(?: of [a-z]+)?|dphil|mba|bachelor(?:'?s|’s)?(?: degree)?(?: of (?:science|arts|engineering|commerce|technology|business administration|laws?|education|fine arts|computer applications|applied science|architecture))?|master(?:'?s|’s)?(?: degree|(?: (?:of|in))(?= (?:science|arts|engineering|commerce|technology|business administration|laws?|education|philosophy)))?(?: (?:science|arts|engineering|commerce|technology|business administration|laws?|education|philosophy)(?= in| -|,|$| \())?|associate(?:'?s|’s)? (?:degree|of (?:science|arts|applied science))(?: degree)?|b\.?\s?(?:sc|tech|eng|comm?|ed|arch|ba|bus|des|fa|mus|nurs|pharm|agr)\.?|m\.?\s?(?:sc|tech|eng|comm?|ed|phil|arch|bus|des|fa|mus|pharm|ph|pa|res)\.?|b\.?[sae]\.?(?![a-z])|m\.?[sa]\.?(?![a-z])|bba|bca|bsn|mca|msn|mbbs|pgce|pgdip|hnc|llb|llm|hnd|nvq level \d|diploma|high school diploma|ged|honou?rs degree|engineer(?:'s degree)?(?=,| in | of |$| \()|postgraduate diploma|undergraduate|tien si|thac si|cu nhan|ky su|cao dang|trung cap|bac si|duoc si|kien truc su|bang (?:dai hoc|cao dang|trung cap|cu nhan|ky su|thac si)|tot nghiep thpt)(?![a-z])/g;
const shortDegree = /^(?:[bm]\.?[sae]\.?|ba|bs|be|ma|ms|me)$/;
const majorLead = /^(?:in|of|major(?:ing)? in|nganh(?: hoc)?|chuyen nganh|ve|-|–|:)\s+/;
const noise =
  /(?<![a-z])(?:c?gpa|diem (?:trung binh|tb|tot nghiep|so)|grade|score|xep loai|loai (?:gioi|kha|xuat sac|trung binh|tot)|xep hang|rank|graduated?(?: in| on)?|tot nghiep|graduation|expected|du kien|hoc bong|scholarship|thesis|advisor|sinh vien|nam (?:nhat|hai|ba|tu|cuoi|\d)|current(?:ly)?|degree|coursework|class of|summa|magna|cum laude|honou?rs|hons|from|niên khóa|nien khoa|thoi gian)(?![a-z])/;

/** Of a school that no word tells, in characters. */
const longestSchool = 50;

/** What rows below the header may still name: the degree or the major. */
const bodyRowsRead = 3;

/**
 * Schools of education sections in order, with degree and major as they are written.
 *
 * @param sections the rows of each education section, without its heading row
 */
export function readEducation(
  text: string,
  sections: readonly (readonly CvRow[])[],
  dates: readonly DateRange[],
): CvEducation[] {
  return sections.flatMap((rows) => schoolEntries(rows, dates).flatMap((entry) => toEducation(text, entry, dates)));
}

function schoolEntries(rows: readonly CvRow[], dates: readonly DateRange[]): Entry[] {
  const entries = findEntries(rows, dates);
  const covered = entries[0]?.rows[0];
  const lead = rows.slice(0, covered ? rows.indexOf(covered) : rows.length);
  return [
    ...bySchool(lead, dates),
    ...entries.flatMap((entry) => (schoolCount(entry.rows) > 1 ? bySchool(entry.rows, dates) : [entry])),
  ];
}

function schoolCount(rows: readonly CvRow[]): number {
  return rows.filter((row) => !isProse(row) && hasInstitution(row.text)).length;
}

/** Rows without dates between them: each row that names a school begins an entry, and takes the rows above that name none. */
function bySchool(rows: readonly CvRow[], dates: readonly DateRange[]): Entry[] {
  const starts: number[] = [];
  let lastSchool = -1;
  for (const [i, row] of rows.entries()) {
    if (isProse(row) || !hasInstitution(row.text)) continue;
    starts.push(lastSchool === -1 ? 0 : i);
    lastSchool = i;
  }
  return starts.map((from, i) => {
    const own = rows.slice(from, starts[i + 1] ?? rows.length);
    const within = spansWithin({ start: own[0]!.start, end: own.at(-1)!.end }, dates);
    return {
      header: own.slice(0, bodyRowsRead),
      rows: own,
      dates: within.find(({ single }) => !single) ?? within[0] ?? null,
    };
  });
}

function isProse(row: CvRow): boolean {
  return row.text.length > 160;
}

/** "ĐH Sư phạm", "CĐ Y tế", "HV Tài chính", as graduates shorten them. */
const shortInstitution = /(?<![\p{L}\p{M}])(?:ĐH|CĐ|HV)(?:\.|\s)\s*\p{Lu}/u;

/** Whether a text names a school or a degree. */
export function namesEducation(text: string): boolean {
  return hasInstitution(text) || foldDiacritics(foldText(text)).search(degreePattern) >= 0;
}

function hasInstitution(text: string): boolean {
  return shortInstitution.test(text) || institutionWord.test(foldDiacritics(foldText(text)));
}

/** `name`: of nothing that words tell; beside a degree with its field it is where that was studied ("TU Graz", "KNUST"). */
type Parts = { institution: Piece | null; degree: Piece | null; major: Piece | null; name: Piece | null };

function toEducation(text: string, entry: Entry, dates: readonly DateRange[]): CvEducation[] {
  const body = entry.rows.slice(entry.header.length, entry.header.length + bodyRowsRead);
  const rows = [...entry.header, ...body.filter((row) => row.text.length < 120)];
  const found: Parts = { institution: null, degree: null, major: null, name: null };
  const pieces = joinedNames(text, headerPieces(text, rows, dates));
  const isDegree = (piece: Piece) => degreeIn(piece) !== null;
  for (const piece of [...pieces.filter(isDegree), ...pieces.filter((other) => !isDegree(other))])
    readPiece(piece, found, piece.row >= entry.header.length && isBullet(rows[piece.row]!));
  if (!found.institution && !found.degree) return [];
  const institution = found.institution ?? (found.degree && found.major ? found.name : null);
  const range = entry.dates ?? rows.flatMap((row) => spansWithin(row, dates))[0] ?? null;
  return [
    {
      institution: institution?.text ?? null,
      degree: found.degree?.text ?? null,
      major: found.major?.text ?? null,
      from: range && !range.single ? range.from : null,
      to: range?.to ?? null,
      start: entry.rows[0]!.start,
      end: entry.rows.at(-1)!.end,
    },
  ];
}

const vietnameseSchool = /^(?:truong )?(?:dai hoc|hoc vien|cao dang)/;

/**
 * "Đại học Lao động - Xã hội": where the field of study stands elsewhere, what follows a school after a dash is its name; and
 * "Chuyên ngành: Kế toán – Kiểm toán" is one field.
 */
function joinedNames(text: string, pieces: Piece[]): Piece[] {
  const isNamed = ({ label }: Piece) => label === "major";
  const hasField = (piece: Piece) => degreeIn(piece) !== null && restsOf(piece, degreeIn(piece)!).length > 0;
  if (!pieces.some((piece) => isNamed(piece) || hasField(piece))) return pieces;
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isOneName =
      last?.row === piece.row &&
      last.label === null &&
      piece.label === null &&
      hasInstitution(last.text) &&
      /^ [-–] $/.test(text.slice(last.end, piece.start)) &&
      !degreeIn(piece) &&
      (pieces.some(isNamed) || vietnameseSchool.test(foldDiacritics(foldText(last.text)))) &&
      !hasInstitution(piece.text) &&
      !noise.test(foldDiacritics(foldText(piece.text)));
    const isOneField =
      last?.row === piece.row &&
      last.label === "major" &&
      piece.label === null &&
      /^ [-–] $/.test(text.slice(last.end, piece.start)) &&
      !hasInstitution(piece.text) &&
      !noise.test(foldDiacritics(foldText(piece.text)).split(".")[0]!);
    if (isOneName || isOneField)
      joined.splice(-1, 1, { ...last, end: piece.end, text: text.slice(last.start, piece.end) });
    else joined.push(piece);
  }
  return joined;
}

function readPiece(piece: Piece, found: Parts, isPoint: boolean): void {
  if (piece.label === "major") found.major = withoutGrade(piece);
  if (piece.label === "degree") for (const part of splitAtFrom(piece)) readPart(part, found);
  if (piece.label === "organization") found.institution ??= piece;
  if (piece.label !== null || isPoint) return;
  for (const part of splitAtFrom(piece)) readPart(part, found);
}

/** "Kế toán. GPA 3.2/4" names the field up to the grade. */
function withoutGrade(piece: Piece): Piece {
  const grade = /[.,;(–-]\s*(?:gpa|cpa|diem|xep loai|loai|tot nghiep|grade)(?![a-z])/.exec(
    foldDiacritics(foldText(piece.text)),
  );
  return grade && grade.index > 2 ? cut(piece, 0, grade.index) : piece;
}

/** "B.Tech (Computers) from Anna University", "Cử nhân tại Đại học X". */
function splitAtFrom(piece: Piece): Piece[] {
  const from = /\s+from\s+/i.exec(piece.text);
  if (!from) return partsOf(piece);
  return [
    ...partsOf(cut(piece, 0, from.index)),
    ...partsOf(cut(piece, from.index + from[0].length, piece.text.length)),
  ];
}

function readPart(part: Piece, found: Parts): void {
  const degree = degreeIn(part) ?? (found.institution ? levelIn(part) : null);
  const rest = degree ? restsOf(part, degree) : [part];
  if (degree && !found.degree) found.degree = cut(part, degree.start, degree.end);
  for (const piece of rest) {
    const key = foldDiacritics(foldText(piece.text));
    const remark = / \([^()]*\)$/.exec(piece.text);
    if (remark && noise.test(foldDiacritics(foldText(remark[0])))) readPart(cut(piece, 0, remark.index), found);
    else if (hasInstitution(piece.text) && !/^(?:nganh|chuyen nganh|major)/.test(key)) found.institution ??= piece;
    else if (!noise.test(key) && /\p{L}{3}/u.test(piece.text) && piece.text.length < 80) {
      if (found.major && isNameLike(piece)) found.name ??= piece;
      found.major ??= withoutLead(piece, key);
    }
  }
}

/** In capitals from word to word, without a number. */
function isNameLike({ text }: Piece): boolean {
  return text.length <= longestSchool && /^\p{Lu}[^\d:]*$/u.test(text) && !/\s\p{Ll}{4,}/u.test(text);
}

function withoutLead(piece: Piece, key: string): Piece {
  const lead = majorLead.exec(key)?.[0].length ?? 0;
  return cut(piece, lead, piece.text.length);
}

/** The first degree of a part; two letters alone ("BS", "MA") only as written in capitals. */
function degreeIn(part: Piece): Span | null {
  const key = foldDiacritics(foldText(part.text));
  for (const match of key.matchAll(degreePattern)) {
    const end = match.index + match[0].trimEnd().length;
    const source = part.text.slice(match.index, end);
    if (shortDegree.test(match[0].trim()) && source !== source.toUpperCase()) continue;
    if (/^(?:cao dang|trung cap)/.test(match[0]) && /^(?:truong|cao dang [a-z]+ [a-z]+)/.test(key)) continue;
    return { start: match.index, end };
  }
  return null;
}

/** "Cao đẳng Điều dưỡng" behind a school is a level and a field, though a school may be called so too. */
function levelIn(part: Piece): Span | null {
  const level = /^(?:cao dang|trung cap) (?=\S)/.exec(foldDiacritics(foldText(part.text)));
  return level && { start: 0, end: level[0].length - 1 };
}

function restsOf(part: Piece, degree: Span): Piece[] {
  const before = tightened(part.text, { start: 0, end: degree.start });
  const after = tightened(part.text, { start: degree.end, end: part.text.length });
  const bracket = /^\s*\(([^)]+)\)/.exec(part.text.slice(degree.end));
  const inner = bracket && tightened(part.text, { start: degree.end, end: degree.end + bracket[0].length });
  const rest = bracket ? tightened(part.text, { start: degree.end + bracket[0].length, end: part.text.length }) : after;
  const isLed = majorLead.test(foldDiacritics(foldText(part.text.slice(degree.end))).trimStart());
  return (isLed ? [inner, rest, before] : [before, inner, rest]).flatMap((span) =>
    span ? [cut(part, span.start, span.end)] : [],
  );
}

function cut(piece: Piece, start: number, end: number): Piece {
  const span = tightened(piece.text, { start, end }) ?? { start, end };
  return {
    ...piece,
    start: piece.start + span.start,
    end: piece.start + span.end,
    text: piece.text.slice(span.start, span.end),
  };
}
