import { foldDiacritics, foldText } from "~/text/normalize";
import type { Span } from "~/text/span";
import { type CvRow, trimmed } from "./cv-rows";
import { isDistrict, isKnownCity, isPlace, isRegion } from "./places";
import { spansWithin } from "./spans-within";
import { organizationScore, titleScore } from "./title-or-organization";

/** A part of a header between separators, with the index of its row in the header. */
export type Piece = Span & { text: string; row: number; label: string | null };

/** No date range runs over more code units. */
const longestDate = 120;
const separator = /\s+[|–—·•~]\s+|\s+-+\s+|\s*[|•·]\s*|[;\t]|\s+[-–—]|[–—]\s+|:\s|\s+@\s+/g;
const duration =
  /\(?\s*(?:(?:hon|over|about|~)\s*)?\d+(?:[.,]\d+)?\+?\s*(?:years?|yrs?|yoe|nam|thang|months?|mos?)\b(?:[\s,]*(?:and|va)?\s*\d+\s*(?:months?|mos?|thang))?\s*\)?/g;
const status =
  /\(\s*(?:truoc day|hien tai|hien nay|current|former|previously|previous|present|part[- ]time|full[- ]time|remote|toan thoi gian|ban thoi gian|contract|freelance|intern)\s*\)/g;
const label =
  /^(?:(vi tri(?: cong viec)?|chuc vu|chuc danh|position|role|title|job title|designation)|(cong ty|company|organization|organisation|employer|don vi|ten cong ty|noi lam viec|truong|school|university|institution)|(nganh(?: hoc)?|chuyen nganh|major|field(?: of study)?|specialization|khoa)|(thoi gian|period|time|duration|dates?|tu)|(bang cap|bang|degree|hoc vi|trinh do))\s*[:：]\s*/;
const labelKinds = ["title", "organization", "major", "time", "degree"];
const atWord = /\s+(?:at|tại|ở)\s+(?=[\p{L}\d])/u;

/**
 * The parts of a header's rows with dates, durations, places and remarks such as "(Hiện tại)" left out.
 * Spans are offsets into the CV's text.
 */
export function headerPieces(text: string, header: readonly CvRow[], dates: readonly Span[]): Piece[] {
  const pieces = header.flatMap((row, index) =>
    row.cells.flatMap((cell) => {
      if (cell.column === "other" || cell.column === "time") return [];
      const pieces = cellPieces(text, withoutMark(row, cell), index, dates);
      return cell.column ? pieces.slice(0, 1).map((piece) => ({ ...piece, label: cell.column ?? null })) : pieces;
    }),
  );
  const names = pieces.filter((piece) => piece.label !== null || !isPlace(piece.text));
  return names.length > 1 ? names : pieces.filter((piece) => piece.label !== null || !isSurelyPlace(piece.text));
}

/** A place by every part of it; in "Copperfield Health, Leeds" the first may as well be a name. */
function isSurelyPlace(text: string): boolean {
  const [first] = text.split(",");
  return isPlace(text) && (isKnownCity(first!) || isRegion(first!) || isDistrict(first!));
}

function withoutMark(row: CvRow, cell: Span): Span {
  if (cell.start !== row.start) return cell;
  const number = /^\d{1,2}[.)]\s+(?=\p{Lu})/u.exec(row.text.slice(row.mark))?.[0].length ?? 0;
  return { start: Math.min(cell.end, row.start + row.mark + number), end: cell.end };
}

function cellPieces(text: string, cell: Span, row: number, dates: readonly Span[]): Piece[] {
  const key = foldDiacritics(foldText(text.slice(cell.start, cell.end)));
  const near = { start: cell.start - longestDate, end: cell.end };
  const cuts: Span[] = spansWithin(near, dates).filter((date) => date.end > cell.start);
  for (const pattern of [duration, status]) {
    for (const match of key.matchAll(pattern)) cuts.push(at(cell, match.index, match[0].length));
  }
  const named = label.exec(key);
  for (const match of key.matchAll(separator)) {
    if (match[0].startsWith(":") && named && match.index < named[0].length) continue;
    cuts.push(at(cell, match.index, match[0].length));
  }
  return between(cell, cuts).flatMap((span) => toPiece(text, span, row));
}

function at(cell: Span, index: number, length: number): Span {
  return { start: cell.start + index, end: cell.start + index + length };
}

