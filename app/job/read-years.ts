import type { Span } from "~/text/span";
import { cue, leadingCue } from "./cue";
import { kindAt, niceSpan } from "./must-or-nice";

/** An amount of experience that a text asks for. `years` is the least that is enough (the lower end of a range), in years. */
export type YearsAsked = Span & { years: number; most: number | null };

/**
 * Finds amounts of experience: "3+ years", "1.5 - 3 năm", "hai năm", "6 tháng" (0.5). An amount counts only beside a word of
 * experience in its own clause; ages, contract terms, a company's age and salaries do not. Spans cover amount and unit.
 */
export function readYears(text: string): YearsAsked[] {
  const found: YearsAsked[] = [];
  for (const match of text.matchAll(amount)) {
    const { least, lowUnit, most, unit, upTo } = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    if (!isExperience(text, start, end)) continue;
    const low = readNumber(least!) / perYear(lowUnit ?? unit!);
    const high = most === undefined ? null : readNumber(most) / perYear(unit!);
    if (low > maxYears || Number.isNaN(low)) continue;
    const isCeiling = upTo !== undefined || cueUnder.test(text.slice(Math.max(0, start - 14), start));
    found.push({
      start,
      end,
      years: isCeiling && high === null ? 0 : round(low),
      most: high === null ? null : round(high),
    });
  }
  return found;
}

/**
 * The years of experience a posting asks for, as an employer would fill in one field: the largest must of its text, of
 * alternatives the least ("1 year as manager or 2 as leader"), of a whole and the part of it in the very position the part; what is
 * only preferred counts when nothing else is said; 0 when it says that none are needed; null when it says nothing.
 */
export function requiredYears(text: string): number | null {
  let asked: number | null = null;
  let preferred: number | null = null;
  for (const sentence of text.split(/[\n;]|\.(?=\s|$)/u)) {
    const clause = withoutSideRemarks(sentence);
    if (noExperienceNeeded.test(clause)) asked ??= 0;
    const nice = niceSpan(clause, { start: 0, end: clause.length }, clausesOf(clause));
    const amounts = readYears(clause);
    const musts = amounts.filter(({ start }) => kindAt(start, "must", nice) === "must");
    if (musts.length > 0) asked = Math.max(asked ?? 0, yearsOfClause(clause, musts));
    else if (amounts.length > 0) preferred = Math.max(preferred ?? 0, yearsOfClause(clause, amounts));
  }
  return asked ?? preferred;
}

function yearsOfClause(clause: string, amounts: YearsAsked[]): number {
  const [, part] = amounts;
  if (part !== undefined && inPosition.test(clause.slice(amounts[0]!.end))) return part.years;
  const years = amounts.map((amount) => amount.years);
  const isEither = amounts.length > 1 && alternative.test(clause.slice(amounts[0]!.end, amounts.at(-1)!.start));
  return isEither ? Math.min(...years) : Math.max(...years);
}

/** "(ưu tiên …)", "(nếu …)": said beside the point. */
function withoutSideRemarks(clause: string): string {
  return clause.replace(sideRemark, (remark) => " ".repeat(remark.length));
}

function clausesOf(clause: string): { start: number; head: number }[] {
  const starts = [0, ...[...clause.matchAll(/,\s*/gu)].map((comma) => comma.index + comma[0].length)];
  return starts.map((start) => ({ start, head: start }));
}

/** True when the text says that no experience is needed. */
export function asksNoExperience(text: string): boolean {
  return noExperienceNeeded.test(text);
}

const sideRemark = /\((?=[^()]{0,60}(?:ưu tiên|lợi thế|nếu|preferred|plus|if )|[^()]{0,200}lợi thế)[^()]*\)?/giu;
/** "…, trong đó 3 năm ở vị trí tương đương", "…, including 2 years in a similar position". */
const inPosition =
  /^[^.;]*?(?:trong đó|of which|including)[^.;]*?(?:(?:ở|tại) (?:cùng )?vị trí|in (?:a |the )?(?:similar|same|equivalent) (?:position|role))/iu;
const alternative = cue("(?<!/)hoặc", "hay", "(?<!/)or");

const maxYears = 30;

const numberWords: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  nửa: 0.5,
};

const numeral = `\\d{1,2}(?:[.,]\\d)?|${Object.keys(numberWords).join("|")}`;

