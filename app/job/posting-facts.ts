import { cue } from "./cue";
import { postingLines } from "./posting-lines";
import { readableView } from "./readable-view";
import { readHeading } from "./section-headings";

/** The job's title: a labelled line, else the first line when it is short and no heading or sentence. Null when neither. */
export function readTitle(text: string): string | null {
  const labelled = readLabelled(text, titleLabel);
  if (labelled !== null) return labelled;
  const first = firstLines(text, 1)[0];
  if (first === undefined || !isNameShaped(first, maxTitleLength) || readHeading(first) !== null) return null;
  return /[:：]$/u.test(first) ? null : first;
}

/** The employer: a labelled line, a name of a company's legal form, or what stands before " - City" on the second line. */
export function readCompany(text: string): string | null {
  const labelled = readLabelled(text, companyLabel);
  if (labelled !== null) return labelled;
  const [, second] = firstLines(text, 2);
  if (second !== undefined && isNameShaped(second, maxTitleLength)) {
    const dashed = /^(.+?)\s+[-–|]\s+(.+)$/u.exec(second);
    if (dashed !== null && place.test(dashed[2]!)) return dashed[1]!;
  }
  return companyForm.exec(readableView(text.slice(0, factReach)).text)?.[0].replace(/[\s,.;:–-]+$/u, "") ?? null;
}

/** Where the work is: a labelled line, else a city named in the first lines. */
export function readLocation(text: string): string | null {
  const labelled = readLabelled(text, locationLabel);
  if (labelled !== null) return labelled;
  return firstLines(text, 3).flatMap((line) => place.exec(line)?.[0] ?? [])[0] ?? null;
}

const maxTitleLength = 140;
/** Facts about the job stand at the top; a name further down may be anyone's. */
const factReach = 4000;

const titleLabel =
  /^(?:job title|position(?: title)?|title|vị trí(?: tuyển dụng| công việc)?|chức danh|tên công việc)\s*[:：]\s*(.{2,140})$/iu;
const companyLabel =
  /^(?:company(?: name)?|employer|công ty|tên công ty|đơn vị tuyển dụng|nhà tuyển dụng)\s*[:：]\s*(.{2,140})$/iu;
const locationLabel =
  /^(?:(?:work(?:ing)? |job |office )?(?:location|place|address)|địa điểm(?: làm việc)?|nơi làm việc|địa chỉ(?: làm việc)?)\s*[:：]\s*(.{2,140})$/iu;

const companyForm =
  /(?:Công ty (?:TNHH|Cổ phần|CP)|CÔNG TY (?:TNHH|CỔ PHẦN|CP)|Ngân hàng(?: TMCP)?|Tập đoàn)(?:[ \t]+(?:&[ \t]+)?[\p{Lu}\p{N}][\p{L}\p{N}&.-]*){1,8}|(?:[\p{Lu}\p{N}][\p{L}\p{N}&.-]*[ \t]+){1,6}(?:JSC|LLC|Ltd|Inc|Corp|Corporation|GmbH|Group)\b\.?/u;

const place = cue(
  "(?:TP\\.? ?)?H(?:ồ|o) Ch(?:í|i) Minh(?: City)?",
  "HCMC?",
  "Sài Gòn|Saigon",
  "(?:TP\\.? ?)?H(?:à|a) N(?:ộ|o)i|Hanoi",
  "Đà Nẵng|Da Nang|Danang",
  "Hải Phòng|Hai Phong",
  "Cần Thơ|Can Tho",
  "Bình Dương|Binh Duong",
  "Đồng Nai|Dong Nai",
  "Bắc Ninh|Bac Ninh",
  "Hưng Yên",
  "Hải Dương",
  "Quảng Ninh",
  "Nha Trang",
  "Huế",
  "Vũng Tàu",
  "Long An",
  "Singapore",
  "Remote",
);

function firstLines(text: string, count: number): string[] {
  const view = readableView(text.slice(0, factReach)).text;
  return postingLines(view)
    .slice(0, count)
    .map((line) => view.slice(line.start, line.end));
}

function isNameShaped(line: string, limit: number): boolean {
  return line.length <= limit && !/[.!?]$/u.test(line) && line.split(/\s+/u).length <= 20;
}

function readLabelled(text: string, label: RegExp): string | null {
  const view = readableView(text.slice(0, factReach)).text;
  for (const line of postingLines(view)) {
    const found = label.exec(view.slice(line.start, line.end));
    if (found !== null) return found[1]!.trim();
  }
  return null;
}
