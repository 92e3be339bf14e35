import type { Cefr } from "./language";
import { foldDiacritics, foldText } from "./normalize";

/** A stated level in its own words and on the Common European Framework; null where no mapping is published or plain. */
export type LanguageLevel = { level: string; cefr: Cefr | null };

type Band = readonly [atLeast: number, cefr: Cefr];

/** IELTS band to CEFR: ielts.org, "IELTS and the CEFR" (8.5 C2, 7.0 C1, 5.5 B2, 4.0 B1). */
const ielts: readonly Band[] = [
  [8.5, "C2"],
  [7, "C1"],
  [5.5, "B2"],
  [4, "B1"],
  [2.5, "A2"],
];
/** TOEIC Listening and Reading total to CEFR: ETS, "Mapping the TOEIC tests on the CEFR" (945 C1, 785 B2, 550 B1, 225 A2, 120 A1). */
const toeic: readonly Band[] = [
  [945, "C1"],
  [785, "B2"],
  [550, "B1"],
  [225, "A2"],
  [120, "A1"],
];
/** TOEFL iBT total to CEFR: ETS, "Performance descriptors for the TOEFL iBT test" (114 C2, 95 C1, 72 B2, 42 B1). */
const toeflIbt: readonly Band[] = [
  [114, "C2"],
  [95, "C1"],
  [72, "B2"],
  [42, "B1"],
  [24, "A2"],
];
/** TOEFL ITP total to CEFR: ETS, "Mapping the TOEFL ITP tests onto the CEFR" (627 C1, 543 B2, 460 B1, 337 A2). */
const toeflItp: readonly Band[] = [
  [627, "C1"],
  [543, "B2"],
  [460, "B1"],
  [337, "A2"],
];
/** HSK 2.0 level to CEFR as Hanban states it: level for level. */
const hsk: readonly Band[] = [
  [6, "C2"],
  [5, "C1"],
  [4, "B2"],
  [3, "B1"],
  [2, "A2"],
  [1, "A1"],
];
/** TOPIK level to CEFR as the National Institute for International Education compares them. */
const topik: readonly Band[] = [
  [6, "C2"],
  [5, "C1"],
  [4, "B2"],
  [3, "B1"],
  [2, "A2"],
  [1, "A1"],
];
/** JLPT level to CEFR: the Japan Foundation prints the reference from December 2025; a pass at the lower bound of N1 is B2, N2 B1 … A pass mark between the two counts as the usual C1 and B2. */
const jlpt: Record<string, Cefr> = { "1": "C1", "2": "B2", "3": "B1", "4": "A2", "5": "A1" };
/** The six levels of Vietnam's own framework (Circular 01/2014/TT-BGDĐT): level for level. */
const vietnameseFramework: readonly Cefr[] = ["A1", "A2", "B1", "B2", "C1", "C2"];

/** Self-assessed words, strongest first; the mapping follows LinkedIn's and the ILR's descriptions of the same words. */
const words: readonly (readonly [RegExp, Cefr])[] = [
  [/native|mother tongue|ban ngu|ban xu|tieng me de|me de/, "C2"],
  [/bilingual|near[- ]native|song ngu|proficiency|mastery/, "C2"],
  [
    /full professional|thanh thao|luu loat|troi chay|fluent|fluently|xuat sac|excellent|rat tot|very good|advanced|cao cap|nang cao|proficient|expert/,
    "C1",
  ],
  [
    /upper[- ]intermediate|professional working|working proficiency|professional|business level|business|tot|good|strong|giao tiep tot|su dung tot|trung cao cap/,
    "B2",
  ],
  [
    /intermediate|trung cap|trung binh kha|kha|conversational|giao tiep|doc hieu|doc viet|limited working|fair|moderate|trung binh/,
    "B1",
  ],
  [/pre[- ]intermediate|elementary|so cap|co ban|basic|limited|so trung cap/, "A2"],
  [/beginner|starter|moi bat dau|nhap mon/, "A1"],
];

