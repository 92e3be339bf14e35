import { findConcepts } from "~/skill/find-concepts";
import { foldDiacritics, foldText } from "~/text/normalize";
import { findDateTokens } from "./date-tokens";
import { languageName } from "./language-mentions";
import { shownDate } from "./shown-date";

/** The longest titles and names of schools stay well below, in UTF-16 code units. */
const longestValue = 200;

/** What a field may hold: `start` and `end` are dates, `end` also "present". */
export type ValueKind = "words" | "email" | "phone" | "link" | "language" | "start" | "end";

export type ValueProblemCode =
  | "details.too_long"
  | "details.date_unclear"
  | "details.email_unclear"
  | "details.phone_unclear"
  | "details.link_unclear";

export type Entered = { ok: true; value: string | null } | { ok: false; code: ValueProblemCode; value: string };

const present = /^(?:present|now|current(?:ly)?|today|(?:den |hien )?nay|hien tai)$/;
const emailShape = /^[^\s@<>]{1,64}@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/u;
const phoneShape = /^\+?[\d\s().-]{8,30}$/;
/** An address on the web or for mail and telephone; other schemes are not what a CV links to. */
const linkShape = /^(?:https?:\/\/|mailto:|tel:)?[\p{L}\p{N}+][^\s<>"]*$/iu;

/**
 * One entered value: null when the field is empty, `read` itself where nothing was changed, else what the field may hold.
 * Control and format characters are dropped, white space is made single.
 */
export function enteredValue(entered: string, kind: ValueKind, read: string | null): Entered {
  const value = cleaned(entered);
  if (read !== null && (value === cleaned(read) || value === shownDate(read))) return { ok: true, value: read };
  if (value === "") return { ok: true, value: null };
  if (value.length > longestValue) return { ok: false, code: "details.too_long", value: `${value.slice(0, 40)}…` };
  if (kind === "words") return { ok: true, value };
  if (kind === "language") return { ok: true, value: knownLanguage(value) ?? value };
  if (kind === "start" || kind === "end") {
    const date = enteredDate(value, kind);
    return date ? { ok: true, value: date } : { ok: false, code: "details.date_unclear", value };
  }
  return isShaped(value, kind) ? { ok: true, value } : { ok: false, code: `details.${kind}_unclear`, value };
}

/** Whether a stretch ends before it begins; a year alone is compared by the year. */
export function isReversed(from: string | null, to: string | null): boolean {
  if (from === null || to === null || to === "present") return false;
  const length = Math.min(from.length, to.length);
  return to.slice(0, length) < from.slice(0, length);
}

function cleaned(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").replace(/\p{C}/gu, "").trim();
}

function isShaped(value: string, kind: "email" | "phone" | "link"): boolean {
  if (kind === "email") return emailShape.test(value);
  if (kind === "link")
    return linkShape.test(value) && value.includes(".") && !/^(?!https?:|mailto:|tel:)[^/]*:/i.test(value);
  const digits = value.replace(/\D/g, "").length;
  return phoneShape.test(value) && digits >= 8 && digits <= 15;
}

/** "03/2021", "Mar 2021", "Tháng 3 năm 2021" or "2021" and nothing else. */
function enteredDate(value: string, kind: "start" | "end"): string | null {
  const key = foldDiacritics(foldText(value));
  if (kind === "end" && present.test(key)) return "present";
  const [token, ...others] = findDateTokens(key);
  if (!token || others.length > 0 || token.start > 0 || token.end < key.length) return null;
  return kind === "start" ? token.from : token.to;
}

function knownLanguage(value: string): string | null {
  const names = findConcepts(value).map(({ concept }) => languageName(concept));
  return names.find((name) => name !== null) ?? null;
}
