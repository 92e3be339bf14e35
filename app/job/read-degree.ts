import { cue } from "./cue";
import type { DegreeLevel } from "./requirement";

/** Whether a text asks for formal education: a degree, a school level or a field of study. */
export function asksDegree(text: string): boolean {
  return (degreeCue.test(text) || opensWithLevel.test(text)) && !notADegree.test(text);
}

/**
 * The lowest level that is enough ("Cao đẳng, Đại học" asks an associate degree), or null when a degree is asked without a level.
 * "Trở lên" and "or above" change nothing: a higher level is always enough.
 */
export function readDegreeLevel(text: string): DegreeLevel | null {
  return levels.find(({ pattern }) => pattern.test(text))?.level ?? null;
}

/** From the lowest up: the first that is named is enough. */
const levels: { level: DegreeLevel; pattern: RegExp }[] = [
  {
    level: "high_school",
    pattern: cue(
      "high school",
      "secondary school",
      "ged",
      "trung học phổ thông",
      "thpt",
      "lớp 12",
      "12/12",
      "9/12",
      "cấp (?:3|III)",
      "trung học cơ sở",
      "thcs",
      "phổ thông",
    ),
  },
  {
    level: "vocational",
    pattern: cue(
      "vocational",
      "trung cấp",
      "tc",
      "sơ cấp",
      "trường nghề",
      "trung học chuyên nghiệp",
      "technical school",
      "trade school",
    ),
  },
  { level: "associate", pattern: cue("associate(?:['’]?s)?(?: degree)?", "college", "cao đẳng", "cđ", "diploma") },
  {
    level: "bachelor",
    pattern: cue(
      "bachelor(?:['’]?s)?",
      "undergraduate",
      "university",
      "college degree",
      "b\\.?sc?\\.?",
      "b\\.?a\\.?",
      "ll\\.?b",
      "bsn",
      "mbbs",
      "beng",
      "engineer['’]?s? degree",
      "graduated?",
      "graduation",
      "degree",
      "đại học",
      "đh",
      "cử nhân",
      "kỹ sư",
      "kĩ sư",
      "dược sĩ",
      "bác sĩ",
      "sinh viên",
    ),
  },
  {
    level: "master",
    pattern: cue(
      "master(?:['’]?s)?(?: degree)?",
      "m\\.?sc",
      "mba",
      "ll\\.?m",
      "j\\.d",
      "thạc sĩ",
      "thạc sỹ",
      "cao học",
      "postgraduate",
    ),
  },
  { level: "doctor", pattern: cue("ph\\.?d\\.?", "doctorate", "doctoral", "tiến sĩ") },
];

const degreeCue = cue(
  "(?:bachelor|master|associate)(?:['’]?s)?(?: or .{1,15})? (?:degrees?|of|in)",
  "bachelor(?:['’]?s)?",
  "master['’]s",
  "(?:university|college|academic|engineering|advanced|relevant|technical|higher|undergraduate|graduate|associate) (?:degrees?|diploma|graduates?|education|student|qualification)",
  "degrees?(?: holder)? (?:in|from|of|or|with|major|required)",
  "degree",
  "diploma",
  "(?:final|last|third|fourth)[- ]year students?",
  "high school",
  "ph\\.?d",
  "major(?:ed|ing)? in",
  "graduat(?:e|ed|es|ion) (?:from|in|of|degree)",
  "fresh graduates?",
  "undergraduates?",
  "b\\.?sc?\\.?(?: in| degree|/)",
  "ll\\.?[bm]\\.?(?= |$)",
  "j\\.d",
  "tốt nghiệp(?! vụ)",
  "bằng (?:tốt nghiệp|đại học|cao đẳng|cử nhân|kỹ sư|trung cấp|thạc sĩ|cấp)",
  "trình độ(?: học vấn| chuyên môn| văn hóa| văn hoá)? ?:? ?(?:từ )?(?:tối thiểu )?(?:đại học|đh|cao đẳng|cđ|trung cấp|thpt|cử nhân|kỹ sư|thạc sĩ|phổ thông|học vấn|12/12|lớp|tốt nghiệp|9/12|trên|sau)",
  "cử nhân",
  "sinh viên(?: năm| mới| đã| sắp| vừa| các| ngành| chuyên| đang| thực tập)",
  "chuyên ngh?ành",
  "tn (?:đh|cđ|đại học|cao đẳng|thpt|trung cấp)",
  "học vấn",
  "(?:từ|hệ) (?:đại học|cao đẳng|trung cấp) trở lên",
  "(?:đại học|cao đẳng|trung cấp|thpt) trở lên",
  "mới ra trường",
  "(?:đại học|cao đẳng|trung cấp)(?:,|/| hoặc| -| trở) ",
  "(?:đại học|cao đẳng|trung cấp) (?:các )?(?:chuyên )?ngành",
  "đúng chuyên ngành",
);

/** "Đại học Quản trị nhân lực, Tâm lý": a level and right behind it, as the name of a field, a capital. */
const opensWithLevel =
  /^\s*(?:[Tt]rình độ |[Tt]ối thiểu |[Tt]ừ )?(?:[Đđ]ại học|[Cc]ao đẳng|[Tt]rung cấp|[Tt]hạc sĩ|ĐH|CĐ) \p{Lu}/u;

const notADegree = cue(
  "degree of",
  "high degree",
  "kiến thức chuyên ngành",
  "thuật ngữ chuyên ngành",
  "(?:tài liệu|anh văn|từ vựng|tiếng \\p{L}+) chuyên ngành",
  "360 degree",
);