const score =
  "[\\s:：()\\-–/]*(?:score|band|level|overall|certificate|academic|cap(?: do)?|ibt|itp|listening and reading|l&r|diem)?[\\s:：(\\-–]*";
const examPattern = new RegExp(
  `(?<![a-z])(?:(ielts)${score}(\\d(?:[.,]\\d)?)|(toeic)${score}(\\d{3})|(toefl)(?:\\s*(itp|ibt|pbt))?${score}(\\d{2,3})|(hsk)${score}(\\d)|(topik)${score}(\\d|i{1,2}|iv|v|vi)|(jlpt)?[\\s:(\\-–]*(?<![a-z])n([1-5])(?!\\d))(?!\\d)`,
);
const cefrPattern = /(?<![a-z\d])([abc][12])(?![a-z\d])/;
const frameworkPattern = /(?:bac|level)\s*([1-6])\s*\/\s*6/;
const wordPattern = new RegExp(`(?<![a-z])(?:${words.map(([pattern]) => pattern.source).join("|")})(?![a-z])`);

/**
 * The language level that a short text states ("IELTS 6.5", "N2", "B2 - Upper Intermediate", "giao tiếp tốt", "native"):
 * an exam result first, then a CEFR level, then words. `level` is in the text's own words. Null when none is stated.
 */
export function readLanguageLevel(text: string): LanguageLevel | null {
  const key = foldDiacritics(foldText(text));
  const exam = examPattern.exec(key);
  if (exam)
    return {
      level: text.slice(exam.index, exam.index + exam[0].length).replace(/^[\s:(–-]+/, ""),
      cefr: examCefr(exam),
    };
  const framework = frameworkPattern.exec(key);
  if (framework) return { level: slice(text, framework), cefr: vietnameseFramework[Number(framework[1]) - 1]! };
  const cefr = cefrPattern.exec(key);
  if (cefr) return { level: slice(text, cefr), cefr: cefr[1]!.toUpperCase() as Cefr };
  return fromWords(text, key);
}

function slice(text: string, match: RegExpExecArray): string {
  return text.slice(match.index, match.index + match[0].length);
}

function examCefr(match: RegExpExecArray): Cefr | null {
  const [
    ,
    isIelts,
    ieltsBand,
    isToeic,
    toeicScore,
    isToefl,
    kind,
    toeflScore,
    isHsk,
    hskLevel,
    isTopik,
    topikLevel,
    ,
    jlptLevel,
  ] = match;
  if (isIelts) return band(ielts, Number(ieltsBand!.replace(",", ".")), 9);
  if (isToeic) return band(toeic, Number(toeicScore), 990);
  if (isToefl) {
    const points = Number(toeflScore);
    return kind === "itp" || kind === "pbt" || points > 120 ? band(toeflItp, points, 677) : band(toeflIbt, points, 120);
  }
  if (isHsk) return band(hsk, Number(hskLevel), 6);
  if (isTopik)
    return band(
      topik,
      /\d/.test(topikLevel!) ? Number(topikLevel) : ["i", "ii", "iii", "iv", "v", "vi"].indexOf(topikLevel!) + 1,
      6,
    );
  return jlpt[jlptLevel!] ?? null;
}

function band(bands: readonly Band[], points: number, most: number): Cefr | null {
  if (points > most) return null;
  return bands.find(([atLeast]) => points >= atLeast)?.[1] ?? null;
}

/** The leftmost, longest word of the strongest kind that the text uses. */
function fromWords(text: string, key: string): LanguageLevel | null {
  if (!wordPattern.test(key)) return null;
  for (const [pattern, cefr] of words) {
    const match = new RegExp(`(?<![a-z])(?:${pattern.source})(?![a-z])`).exec(key);
    if (match && !isWeakened(key, match)) return { level: slice(text, match), cefr };
  }
  return null;
}

/** "pre-intermediate" and "upper-intermediate" hold "intermediate", "not fluent" holds "fluent". */
function isWeakened(key: string, match: RegExpExecArray): boolean {
  return /(?:pre|non|not|limited)[- ]$/.test(key.slice(Math.max(0, match.index - 8), match.index));
}
