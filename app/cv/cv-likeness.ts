import { foldDiacritics, foldText } from "~/text/normalize";
import type { CvProfile, CvSection } from "./cv-document";

/** What a text must reach to count as a CV. */
export const leastLikeness = 2;

/** Words of postings, invoices, articles and contracts; each pattern counts once. */
const foreignSigns: readonly RegExp[] = [
  /\b(?:we are (?:looking|seeking|hiring)|we(?:'re| are) a |join our team|our client|you will (?:be|have|work|join)|you have|your (?:responsibilities|profile|role|skills))\b/,
  /\b(?:chung toi (?:can|dang|tim)|ung vien|quyen loi|phuc loi|che do dai ngo|tuyen dung vi tri|nop ho so)\b/,
  /\b(?:job description|mo ta cong viec|yeu cau (?:cong viec|ung vien)|about the (?:role|job|company)|what (?:you'll|you will|we) (?:do|offer|need))\b/,
  /\b(?:salary|muc luong|benefits|apply now|how to apply|equal opportunity|cach thuc ung tuyen|han nop)\b/,
  /\b(?:invoice|hoa don|subtotal|amount due|vat (?:no|number|code)|bill to|thanh tien|don gia|ma so thue)\b/,
  /\b(?:dear (?:sir|madam|hiring|mr|ms)|sincerely|yours faithfully|kinh gui|tran trong)\b/,
  /\b(?:abstract|et al|doi:|chapter \d|table of contents|figure \d|hereinafter|the parties agree|dieu \d+[.:])\b/,
];

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
  for (const sign of foreignSigns) if (sign.test(key)) score -= 1;
  return score;
}