const amount = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}.,/])(?<upTo>(?:up to|less than|under|dưới|không quá|tối đa)\\s+)?(?<least>${numeral})\\s*(?:\\(\\d{1,2}\\)\\s*)?(?:\\+|>|plus)?\\s*` +
    `(?<lowUnit>months?|tháng)?\\s*(?:(?:-|–|—|~|to|đến|tới|hoặc|or)\\s*(?<most>${numeral})\\s*(?:\\+|plus)?\\s*)?` +
    `(?<unit>years?|yrs?|yoe|months?|mos?|năm|tháng|of (?:them|which|those)(?= (?:as|in|leading|managing)))(?![\\p{L}\\p{M}\\p{N}])`,
  "giu",
);

function perYear(unit: string): number {
  return /^(?:m|th)/iu.test(unit) ? 12 : 1;
}

function readNumber(words: string): number {
  return numberWords[words.toLowerCase()] ?? Number(words.replace(",", "."));
}

function round(years: number): number {
  return Math.round(years * 100) / 100;
}

const experienceWord = cue(
  "experiences?",
  "experienced",
  "exp",
  "kinh nghiệm",
  "kn",
  "thâm niên",
  "work history",
  "track record",
);
const workedWord = cue(
  "leading",
  "managing",
  "supervising",
  "working",
  "work",
  "worked",
  "hands[- ]on",
  "in (?:a |an |the )?(?:similar|same|relevant|related)",
  "as(?! (?:well|soon|long|part|of|per))",
  "at least",
  "minimum",
  "min",
  "làm việc",
  "làm",
  "từng",
  "ở vị trí",
  "vị trí",
  "tối thiểu",
  "ít nhất",
  "trở lên",
  "công tác",
  "trong (?:lĩnh vực|ngành|nghề|vai trò)",
  "in(?! (?:a row|business|history|total|the (?:past|last|next|first)))",
);
const otherAmount = cue(
  "tuổi",
  "years? old",
  "years? of age",
  "aged?",
  "contract",
  "hợp đồng",
  "thử việc",
  "probation",
  "thưởng",
  "tăng lương",
  "bảo hành",
  "warranty",
  "in business",
  "thành lập",
  "founded",
  "lịch sử",
  "history of",
  "sinh năm",
  "within",
  "năm thứ",
  "mỗi năm",
  "một năm",
  "per year",
  "every",
  "tháng lương",
  "lương tháng",
  "cam kết",
  "gắn bó",
  "commit(?:ment)?",
  "đào tạo",
  "training",
  "học việc",
  "review",
  "xét",
  "sau",
  "after",
  "salary",
  "năm cuối",
  "còn hạn",
  "hiệu lực",
  "valid",
);
const notAnAmountBefore = leadingCue(
  "cuối",
  "thứ",
  "nay",
  "sau",
  "học",
  "sinh",
  "lương",
  "tuổi",
  "20\\d\\d",
  "old",
  "of age",
);
const cueUnder = /(?:dưới|under|less than|không quá|tối đa|up to)\s*$/iu;

/** Before an amount in words, which else is too often the name of a year ("năm ba"). */
const leastBefore = /(?:at least|minimum(?: of)?|tối thiểu|ít nhất)\s*$/iu;

/** How far from the amount the word of experience may stand, in characters. */
const reach = 120;

function isExperience(text: string, start: number, end: number): boolean {
  const after = clauseAfter(text.slice(end, end + reach));
  if (notAnAmountBefore.test(after)) return false;
  const before = clauseBefore(text.slice(Math.max(0, start - reach), start));
  if (experienceWord.test(after) || experienceWord.test(before)) return !/tuổi|years? old/iu.test(after.slice(0, 12));
  if (otherAmount.test(`${before} ${text.slice(start, end)}`) || otherAmount.test(after)) return false;
  if (/\d\+/u.test(text.slice(start, end))) return true;
  if (!/^\d/u.test(text.slice(start)) && !leastBefore.test(before)) return false;
  return workedWord.test(before.slice(-24)) || workedWord.test(after.slice(0, 30));
}

function clauseAfter(text: string): string {
  return text.split(/[\n;]|[.](?=\s)/u)[0]!;
}

function clauseBefore(text: string): string {
  return text.split(/[\n;]|[.](?=\s)/u).at(-1)!;
}

const noExperienceNeeded = cue(
  "(?:không|ko|k|chưa) (?:yêu cầu|cần|đòi hỏi|bắt buộc)(?: có| phải có| về)? (?:nhiều )?(?:kinh nghiệm|kn)",
  "kinh nghiệm ?:? ?(?:không|ko) (?:yêu cầu|cần|bắt buộc)",
  "(?:không|chưa) có (?:nhiều )?kinh nghiệm(?: nhiều)?(?: (?:sẽ|vẫn|cũng|được))",
  "no (?:prior |previous |work(?:ing)? )?experience (?:is )?(?:required|needed|necessary)",
  "experience (?:is )?not (?:required|needed|necessary)",
  "without experience",
);
