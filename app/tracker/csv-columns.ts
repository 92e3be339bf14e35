import { cellKey } from "./cell-words";

/** What a column of a file of applications can hold, in the order an export writes them. */
export const csvColumns = [
  "title",
  "company",
  "location",
  "workMode",
  "stage",
  "appliedOn",
  "deadlineOn",
  "priority",
  "salary",
  "salaryMin",
  "salaryMax",
  "currency",
  "salaryPeriod",
  "source",
  "link",
  "tags",
  "contactName",
  "contactRole",
  "contactEmail",
  "contactPhone",
  "notes",
] as const;

export type CsvColumn = (typeof csvColumns)[number];

/** Names of each column without diacritics and punctuation, as trackers and spreadsheets in both languages call them. */
const headerWords: Record<CsvColumn, string> = {
  title:
    "title|job title|position|role|job|position title|vi tri|vi tri ung tuyen|vi tri tuyen dung|chuc danh|cong viec|ten cong viec|vi tri cong viec|ten vi tri",
  company:
    "company|company name|employer|organization|organisation|cong ty|ten cong ty|doanh nghiep|nha tuyen dung|noi lam|ten doanh nghiep|don vi",
  location: "location|city|place|office|job location|dia diem|noi lam viec|dia diem lam viec|thanh pho|tinh thanh",
  workMode: "work mode|mode|remote|workplace|workplace type|work type|hinh thuc|hinh thuc lam viec|cach lam viec",
  stage: "stage|status|state|step|giai doan|trang thai|tinh trang|tinh trang ho so|trang thai ho so|buoc|ket qua",
  appliedOn:
    "applied on|applied|date applied|applied date|application date|applied at|ngay ung tuyen|ngay nop|ngay nop ho so|ngay nop don|ngay gui|ngay gui ho so|ngay gui cv|ngay apply|date of application|submitted|submitted on",
  deadlineOn:
    "deadline|deadline on|due|due date|closing date|apply by|expires|han nop|han nop ho so|han chot|han ung tuyen|han cuoi|han nop cv|ngay het han",
  priority: "priority|importance|excitement|rating|do uu tien|muc uu tien|uu tien|muc do uu tien",
  salary: "salary|pay|compensation|salary range|pay range|wage|luong|muc luong|thu nhap|khoang luong",
  salaryMin: "salary min|min salary|minimum salary|salary from|luong toi thieu|luong tu|luong thap nhat",
  salaryMax: "salary max|max salary|maximum salary|salary to|luong toi da|luong den|luong cao nhat",
  currency: "currency|salary currency|tien te|loai tien|don vi tien|don vi tien te",
  salaryPeriod: "pay period|salary period|period|ky luong|ky tra luong|luong theo",
  source: "source|found on|channel|job board|via|nguon|nguon tin|kenh|kenh tuyen dung|tim thay o",
  link: "link|url|job url|job link|posting|website|web address|application link|job posting|link tuyen dung|link tin tuyen dung|link jd|duong dan|lien ket|trang tin",
  tags: "tags|tag|labels|label|nhan|the",
  contactName: "contact|contact name|recruiter|hiring manager|nguoi lien he|lien he|ten nguoi lien he",
  contactRole: "contact role|contact title|vai tro nguoi lien he|chuc vu nguoi lien he",
  contactEmail: "contact email|email|e mail|recruiter email|email nguoi lien he|email lien he",
  contactPhone: "contact phone|phone|telephone|mobile|dien thoai|so dien thoai|dien thoai nguoi lien he|sdt",
  notes: "notes|note|comments|comment|remarks|ghi chu|nhan xet",
};

/** The column each header stands for; null where it is none of ours or an earlier header has it already. */
export function mapHeaders(headers: readonly string[]): (CsvColumn | null)[] {
  const taken = new Set<CsvColumn>();
  return headers.map((header) => {
    const key = cellKey(header);
    const column = csvColumns.find((name) => headerWords[name].split("|").includes(key)) ?? null;
    if (column === null || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}

export function isCsvColumn(value: string): value is CsvColumn {
  return (csvColumns as readonly string[]).includes(value);
}
