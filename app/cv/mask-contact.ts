import { foldDiacritics, foldText } from "~/text/normalize";
import type { Span } from "~/text/span";
import type { CvDocument } from "./cv-document";

/** Stands for each UTF-16 code unit that is hidden, so that every offset stays what it was. */
export const mask = "█";

const emailLike = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu;
/** Endings of a host that are not endings of a tool's name too, as in Node.js, ASP.NET and Socket.IO. */
const webLike =
  /(?:https?:\/\/|www\.)[^\s<>"|]+|(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|dev|me|vn|info|app)\b(?:\/[^\s<>"|,]*)?/giu;
/** Eight digits and more, however they are grouped; ranges of years, dates and amounts are none. */
const phoneLike = /(?<![\p{L}\d])(?:\+|\(\s?\+?|00)?\d(?:[\s.()-]{0,3}\d){7,14}(?!\d)/gu;
const dateLike = /^\(?(?:19|20)\d{2}\s*[-–.]\s*(?:19|20)?\d{2}|^\(?\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d{2}/u;
/** 1.200.000.000, 45 000 000 */
const amountLike = /^[1-9]\d{0,2}(?:([. ])\d{3})(?:\1\d{3})+$/u;
/** What tells the person apart and no employer may weigh: the rest of the line after such a label. */
const personalLine =
  /^\W*(?:date of birth|d\.?o\.?b\.?|birth ?(?:day|date)|address|home address|passport|id (?:card|number)|ngày sinh|năm sinh|địa chỉ|nơi ở|quê quán|số (?:cmnd|cccd)|cmnd|cccd)\s*[:：].*$/gimu;

/**
 * The CV's text without the person: name, mail addresses, phone numbers, web addresses, home. Of the same length as the text, so
 * that a quote found in it stands at the same offsets in the CV.
 */
export function maskContact({ text, profile }: Pick<CvDocument, "text" | "profile">): string {
  const spans = Object.values(profile.spans).flatMap((pair) =>
    pair === null ? [] : [{ start: pair[0], end: pair[1] }],
  );
  return masked(maskAddresses(text), [...spans, ...mentionsOfName(text, profile.name)]);
}

/** A text without mail addresses, phone numbers, web addresses and personal lines, of the same length. */
export function maskAddresses(text: string): string {
  const phones = [...text.matchAll(phoneLike)].filter(
    ([written]) => !dateLike.test(written) && !amountLike.test(written),
  );
  const found = [emailLike, webLike, personalLine].flatMap((pattern) => [...text.matchAll(pattern)]);
  return masked(
    text,
    [...found, ...phones].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

function masked(text: string, spans: readonly Span[]): string {
  let result = text;
  for (const { start, end } of spans) {
    const hidden = text.slice(start, end).replace(/[^\s]/g, mask);
    result = result.slice(0, start) + hidden + result.slice(end);
  }
  return result;
}

/** The whole name wherever it stands again, with or without its marks. */
function mentionsOfName(text: string, name: string | null): Span[] {
  const wanted = foldDiacritics(foldText(name ?? "")).trim();
  if (wanted.length < 4) return [];
  const searched = foldDiacritics(foldText(text));
  if (searched.length !== text.length) return [];
  const found: Span[] = [];
  for (let at = searched.indexOf(wanted); at !== -1; at = searched.indexOf(wanted, at + 1)) {
    found.push({ start: at, end: at + wanted.length });
  }
  return found;
}