/** What is left of a span when the cuts are taken out. */
function between(cell: Span, cuts: Span[]): Span[] {
  const left: Span[] = [];
  let from = cell.start;
  for (const cut of cuts.sort((a, b) => a.start - b.start)) {
    if (cut.start > from) left.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  if (from < cell.end) left.push({ start: from, end: cell.end });
  return left;
}

function toPiece(text: string, span: Span, row: number): Piece[] {
  const source = text.slice(span.start, span.end);
  const named = label.exec(foldDiacritics(foldText(source)).trimStart());
  const lead = source.length - source.trimStart().length;
  const tight = tightened(text, { start: named ? span.start + lead + named[0].length : span.start, end: span.end });
  if (!tight) return [];
  const kind = named ? labelKinds[named.slice(1).findIndex((group) => group !== undefined)]! : null;
  const end = kind === null ? tight.start + endBeforePlace(text.slice(tight.start, tight.end)) : tight.end;
  const piece = { start: tight.start, end, text: text.slice(tight.start, end), row, label: kind };
  if (kind === "time" || /^(?:and|to|from|in|of|at|và|từ|đến|tại|curriculum vitae|resume|résumé|cv)$/i.test(piece.text))
    return [];
  return [piece];
}

/** Where "Acme Stores Austin, TX", whose gap the text did not keep, ends as a name: before its city. */
function endBeforePlace(text: string): number {
  const match = /^(.*\S)\s+(\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?),\s*([^,]{2,30})$/u.exec(text);
  if (!match || text.length > 90 || !isRegion(match[3]!)) return text.length;
  const city = match[2]!.split(/\s/);
  if (isKnownCity(match[2]!)) return match[1]!.length;
  return city.length === 2 && isKnownCity(city[1]!) ? match[1]!.length + 1 + city[0]!.length : text.length;
}

/** Without white space, loose punctuation and joining words at the ends; brackets stay when both stand. */
export function tightened(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /[\s,;:|–—\-•·.)\]]/.test(text[start]!)) start++;
  for (let before = -1; before !== end; ) {
    before = end;
    while (end > start && /[\s,;:|–—\-•·([]/.test(text[end - 1]!)) end--;
    end -= /\s(?:in|at|from|of|and|và|tại|từ)$/iu.exec(text.slice(Math.max(start, end - 6), end))?.[0].length ?? 0;
  }
  const last = text.slice(Math.max(start, end - 8), end);
  if (last.endsWith(".") && !/(?:\b\p{Lu}|\b(?:inc|ltd|co|corp|jsc|llc|sr|jr))\.$/iu.test(last)) end--;
  if (text[start] === "(" && text.slice(start, end).indexOf(")") === end - start - 1)
    return trimmed(text, start + 1, end - 1);
  if (text[end - 1] === ")" && !text.slice(start, end).includes("(")) end--;
  return /[\p{L}\d]/u.test(text.slice(start, end)) ? trimmed(text, start, end) : null;
}

/** "Commis Pâtissier at Hôtel du Parc": before "at" a job, unless its words name an organization, after it a name. */
function isTitleBefore(text: string, word: RegExpExecArray): boolean {
  const title = text.slice(0, word.index);
  if (titleScore(title) > 0) return true;
  return organizationScore(title) === 0 && /^\p{Lu}/u.test(text.slice(word.index + word[0].length));
}

/** Where a piece can be parted into two names: at commas (places at its end left out) and at "at"/"tại". */
export function partsOf(piece: Piece): Piece[] {
  const word = atWord.exec(foldText(piece.text));
  if (word && isTitleBefore(piece.text, word))
    return split(piece, [{ start: word.index, end: word.index + word[0].length }]);
  const commas = [...piece.text.matchAll(/,(?!\s*(?:inc|ltd|llc|jsc|co|corp|pte|gmbh|plc)(?=[.,;)\s]|$))\s*/gi)];
  const cuts = commas.map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return withoutPlaces(split(piece, cuts));
}

function split(piece: Piece, cuts: Span[]): Piece[] {
  return between({ start: 0, end: piece.text.length }, cuts).flatMap((span) => {
    const tight = tightened(piece.text, span);
    if (!tight) return [];
    const text = piece.text.slice(tight.start, tight.end);
    return [{ ...piece, start: piece.start + tight.start, end: piece.start + tight.end, text }];
  });
}

/** "Google, London, UK" keeps "Google"; before a region, a part that names neither a job nor an organization is a city. */
function withoutPlaces(parts: Piece[]): Piece[] {
  const kept = [...parts];
  while (kept.length > 1 && (isRegion(kept.at(-1)!.text) || isKnownCity(kept.at(-1)!.text))) {
    const wasRegion = isRegion(kept.pop()!.text);
    const isCity = kept.length > 1 && titleScore(kept.at(-1)!.text) === 0 && organizationScore(kept.at(-1)!.text) === 0;
    if (wasRegion && isCity && (kept.length > 2 || titleScore(kept[0]!.text) === 0)) kept.pop();
  }
  return kept;
}

/**
 * "Chuyên viên Kế toán – Kiểm toán | Công ty Sao Mai": where another part is the organization, what follows a title after a
 * dash, and is neither a title nor an organization itself, belongs to the title.
 */
export function joinedTitles(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isOneTitle =
      last?.row === piece.row &&
      last.label === null &&
      piece.label === null &&
      /^ [-–] $/.test(text.slice(last.end, piece.start)) &&
      titleScore(last.text) >= 1 &&
      organizationScore(last.text) === 0 &&
      organizationScore(piece.text) === 0 &&
      piece.text.split(" ").length <= 4 &&
      pieces.some((other) => other !== piece && organizationScore(other.text) >= 1);
    if (isOneTitle) joined.splice(-1, 1, { ...last, end: piece.end, text: text.slice(last.start, piece.end) });
    else joined.push(piece);
  }
  return joined;
}
