import { foldDiacritics, foldText } from "~/text/normalize";
import type { Span } from "~/text/span";
import type { ReadText } from "./cv-document";
import { type CvRow, trimmed } from "./cv-rows";
import { isDistrict, isKnownCity, isPlace, isRegion, isStreetAddress } from "./places";
import { titleScore } from "./title-or-organization";

/** A value read from the text; no span when it stands only in a link's target. */
type Found = { value: string; span: [number, number] | null };

const emailPattern =
  /(?<![\p{L}\p{M}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{M}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}(?![\p{L}\p{N}@])/u;
const phonePattern = /(?<![\p{L}\d@/.-])(?:\+|\(\s?\+?|00)?\d(?:[\s.()-]{0,3}\d){7,14}(?![\d@]|[.,]\d)/gu;
const everyEmail = new RegExp(emailPattern, "gu");
const phoneLabel =
  /(?:phone|mobile|cell|tel|hotline|dien thoai|dtdd|dt|sdt|so dt|di dong|lien he|zalo|whatsapp|📱|📞|☎|✆)[\s.:：()]*$/u;
const webPattern =
  /(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>"|]{3,200}|(?<![\p{L}\p{N}@./-])(?:linkedin\.com|github\.com|gitlab\.com|bitbucket\.org|behance\.net|dribbble\.com|medium\.com|stackoverflow\.com|kaggle\.com|facebook\.com|fb\.com)\/[^\s<>"|,]{2,200}/giu;
const locationLabel =
  /^(?:\d{1,2}[.)])?(?:[^\p{L}\p{N}]*)(?:dia chi(?: nha| lien he| lien lac| hien (?:tai|nay)| thuong tru| tam tru)?|(?:noi|cho) o(?: hien (?:tai|nay))?|noi cu tru|thuong tru|tam tru|(?:home |current |mailing |postal )?address|location|city of residence|residence|based in|current location|tinh\/thanh pho|thanh pho)\s*[:：]\s*|^\s*(?:📍|🏠|⌂)\s*/u;
/** A label that is not one of a home: "Place of birth: …", "Quê quán: …". */
const otherLabel = /^[^\p{L}]*\p{L}[\p{L}\s]{1,30}[:：]/u;
const pieceSeparator = /\s*[|·•●;⋄◦]\s*|\t+|\s{3,}|\n/gu;

/** The first e-mail address of the text, else of a `mailto:` link. */
export function findEmail(read: ReadText): Found | null {
  const match = emailPattern.exec(read.text);
  if (match) return { value: match[0], span: [match.index, match.index + match[0].length] };
  const link = read.links.find((target) => /^mailto:[^@\s]+@/i.test(target));
  return link ? { value: link.slice("mailto:".length).split("?")[0]!, span: null } : null;
}

/**
 * The first phone number, preferring one with a label, then one in `contact` spans. Eight to fifteen digits that begin with
 * "+", "00", "0", "(", or are written in the groups of a North American number; dates and years are none.
 */
export function findPhone(text: string, contact: readonly Span[]): Found | null {
  let best: { found: Found; rank: number } | null = null;
  for (const match of text.matchAll(phonePattern)) {
    const value = match[0].trim();
    if (!isPhone(value)) continue;
    const start = match.index;
    const before = foldDiacritics(foldText(text.slice(Math.max(0, start - 24), start)));
    const rank =
      (phoneLabel.test(before) ? 2 : 0) + (contact.some((span) => start >= span.start && start < span.end) ? 1 : 0);
    if (!best || rank > best.rank) best = { found: { value, span: [start, start + value.length] }, rank };
  }
  return best?.found ?? null;
}

function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, "");
  if (digits.length < 8 || digits.length > 15 || value.includes("\n")) return false;
  if (/^\d{1,2}[.-]\d{1,2}[.-]\d{4}|^\d{4}\s*[-–]\s*\d{4}|(?:19|20)\d{2}\s*[-–]/.test(value)) return false;
  if (/^\(?\+|^00/.test(value)) return true;
  if (/^\(?0/.test(value)) return digits.length >= 9 && digits.length <= 12;
  return /^\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}$|^84\d{9}$|^1[\s.-]\(?\d{3}\)?[\s.-]?\d{3}[\s.-]\d{4}$/.test(value);
}

