import { foldDiacritics, foldText } from "~/text/normalize";
import type { SectionKind } from "./cv-document";
import { headingModifiers, headingPhrases } from "./section-headings";

/** No heading has more words than this: "THÀNH TÍCH VÀ GIẢI THƯỞNG ĐÃ ĐẠT ĐƯỢC" has eight. */
const mostWords = 9;

type PhraseKind = { kind: SectionKind | null; rank: number };

/** A phrase listed twice keeps its first, stronger place; modifiers come last. */
const kindByPhrase = new Map<string, PhraseKind>(
  [...headingPhrases, [null, headingModifiers] as const]
    .flatMap(([kind, phrases], rank) => phrases.map((phrase) => [phrase, { kind, rank }] as const))
    .reverse(),
);

/** Subjects that happen to be made of heading words. */
const subjects = new Set(["cong nghe thong tin", "physical education"]);

const joiners = new Set(["and", "&", "va", "+", ","]);

/**
 * The kind a heading names, in English or Vietnamese, with or without diacritics, capitals, numbering, ornaments and
 * letter spacing; null when the words are not all heading words.
 */
export function headingKind(text: string): SectionKind | null {
  if (text.length > 80 || /\p{L}.*\d/u.test(text)) return null;
  const key = headingKey(text);
  const words = key.split(" ").filter(Boolean);
  if (words.length === 0 || words.length > mostWords * 2 || subjects.has(key)) return null;
  return (
    kindOfWords(words) ?? (words.length > 4 && words.every((word) => word.length === 1) ? spacedKind(words) : null)
  );
}

/** Lower case, no diacritics, no ornaments: what heading words are compared by. */
export function headingKey(text: string): string {
  return foldDiacritics(foldText(text))
    .replace(/^[^a-z]*(?:(?:[ivx]{1,4}|[a-h]|\d{1,2})\s*[.)/-]\s*)?[^a-z]*/, "")
    .replace(/ [-–—|] /g, " , ")
    .replace(/[^a-z&,+/]+/g, " ")
    .replace(/([,&+])/g, " $1 ")
    .replaceAll("/", " , ")
    .replace(/\s+/g, " ")
    .replace(/[\s,&+]+$/, "")
    .trim();
}

function kindOfWords(words: string[]): SectionKind | null {
  if (words.length > mostWords) return null;
  let best: PhraseKind | null = null;
  let closed: SectionKind | null = null;
  for (let i = 0; i < words.length; ) {
    if (joiners.has(words[i]!) && i > 0) {
      closed ??= best?.kind ?? null;
      i++;
      continue;
    }
    const found = longestPhrase(words, i);
    if (!found) return null;
    if (!best || found.phrase.rank < best.rank) best = found.phrase;
    i += found.length;
  }
  return closed ?? best?.kind ?? null;
}

function longestPhrase(words: string[], from: number): { phrase: PhraseKind; length: number } | null {
  for (let length = Math.min(6, words.length - from); length > 0; length--) {
    const phrase = kindByPhrase.get(words.slice(from, from + length).join(" "));
    if (phrase) return { phrase, length };
  }
  return null;
}

/** "E D U C A T I O N" and "H O C V A N": compared with all phrases without their spaces. */
function spacedKind(letters: string[]): SectionKind | null {
  const joined = letters.join("");
  for (const [phrase, { kind }] of kindByPhrase) if (kind && phrase.replaceAll(" ", "") === joined) return kind;
  return null;
}
