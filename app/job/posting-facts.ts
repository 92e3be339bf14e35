import { cue } from "./cue";
import { postingLines } from "./posting-lines";
import { readableView } from "./readable-view";
import { readHeading } from "./section-headings";

/** What a posting says about the job besides what it asks; null where the text does not show it. */
export type PostingFacts = { title: string | null; company: string | null; location: string | null };

/** Reads title, company and location from the top of a posting. */
export function readPostingFacts(text: string): PostingFacts {
  const view = readableView(text.slice(0, factReach)).text;
  const lines = postingLines(view).map((line) => view.slice(line.start, line.end));
  return { title: readTitle(lines), company: readCompany(view, lines), location: readLocation(lines) };
}

/** A labelled line, else the first line when it is short and no heading or sentence. */
function readTitle(lines: string[]): string | null {
  const labelled = readLabelled(lines, titleLabel);
  if (labelled !== null) return labelled;
  const first = lines[0];
  if (first === undefined) return null;
  const sought = soughtTitle.exec(first)?.[1];
  if (sought !== undefined) return sought;
  if (!isNameShaped(first, maxTitleLength) || readHeading(first) !== null || /[:：]$/u.test(first)) return null;
  return first.replace(calling, "");
}

/** A labelled line, what stands before " - City" on the second line, or a name with a company's legal form. */
function readCompany(view: string, lines: string[]): string | null {
  const labelled = readLabelled(lines, companyLabel);
  if (labelled !== null) return labelled;
  const second = lines[1];
  if (second !== undefined && isNameShaped(second, maxTitleLength)) {
    const dashed = /^(.+?)\s+[-–|]\s+(.+)$/u.exec(second);
    if (dashed !== null && place.test(dashed[2]!)) return dashed[1]!;
  }
  return companyForm.exec(view)?.[0].replace(/[\s,.;:–-]+$/u, "") ?? null;
}

/** A labelled line, else a city named in the first lines. */
function readLocation(lines: string[]): string | null {
  const labelled = readLabelled(lines, locationLabel);
  if (labelled !== null) return labelled;
  return lines.slice(0, 3).flatMap((line) => place.exec(line)?.[0] ?? [])[0] ?? null;
}

const maxTitleLength = 140;
/** Facts about the job stand at the top; a name further down may be anyone's. */
const factReach = 4000;

const titleLabel =
  /^(?:job title|position(?: title)?|title|vị trí(?: tuyển dụng| công việc)?|chức danh|tên công việc)\s*[:：]\s*(.{2,140})$/iu;

/** "We are hiring a Data Engineer (m/f/d) in Berlin": what stands between the article and what follows the title. */
const soughtTitle =
  /^(?:[Ww]e(?:['’]re| are)|\p{Lu}[\p{L}\p{N}&. ]{1,40} is)(?: currently| now)? (?:hiring|looking for|seeking|recruiting|searching for)(?: for)? (?:an? |our next |the )?((?:[\p{Lu}\p{N}(/&–-][^\s,.;:!?]*)(?: (?:of|and|[\p{Lu}\p{N}(/&–-][^\s,.;:!?]*))*)/u;

/** "TUYỂN DỤNG: CHUYÊN VIÊN …" calls for people; what follows is the title. */
const calling =
  /^(?:tuyển dụng|tuyển gấp|cần tuyển|thông báo tuyển dụng|tuyển|hiring|now hiring|we are hiring)\s*[:：–-]\s*(?=\S)/iu;

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

function isNameShaped(line: string, limit: number): boolean {
  return line.length <= limit && !/[.!?]$/u.test(line) && line.split(/\s+/u).length <= 20;
}

function readLabelled(lines: string[], label: RegExp): string | null {
  for (const line of lines) {
    const found = label.exec(line);
    if (found !== null) return found[1]!.trim();
  }
  return null;
}
