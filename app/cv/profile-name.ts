import { foldDiacritics, foldText } from "~/text/normalize";
import type { Span } from "~/text/span";
import { type CvRow, isBullet, trimmed } from "./cv-rows";
import { headingKind } from "./heading-kind";
import { isPlace } from "./places";
import { organizationScore, titleScore } from "./title-or-organization";

const vietnameseSurnames = new Set(
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh mai trinh luong dao doan truong lam ha cao chau ta to thai quach luu vuong kieu tang la mac nghiem quang".split(
    " ",
  ),
);
const nameLabel =
  /^(?:\d{1,2}[.)/])?\W*(?:ho\s*(?:va|&|,)?\s*ten(?:\s+ung vien)?|ten|full name|name|candidate)\s*[:：]\s*/u;
/** Forms of address and degrees before a name. "Anh" and "Chị" also begin names, so they need their dot. */
const honorific =
  /^(?:(?:(?:pgs|gs|ts|ths|ks|bs|ds|cn|prof|dr)\.\s?)+|(?:mr|mrs|ms|miss|mx|dr|prof|ông|bà)\.?\s+(?=\S+\s+\S)|(?:anh|chị)\.\s+)/iu;
/** A word of a name: a capital, then letters; hyphens, apostrophes and an initial's dot inside. */
const nameWord = /^\p{Lu}[\p{L}\p{M}]*(?:[-'’.]\p{L}[\p{L}\p{M}]*)*\.?$/u;
/** A name set in small letters; only the largest type of a page tells that it is one. */
const smallName = /^\p{Ll}[\p{Ll}\p{M}'’-]+(?: \p{Ll}[\p{Ll}\p{M}'’-]+){1,3}$/u;
const documentTitle =
  /^(?:curriculum vitae|so yeu ly lich(?: tu thuat)?|ly lich (?:trich ngang|khoa hoc|ca nhan)|ho so (?:xin viec|ung vien|nang luc|ca nhan)|resume|cover letter|personal profile)$/;
const particle = /^(?:de|da|del|della|van|von|der|den|la|le|bin|ibn|al|el|y|dos|di|ter|ten)$/;
const separators = /\s*[|·•●–—]\s*|\s-\s|\t+|\s{3,}|\n|,\s/u;
/** A name stands within this many rows of the top or of a contact section's top. */
const rowsLookedAt = 14;

/** What a name in two rows of the largest type scores beside its words: more than either row alone, at the top of the page. */
const wholeName = 7;

/**
 * The person's name: a labelled one, else the piece among the first rows that looks most like a name, judged by its
 * words, its type size, its place and its likeness to the e-mail address. Null when no piece is likely enough.
 *
 * @param places rows where contact sections begin, besides the top
 */
export function findName(rows: readonly CvRow[], contactRows: readonly CvRow[], email: string | null): Span | null {
  const mailbox = email ? foldDiacritics(foldText(email.split("@")[0]!)).replace(/[^a-z]/g, "") : "";
  const sizes = rows.slice(0, 60).map((row) => row.line.size ?? 0);
  const largest = Math.max(0, ...sizes);
  let best: { span: Span; score: number } | null = null;
  for (const row of new Set([...rows.slice(0, rowsLookedAt), ...contactRows.slice(0, rowsLookedAt)])) {
    const labelled = labelledName(row);
    if (labelled) return labelled;
    for (const { place, span } of nameSpans(row, largest > 0 && row.line.size === largest)) {
      const name = row.text.slice(span.start - row.start, span.end - row.start);
      const rank = rows.indexOf(row);
      const score =
        nameScore(name, mailbox) +
        (largest > 0 && row.line.size === largest ? 3 : 0) +
        Math.max(0, 3 - rank * 0.5) -
        place * 2;
      if (!best || score > best.score) best = { span, score };
    }
  }
  for (const span of brokenNames(rows.slice(0, rowsLookedAt), largest).concat(brokenNames(contactRows, largest))) {
    const score = nameScore(nameAt(rows, span), mailbox) + wholeName;
    if (!best || score > best.score) best = { span, score };
  }
  return best && best.score >= 3 ? best.span : null;
}

/** Names set in the largest type and broken into two rows: their parts alone may be one word. */
function brokenNames(rows: readonly CvRow[], largest: number): Span[] {
  return rows.flatMap((row, at) => {
    const next = rows[at + 1];
    const isSet = largest > 0 && row.line.size === largest && next?.line.size === largest && !next.gapBefore;
    if (!isSet || next.line.bold !== row.line.bold) return [];
    const isAlike = (row.text === row.text.toUpperCase()) === (next.text === next.text.toUpperCase());
    const whole = `${row.text} ${next.text}`;
    const isName = isAlike && isNameShaped(whole) && !headingKind(row.text) && !headingKind(next.text);
    return isName && titleScore(whole) === 0 ? [{ start: row.start, end: next.end }] : [];
  });
}

function nameAt(rows: readonly CvRow[], { start, end }: Span): string {
  return rows
    .filter((row) => row.start >= start && row.end <= end)
    .map(({ text }) => text)
    .join(" ");
}

function labelledName(row: CvRow): Span | null {
  const label = nameLabel.exec(foldDiacritics(foldText(row.text)))?.[0].length;
  if (!label) return null;
  const rest = row.text.slice(label).split(separators)[0]!;
  const title = honorific.exec(rest)?.[0].length ?? 0;
  return isNameShaped(rest.slice(title).trim()) ? shift(row, label + title, label + rest.length) : null;
}

function shift(row: CvRow, from: number, to: number): Span {
  const span = trimmed(row.text, from, to)!;
  return { start: row.start + span.start, end: row.start + span.end };
}

/** Pieces of a row that may be a name: the first of them may have its credentials cut off ("Jane Roe, PhD"). */
function nameSpans(row: CvRow, isLargest: boolean): { place: number; span: Span }[] {
  if (isBullet(row)) return [];
  if (isLargest && smallName.test(row.text)) return [{ place: 0, span: { start: row.start, end: row.end } }];
  const spans: { place: number; span: Span }[] = [];
  let from = 0;
  for (const [place, piece] of row.text.split(separators).slice(0, 4).entries()) {
    const at = row.text.indexOf(piece, from);
    from = at + piece.length;
    const title = honorific.exec(piece)?.[0].length ?? 0;
    if (isNameShaped(piece.slice(title).trim())) spans.push({ place, span: shift(row, at + title, from) });
  }
  return spans;
}

function isNameShaped(piece: string): boolean {
  const words = piece.split(/\s+/);
  if (piece.length > 50 || words.length < 2 || words.length > 6) return false;
  if (!words.every((word, i) => nameWord.test(word) || (i > 0 && particle.test(word)))) return false;
  const isAllCapitals = piece === piece.toUpperCase();
  if (!isAllCapitals && words.some((word) => word.length > 3 && word === word.toUpperCase() && !word.includes("."))) {
    return words.filter((word) => word.length > 1 && word === word.toUpperCase()).length <= 2;
  }
  return true;
}

function nameScore(name: string, mailbox: string): number {
  const keys = foldDiacritics(foldText(name))
    .split(/[\s.'’-]+/)
    .filter(Boolean);
  const inMailbox = keys.filter((key) => key.length > 1 && mailbox.includes(key)).length;
  let score = Math.min(3, inMailbox * 2);
  if (vietnameseSurnames.has(keys[0]!)) score += 2;
  else if (vietnameseSurnames.has(keys.at(-1)!)) score += 1.5;
  if (headingKind(name) || isPlace(name) || documentTitle.test(keys.join(" "))) score -= 6;
  score -= Math.max(titleScore(name), organizationScore(name)) * 2;
  return score + 1;
}
