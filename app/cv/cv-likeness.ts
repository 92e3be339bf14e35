import { foldDiacritics, foldText } from "~/text/normalize";
import type { CvProfile, CvSection } from "./cv-document";

/** What a text must reach to count as a CV. */
export const leastLikeness = 2;
/** In a language whose headings and titles are not known here, contact details alone are enough. */
export const leastForeignLikeness = 1;

/** Words of postings, invoices, articles and contracts; each pattern counts once. */
const foreignSigns: readonly RegExp[] = [
  /\b(?:we are (?:looking|seeking|hiring)|we(?:'re| are) an? |join (?:our|us)|our client|is looking for|are looking for|is hiring)\b/,
  /\byou (?:will|have|are|can)\b|\byou'(?:ll|re|ve)\b|\byour (?:responsibilities|role|skills and|tasks)\b/,
  /\b(?:chung toi|cong ty chung toi) (?:can|dang|tim|cung|mong|se)\b|\bung vien\b/,
  /\b(?:quyen loi|phuc loi|che do dai ngo|tuyen dung|nop ho so|duoc huong|bhxh|luong thang 13|thang luong)\b/,
  /\b(?:job description|mo ta cong viec|job requirements?|yeu cau(?: cong viec| ung vien)?\s*:|about the (?:role|job|company)|your skills and experience|the job|must have|nice to have|what (?:you'll|you will|we) (?:do|offer|need))\b/,
  /\b(?:at least|minimum(?: of)?|\d\+|toi thieu|it nhat|tren|tu) \d*\s*(?:\+ )?(?:years?|nam)(?: of)?(?: (?:experience|working|kinh nghiem))\b|\b(?:is (?:a plus|an advantage|required|preferred)|la (?:mot )?(?:loi the|uu the)|uu tien)\b/,
  /\b(?:muc luong|benefits|apply now|how to apply|equal opportunity|cach thuc ung tuyen|han nop|thoi gian lam viec|dia diem lam viec|gioi tinh|nam\/nu|tuoi tu|do tuoi)\b/,
  /\b(?:invoice|hoa don|subtotal|amount due|vat (?:no|number|code)|bill to|thanh tien|don gia|ma so thue)\b/,
  /\b(?:dear (?:sir|madam|hiring|mr|ms)|sincerely|yours faithfully|kinh gui|tran trong)\b/,
  /\b(?:abstract|et al|doi:|chapter \d|table of contents|figure \d|hereinafter|the parties agree)\b|\bdieu \d+[.:]/,
];

/** Words that stand as headings in most CVs; in a text whose lines were run together they are all that is left of them. */
const headingWords =
  /(?:EXPERIENCE|Experience|EDUCATION|Education|SKILLS|Skills|LANGUAGES|Languages|PROJECTS|Projects|KINH NGHIỆM|HỌC VẤN|KỸ NĂNG|DỰ ÁN)/g;

/**
 * How much a text is like a CV, from what was read of it: who it is about, where they worked and learned, and how it
 * is parted, less the signs of other kinds of text. At `leastLikeness` or more it counts as a CV.
 */
export function cvLikeness(text: string, sections: readonly CvSection[], profile: CvProfile): number {
  const kinds = new Set(sections.filter(({ heading }) => heading !== null).map(({ kind }) => kind));
  const key = foldDiacritics(foldText(text.slice(0, 20_000)));
  let score = 0;
  if (profile.email || profile.phone) score += 1;
  if (profile.name) score += 0.5;
  if (profile.roles.some((role) => role.from !== null && role.title !== null)) score += 2;
  else if (profile.roles.length > 0) score += 1;
  if (profile.education.length > 0) score += 1;
  for (const kind of ["experience", "education", "skills"] as const) if (kinds.has(kind)) score += 0.75;
  for (const kind of [
    "summary",
    "projects",
    "certificates",
    "languages",
    "awards",
    "activities",
    "interests",
    "references",
  ] as const) {
    if (kinds.has(kind)) score += 0.25;
  }
  const words = new Set(Array.from(text.slice(0, 20_000).matchAll(headingWords), (match) => match[0].toLowerCase()));
  if (kinds.size < 4) score += Math.min(1, words.size * 0.25);
  for (const sign of foreignSigns) if (sign.test(key)) score -= 1;
  return score;
}
