import type { Mention } from "~/skill/find-concepts";
import { conceptById } from "~/skill/lexicon";
import type { Span } from "~/text/span";
import type { CvCertificate } from "./cv-document";
import type { CvRow } from "./cv-rows";
import type { DateRange } from "./dates";
import { tightened } from "./header-pieces";
import { isPlace } from "./places";
import { spansWithin } from "./spans-within";

/** A certificate's name is at most this long, in UTF-16 code units; a longer row is prose about one. */
const longestName = 140;

/**
 * Certificates: each row of the sections on them, and outside these sections each certificate the lexicon knows.
 *
 * @param listed rows of certificate sections, without their heading rows
 */
export function readCertificates(
  text: string,
  listed: readonly CvRow[],
  dates: readonly DateRange[],
  mentions: readonly Mention[],
): CvCertificate[] {
  const found = listed.flatMap((row, at) => {
    const own = fromRow(text, row, dates);
    const below = listed[at + 1];
    const date = own.length === 1 && own[0]!.date === null && below ? dateAlone(below, dates) : null;
    return date === null ? own : [{ ...own[0]!, date }];
  });
  const known = mentions.filter(({ concept }) => conceptById(concept)?.category === "certificate");
  const seen = new Set<string>();
  for (const mention of known) {
    if (seen.has(mention.concept) || isPlace(text.slice(mention.start, mention.end))) continue;
    seen.add(mention.concept);
    if (found.some(({ start, end }) => mention.start < end && mention.end > start)) continue;
    if (listed.some(({ start, end }) => mention.start >= start && mention.end <= end)) continue;
    found.push({ start: mention.start, end: mention.end, name: text.slice(mention.start, mention.end), date: null });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The date of a row that holds nothing else; it belongs to the certificate above it. */
function dateAlone(row: CvRow, dates: readonly DateRange[]): string | null {
  const [date] = spansWithin(row, dates);
  const rest = date ? row.text.slice(0, date.start - row.start) + row.text.slice(date.end - row.start) : row.text;
  return date && !/[\p{L}\d]/u.test(rest) ? date.to : null;
}

function fromRow(text: string, row: CvRow, dates: readonly DateRange[]): CvCertificate[] {
  const own = spansWithin(row, dates).filter((range) => range.end <= row.end);
  const isList = own.length === 0 && (row.text.match(/[,;]/g)?.length ?? 0) >= 2;
  const isParted = own.length !== 1 && /\s[|•·]\s/.test(row.text);
  const spans: Span[] = isParted
    ? splitAt(row, /\s[|•·]\s/g)
    : isList
      ? splitAt(row, /[,;]/g)
      : [{ start: row.start + row.mark, end: row.end }];
  return spans.flatMap((span) => {
    const dated = own.filter((range) => range.start >= span.start && range.end <= span.end);
    const name = nameWithout(text, span, dated);
    if (!name || name.end - name.start > longestName || !/\p{L}{2}/u.test(text.slice(name.start, name.end))) return [];
    if (/^(?:https?:|www\.)|^\p{Ll}/u.test(text.slice(name.start, name.end))) return [];
    return [{ start: name.start, end: span.end, name: text.slice(name.start, name.end), date: dated[0]?.to ?? null }];
  });
}

function splitAt(row: CvRow, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let start = row.start + row.mark;
  for (const match of row.text.matchAll(separator)) {
    const at = row.start + match.index;
    if (at > start) spans.push({ start, end: at });
    start = at + match[0].length;
  }
  return [...spans, { start, end: row.end }];
}

/** The longest part of a span beside its dates, without the brackets around them. */
function nameWithout(text: string, span: Span, dates: readonly Span[]): Span | null {
  const bounds = [span.start, ...dates.flatMap((date) => [date.start, date.end]), span.end];
  let longest: Span | null = null;
  for (let i = 0; i < bounds.length; i += 2) {
    const part = tightened(text, { start: bounds[i]!, end: bounds[i + 1]! });
    const trimmedPart = part && withoutRemark(text, part);
    if (trimmedPart && (!longest || trimmedPart.end - trimmedPart.start > longest.end - longest.start))
      longest = trimmedPart;
  }
  return longest;
}

/** "PMP, issued" and "BLS (exp." lead to the date that follows them. */
function withoutRemark(text: string, part: Span): Span | null {
  const remark =
    /[\s,(–-]*(?:exp(?:ires|iry|iration)?\.?|issued|valid (?:until|to)|obtained|awarded|cấp (?:ngày|năm)|hết hạn)(?: on| in)?$/iu.exec(
      text.slice(part.start, part.end),
    );
  return remark ? tightened(text, { start: part.start, end: part.start + remark.index }) : part;
}
