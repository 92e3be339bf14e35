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
/** TOPIK level to CEFR level for level, as Korean language schools compare them; no official mapping is published. */
const topik: readonly Band[] = [
  [6, "C2"],
  [5, "C1"],
  [4, "B2"],
  [3, "B1"],
  [2, "A2"],
  [1, "A1"],
];
/** JLPT level to CEFR: the Japan Foundation's reference (jlpt.jp, 2025), the upper of the two levels it gives for N1 and N2. */
const jlpt: Record<string, Cefr> = { "1": "C1", "2": "B2", "3": "B1", "4": "A2", "5": "A1" };
/** The six levels of Vietnam's own framework (Circular 01/2014/TT-BGDĐT): level for level. */
const vietnameseFramework: readonly Cefr[] = ["A1", "A2", "B1", "B2", "C1", "C2"];

/**
 * Self-assessed words and the level they are read as. The English ones follow LinkedIn's proficiency scale and its
 * usual reading against the ILR and CEFR scales; the Vietnamese ones are read as their English counterparts.
 */
const words: readonly (readonly [Cefr, readonly string[]])[] = [
  [
    "C2",
    [
      ...["native or bilingual proficiency", "native", "mother tongue", "bilingual", "near native", "mastery"],
      ...["ban ngu", "ban xu", "tieng me de", "me de", "song ngu"],
    ],
  ],
  [
    "C1",
    [
      ...[
        "full professional proficiency",
        "full professional",
        "fluently",
        "fluent",
        "excellent",
        "very good",
        "advanced",
      ],
      ...["proficient", "expert", "thanh thao", "luu loat", "troi chay", "xuat sac", "rat tot", "cao cap", "nang cao"],
    ],
  ],
  [
    "B2",
    [
      ...["professional working proficiency", "professional working", "working proficiency", "upper intermediate"],
      ...["professional", "business level", "business", "good", "strong", "high intermediate"],
      ...["tot", "giao tiep tot", "su dung tot", "giao tiep thanh thao", "trung cao cap"],
    ],
  ],
  [
    "B1",
    [
      ...["limited working proficiency", "limited working", "intermediate", "conversational", "fair", "moderate"],
      ...["trung cap", "trung binh kha", "kha", "giao tiep co ban", "giao tiep", "doc hieu", "doc viet", "trung binh"],
    ],
  ],
  [
    "A2",
    [
      "pre intermediate",
      "elementary proficiency",
      "elementary",
      "basic",
      "limited",
      "so trung cap",
      "so cap",
      "co ban",
    ],
  ],
  ["A1", ["beginner", "starter", "novice", "moi bat dau", "nhap mon"]],
];

const score =
  "[\\s:：()\\-–/]*(?:(?:score|band|level|overall|certificate|academic|cap(?: do)?|ibt|itp|listening and reading|l&r|diem|tu|toi thieu|it nhat|tren|dat|at least|minimum|min|of|from|above|over|>=?|≥)[\\s:：()\\-–]*){0,3}";
const examPattern = new RegExp(
  `(?<![a-z])(?:(ielts)${score}(\\d(?:[.,]\\d)?)|(toeic)${score}(\\d{3})|(toefl)(?:\\s*(itp|ibt|pbt))?${score}(\\d{2,3})|(hsk)${score}(\\d)|(topik)${score}(\\d|i{1,2}|iv|v|vi)|(jlpt)?[\\s:(\\-–]*(?<![a-z])n([1-5])(?!\\d))(?!\\d)`,
);
const cefrPattern = /(?<![a-z\d])([abc][12])(?![a-z\d])/;
const frameworkPattern = /(?:bac|level)\s*([1-6])\s*\/\s*6/;
const cefrByWord = new Map(words.flatMap(([cefr, list]) => list.map((word) => [word, cefr] as const)));
/** At one place the longest word wins: "giao tiếp tốt" before "giao tiếp". */
const wordPattern = new RegExp(
  `(?<![a-z])(?:${[...cefrByWord.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(" ", "[ -]"))
    .join("|")})(?![a-z])`,
);

/**
 * The language level that a short text states ("IELTS 6.5", "N2", "B2 - Upper Intermediate", "giao tiếp tốt", "native"):
 * an exam result first, then a CEFR level, then words. `level` is in the text's own words. Null when none is stated.
 */
export function readLanguageLevel(text: string): LanguageLevel | null {
  const key = foldDiacritics(foldText(text));
  const exam = findExam(key);
  if (exam)
    return {
      level: text.slice(exam.start, exam.end).replace(/^[\s:(–-]+/, ""),
      cefr: examCefr(exam.match),
    };
  const framework = frameworkPattern.exec(key);
  if (framework) return { level: slice(text, framework), cefr: vietnameseFramework[Number(framework[1]) - 1]! };
  const cefr = cefrPattern.exec(key);
  if (cefr) return { level: slice(text, cefr), cefr: cefr[1]!.toUpperCase() as Cefr };
  return fromWords(text, key);
}

/** An exam with its result in either order: "IELTS 7.0", "7.0 IELTS". */
function findExam(key: string): { start: number; end: number; match: RegExpExecArray } | null {
  const usual = examPattern.exec(key);
  if (usual) return { start: usual.index, end: usual.index + usual[0].length, match: usual };
  const turned = /(?<![\d.,])(\d(?:[.,]\d)?|\d{3})\s*(ielts|toeic)(?![a-z])/.exec(key);
  const match = turned && examPattern.exec(`${turned[2]} ${turned[1]}`);
  return match && { start: turned.index, end: turned.index + turned[0].length, match };
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

/** The first level word, the longest where several begin. */
function fromWords(text: string, key: string): LanguageLevel | null {
  const match = wordPattern.exec(key);
  return match && { level: slice(text, match), cefr: cefrByWord.get(match[0].replaceAll("-", " "))! };
}
