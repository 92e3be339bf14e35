import type { CvRole } from "./cv-document";
import type { CvRow } from "./cv-rows";
import type { DateRange } from "./dates";
import { spansWithin } from "./spans-within";
import { englishTitleWords } from "./title-or-organization";

/** Words of a title that name no job by themselves. */
const levels = new Set([
  "senior",
  "junior",
  "principal",
  "staff",
  "graduate",
  "chief",
  "lead",
  "head",
  "student",
  "member",
]);
const titleWord = `(?:${[...englishTitleWords]
  .filter((word) => word.length > 3 && !levels.has(word))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
  .join("|")})`;
const capitalised = "\\p{Lu}[\\p{L}\\d+#&-]*";
/** "Senior ", "Front End Team lead / Senior ": begins with a capital, may go on without. */
const lead = `(?:${capitalised}[ /]+(?:[\\p{L}\\d+#&-]+[ /]+){0,5}?)?(?=\\p{Lu}|(?<=[ /])\\p{Ll})`;
const gap = "[\\s,.:;|()–—-]{0,4}";
const vietnameseTitle =
  "(?:Nhân viên|Chuyên viên|Kế toán|Trưởng phòng|Phó phòng|Trưởng nhóm|Giám đốc|Lập trình viên|Kỹ sư|Thực tập sinh|Cộng tác viên|Quản lý|Trợ lý|Giáo viên)(?: \\p{Ll}[\\p{L}\\p{M}]*){0,5}";
const titleAfter = new RegExp(`^${gap}(${lead}${titleWord}|${vietnameseTitle})`, "u");
const titleBefore = new RegExp(`(${lead}${titleWord}|${vietnameseTitle})${gap}$`, "u");
/** How far from its dates a title may begin, in UTF-16 code units. */
const reach = 90;

/**
 * Roles of a text whose lines were run together: each date range that a title touches. Which of the words around it
 * name the organization cannot be told there; it stays null. A role reaches to the next one, or to the end of its line.
 */
export function readFlattenedRoles(text: string, rows: readonly CvRow[], dates: readonly DateRange[]): CvRole[] {
  const found = rows.flatMap((row) => {
    const ranges = spansWithin(row, dates).filter((range) => !range.single && range.end <= row.end);
    return ranges.flatMap((range, i) => {
      const role = roleAt(text, { start: ranges[i - 1]?.end ?? row.start, end: row.end }, range);
      return role ? { ...role, end: row.line.end } : [];
    });
  });
  return found.map((role, i) => ({ ...role, end: Math.min(role.end, found[i + 1]?.start ?? role.end) }));
}

function roleAt(text: string, bounds: { start: number; end: number }, range: DateRange): CvRole | null {
  const after = titleAfter.exec(text.slice(range.end, Math.min(bounds.end, range.end + reach)))?.[1];
  const before = titleBefore.exec(text.slice(Math.max(bounds.start, range.start - reach), range.start));
  const title = before?.[1] ?? after;
  if (title === undefined) return null;
  const start = before ? range.start - before[0].length : range.start;
  return { title, organization: null, from: range.from, to: range.to, start, end: bounds.end };
}