/** Where the person lives: a labelled piece, else the first piece of the contact rows that is a place. */
export function findLocation(text: string, contactRows: readonly CvRow[]): Found | null {
  const pieces = contactRows.flatMap((row) => piecesOf(text, row));
  const labelled = pieces.flatMap((piece) => labelledPlace(text, piece) ?? [])[0];
  const place =
    labelled ??
    pieces.map((piece) => withoutIcon(text, piece)).find((piece) => isContactPlace(text.slice(piece.start, piece.end)));
  if (!place) return null;
  const { start, end } = withoutRemark(text, continued(text, place, pieces));
  return { value: text.slice(start, end).replace("\n", " "), span: [start, end] };
}

/** "12 Lê Lợi,\nTP. Huế": an address that a narrow column broke after a comma. */
function continued(text: string, place: Span, pieces: readonly Span[]): Span {
  const next = pieces.find(({ start }) => start > place.start && text.slice(place.end, start) === "\n");
  const goesOn = text[place.end - 1] === "," && next && isContactPlace(text.slice(next.start, next.end));
  if (goesOn) return { start: place.start, end: next.end };
  return { start: place.start, end: text[place.end - 1] === "," ? place.end - 1 : place.end };
}

/** "Kampala. Tel:" and "Milan, Italy (Home)" end with the place. */
function withoutRemark(text: string, { start, end }: Span): Span {
  const remark =
    /[\s.,–-]*(?:\((?:home|work|permanent|current)\)|(?:tel|phone|mobile|cell|e-?mail|đt|sđt|điện thoại)\s*[.:]*)\s*$/iu.exec(
      text.slice(start, end),
    );
  return remark && remark.index > 0 ? { start, end: start + remark.index } : { start, end };
}

function piecesOf(text: string, row: CvRow): Span[] {
  const pieces: Span[] = [];
  let start = row.start;
  const cuts = [pieceSeparator, everyEmail, phonePattern].flatMap((pattern) => [...row.text.matchAll(pattern)]);
  for (const match of cuts.sort((a, b) => a.index - b.index)) {
    const piece = loosened(text, start, row.start + match.index);
    if (piece) pieces.push(piece);
    start = Math.max(start, row.start + match.index + match[0].length);
  }
  const last = loosened(text, start, row.end);
  return last ? [...pieces, last] : pieces;
}

/** Without what joined a piece to an address or a number: "… – 0912 345 678 – Hà Nội". A comma at the end may go on below. */
function loosened(text: string, start: number, end: number): Span | null {
  const lead = /^[\s,–—-]*/u.exec(text.slice(start, end))![0].length;
  const rest = /[\s–—-]*$/u.exec(text.slice(start + lead, end))![0].length;
  return trimmed(text, start + lead, end - rest);
}

function labelledPlace(text: string, piece: Span): Span | null {
  const key = foldDiacritics(foldText(text.slice(piece.start, piece.end)));
  const label = locationLabel.exec(key)?.[0];
  return label && label.length < key.length ? { start: piece.start + label.length, end: piece.end } : null;
}

function withoutIcon(text: string, piece: Span): Span {
  const icon = /^[^\p{L}\p{N}(]+/u.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0;
  return { start: piece.start + icon, end: piece.end };
}

function isContactPlace(piece: string): boolean {
  if (otherLabel.test(piece)) return false;
  if (isPlace(piece)) return true;
  const parts = piece.split(",").map((part) => part.trim());
  return (
    parts.length > 1 &&
    parts.length < 7 &&
    piece.length < 120 &&
    titleScore(piece) === 0 &&
    (isStreetAddress(parts[0]!) ||
      parts.some((part) => isKnownCity(part) || isDistrict(part) || (isRegion(part) && part.length > 3)))
  );
}

/** Web addresses of the text and its links, each once, in order of appearance; `mailto:` and `tel:` are not among them. */
export function findLinks(read: ReadText): string[] {
  const written = [...read.text.matchAll(webPattern)].map((match) => match[0].replace(/[.,;:)\]]+$/, ""));
  const targets = read.links.filter((link) => !/^(?:mailto|tel|javascript|file|data):|^[^/]*@[^/]*$/i.test(link));
  const seen = new Set<string>();
  return [...targets, ...written].filter((link) => {
    const key = link
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?|^www\./, "")
      .replace(/\/+$/, "");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
