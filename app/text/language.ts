import { sentences } from "./words";

/** The language a text is written in, as far as this product tells languages apart. */
export type TextLanguage = "en" | "vi" | "mixed" | "other";

/** Levels of the Common European Framework of Reference for Languages. */
export type Cefr = "A1" | "A2" | "B1" | "B2" | "C1" | "C2";

/** Letters that, among languages met here, only Vietnamese uses. */
const VIETNAMESE_LETTER = /[ăđơư\u1EA0-\u1EF9]/iu;

const VIETNAMESE_WORDS = new Set(
  "và của các cho là với có trong được không khi từ năm kinh lý làm án viên công ty về theo nhóm kinh nghiem lam viec cua cac voi duoc trong cong khong nang phat trien quan thanh".split(
    " ",
  ),
);

const ENGLISH_WORDS = new Set(
  "the and of to in for with on at as is are be by an a or our we you your from that this have has will using used team work experience years skills strong good ability knowledge developed managed led built responsible including support university degree bachelor present project projects software company development management engineer developer manager education".split(
    " ",
  ),
);

/** Frequent words of other languages in Latin script that are words of neither English nor Vietnamese. */
const OTHER_WORDS = new Set(
  "der die und mit für von ein eine nicht auf zu im le la les des et du est pour avec dans une sur aux el los las una con para por y del que il di della che per sono het een van voor met niet dan yang untuk dengan dari ke pada adalah em uma os dos não och att det som av och är som på jest się nie na oraz w z".split(
    " ",
  ),
);

const LATIN_LETTER = /\p{Script=Latin}/u;
const LETTER = /\p{L}/gu;
const LETTER_WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Letters in a script other than Latin, above which a text is of another language. */
const FOREIGN_SHARE = 0.3;
/** A second language is part of the text from this share of its words on; below it, it is names and terms. */
const MIXED_SHARE = 0.2;
/** A line is Vietnamese when this share of its words carries Vietnamese letters or is a Vietnamese function word. */
const VIETNAMESE_LINE_SHARE = 0.25;

type Tally = { total: number; vi: number; en: number; other: number };

function tally(line: string): Tally {
  const counts = { total: 0, vi: 0, en: 0, other: 0 };
  for (const [word] of line.toLowerCase().matchAll(LETTER_WORD)) {
    counts.total++;
    if (VIETNAMESE_LETTER.test(word) || VIETNAMESE_WORDS.has(word)) counts.vi++;
    else if (ENGLISH_WORDS.has(word)) counts.en++;
    else if (OTHER_WORDS.has(word)) counts.other++;
  }
  return counts;
}

function foreignShare(text: string): number {
  let letters = 0;
  let foreign = 0;
  for (const [letter] of text.matchAll(LETTER)) {
    letters++;
    if (!LATIN_LETTER.test(letter)) foreign++;
  }
  return letters === 0 ? 0 : foreign / letters;
}

/**
 * English, Vietnamese, both, or another language, from letters and function words line by line.
 * Text without words is "other"; Latin text without any function word counts as English (a list of names and tools).
 */
export function detectLanguage(text: string): TextLanguage {
  const share = foreignShare(text);
  const sum = { vi: 0, en: 0, other: 0, enWords: 0, otherWords: 0 };
  for (const { start, end } of sentences(text)) {
    const line = tally(text.slice(start, end));
    sum.enWords += line.en;
    sum.otherWords += line.other;
    if (line.total === 0) continue;
    if (line.vi / line.total >= VIETNAMESE_LINE_SHARE) sum.vi += line.total;
    else if (line.other > line.en) sum.other += line.total;
    else sum.en += line.total;
  }
  const known = sum.vi + sum.en;
  if (known + sum.other === 0 || share > FOREIGN_SHARE) return "other";
  if (sum.other > known || (sum.vi === 0 && sum.otherWords > sum.enWords)) return "other";
  if (sum.vi / known >= 1 - MIXED_SHARE) return "vi";
  return sum.vi / known <= MIXED_SHARE ? "en" : "mixed";
}
