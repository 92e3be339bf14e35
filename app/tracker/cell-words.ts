import { foldDiacritics, foldText } from "~/text/normalize";
import type { ApplicationFields } from "./application";
import { type OwnStage, orderStages, type StageId } from "./stage";

type WorkMode = NonNullable<ApplicationFields["workMode"]>;
export type PayPeriod = NonNullable<ApplicationFields["salaryPeriod"]>;
type Priority = ApplicationFields["priority"];

const stageWords: [StageId, string][] = [
  ["saved", "saved|bookmarked|wishlist|to apply|interested|da luu|luu lai|quan tam|se ung tuyen|chua nop"],
  ["applied", "applied|application sent|submitted|sent|da ung tuyen|ung tuyen|da nop|da nop ho so|da gui"],
  [
    "screening",
    "screening|phone screen|screen|in review|under review|recruiter call|sang loc|sang loc ho so|so tuyen|vong so tuyen|so loai|dang xem xet|vong ho so",
  ],
  [
    "interviewing",
    "interviewing|interview|interviews|onsite|technical interview|phong van|dang phong van|vong phong van",
  ],
  [
    "offer",
    "offer|offered|offer received|loi moi|co loi moi|loi moi nhan viec|de nghi|co de nghi|nhan de nghi|thu moi|thu moi nhan viec|moi nhan viec",
  ],
  ["accepted", "accepted|hired|offer accepted|signed|nhan viec|da nhan viec|da nhan|chap nhan|trung tuyen"],
  [
    "rejected",
    "rejected|declined|refused|not selected|unsuccessful|bi tu choi|tu choi|truot|khong dat|khong trung tuyen",
  ],
  ["withdrawn", "withdrawn|withdrew|cancelled|canceled|da rut|rut ho so|da rut ho so|tu rut|huy"],
  ["no_response", "no response|no reply|ghosted|khong phan hoi|chua phan hoi|khong hoi am|bat vo am tin"],
];

const workModeWords: [WorkMode, string][] = [
  ["on_site", "on site|onsite|office|in office|in person|tai van phong|van phong|tai cho|truc tiep"],
  ["hybrid", "hybrid|ket hop|linh hoat|ban tu xa"],
  ["remote", "remote|fully remote|home office|work from home|wfh|tu xa|lam tu xa|lam viec tu xa|tai nha"],
];

const payPeriodWords: [PayPeriod, string][] = [
  ["hour", "hour|hourly|an hour|per hour|h|gio|theo gio|mot gio"],
  ["day", "day|daily|a day|per day|ngay|theo ngay|mot ngay"],
  ["month", "month|monthly|a month|per month|mo|thang|theo thang|mot thang"],
  ["year", "year|yearly|annual|annually|a year|per year|p a|nam|theo nam|mot nam"],
];

const priorityWords: [Priority, string][] = [
  [1, "1|low|thap"],
  [2, "2|normal|medium|mid|trung binh|binh thuong|vua"],
  [3, "3|high|top|urgent|cao|gap|uu tien"],
];

/** A text for comparing: lower case, without diacritics and punctuation, single spaces. */
export function cellKey(text: string): string {
  return foldDiacritics(foldText(text.normalize("NFC")))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A stage by its English or Vietnamese name, by its id, or by the name a person gave it; null for none. */
export function readStage(text: string, own: readonly OwnStage[]): StageId | null {
  const key = cellKey(text);
  const named = own.find(({ name, removedAt }) => removedAt === null && cellKey(name) === key);
  return named?.id ?? orderStages(own).find((id) => id === text.trim()) ?? lookUp(stageWords, key);
}

export function readWorkMode(text: string): WorkMode | null {
  return lookUp(workModeWords, cellKey(text));
}

export function readPayPeriod(text: string): PayPeriod | null {
  return lookUp(payPeriodWords, cellKey(text));
}

export function readPriority(text: string): Priority | null {
  return lookUp(priorityWords, cellKey(text));
}

function lookUp<Value>(words: [Value, string][], key: string): Value | null {
  return words.find(([, names]) => names.split("|").includes(key))?.[0] ?? null;
}
