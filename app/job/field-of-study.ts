import { findConcepts } from "~/skill/find-concepts";
import { conceptById } from "~/skill/lexicon";

/** A field of study has a short name; longer text is a sentence. */
const longestName = 60;
const degreeWords =
  /^(?:(?:chuyên )?ngành|khoa|bachelor(?:['’]?s)?|master(?:['’]?s)?|degree|diploma|[BM]\.? ?(?:Tech|Eng|Com|Sc|Ed|E|A|S)\b\.?|tốt nghiệp|cử nhân|kỹ sư|thạc s[ĩỹ])\s+/iu;
const schoolLevels = /^(?:tốt nghiệp )?(?:đại học|đh|cao đẳng|cđ|trung cấp|university|college)\s+/iu;
const borders =
  /[,;:/|()•·–—]|\s-\s|\s(?:or|and|&|hoặc|và|hay)\s|\b(?:in|of|from|at|or|and)\b|(?<!\p{L})(?:(?:chuyên )?ngành|khoa)(?!\p{L})/iu;

/**
 * The field of study that a bare name stands for beside a degree: "Accounting", "Logistics", "Kế toán", which elsewhere name work or an
 * industry. Null where the lexicon knows no such field.
 */
export function fieldOfStudy(name: string): string | null {
  let bare = name.trim();
  while (degreeWords.test(bare)) bare = bare.replace(degreeWords, "");
  if (bare === "" || bare.length > longestName) return null;
  for (const spelled of [bare, `${bare} major`, `${bare} degree`, `chuyên ngành ${bare}`, `ngành ${bare}`]) {
    const whole = findConcepts(spelled).find(({ start, end }) => start === 0 && end === spelled.length);
    if (whole !== undefined && conceptById(whole.concept)?.category === "major") return whole.concept;
  }
  return null;
}

/** The fields that a posting's line lists ("in IT, Engineering or Economics", "Đại học Cơ khí, Vật liệu"), in order. */
export function fieldsAsked(line: string): string[] {
  return fieldsAmong(line.split(borders).map((name) => name.trim().replace(schoolLevels, "")));
}

/** The fields that a line of a CV lists; the names of schools are none. */
export function fieldsStudied(line: string): string[] {
  const parts = line.split(/[,;:|()•·–—]|\s-\s/u).filter((part) => !schoolName.test(part));
  return fieldsAmong(parts.flatMap((part) => [part, ...part.split(borders)]));
}

const schoolName =
  /\b(?:university|college|institute|school|academy)\b|(?<!\p{L})(?:đại học|đh|cao đẳng|học viện|trường|trung tâm)(?!\p{L})/iu;

function fieldsAmong(names: readonly string[]): string[] {
  return [...new Set(names.map(fieldOfStudy).filter((field) => field !== null))];
}
