import { foldDiacritics, foldText } from "~/text/normalize";

/** Words that name a job in English, lower case. */
export const englishTitleWords: ReadonlySet<string> = new Set(
  `engineer engineers developer developers dev programmer manager director analyst consultant specialist executive officer assistant associate intern internship trainee lead leader head chief founder cofounder ceo cto
cfo coo cmo cio president vice supervisor coordinator administrator admin designer architect scientist researcher teacher lecturer tutor accountant auditor representative clerk cashier technician nurse doctor driver
receptionist secretary editor writer translator interpreter marketer recruiter tester freelancer freelance fellow professor student staff volunteer owner buyer planner operator mechanic worker senior junior principal
sr jr partner advisor adviser agent controller treasurer bookkeeper paralegal attorney lawyer pharmacist physician therapist instructor trainer coach producer photographer journalist reporter salesperson salesman
bartender waiter waitress chef cook barista stylist inspector estimator surveyor buyer merchandiser strategist evangelist maintainer contributor copywriter sysadmin devops webmaster qa qc ba pm hr brse comtor
foreman superintendent apprentice postdoc scholar mentor chairman chairperson member ambassador generalist liaison dealer broker banker teller player athlete stocker packer handler laborer labourer welder electrician plumber carpenter machinist seamstress tailor caregiver aide nanny paramedic dentist surgeon veterinarian chemist biologist economist statistician mathematician psychologist counselor counsellor librarian curator animator illustrator artist musician actor videographer storekeeper guard housekeeper steward stewardess pilot captain graduate`.split(
    /\s+/,
  ),
);
const titlePhrases =
  /(?:^|[^a-z])(?:nhan vien|chuyen vien|chuyen gia|truong phong|pho phong|truong nhom|nhom truong|truong bo phan|giam doc|ke toan(?: truong| vien| tong hop)?|lap trinh vien|lap trinh|ky su|thuc tap(?: sinh)?|cong tac vien|tro ly|tro giang|thu ky|quan ly|to truong|giao vien|giang vien|gia su|phien dich|bien dich|bien tap|kiem toan vien|tu van(?: vien)?|chu tich|dieu phoi|giam sat|tiep vien|tong dai vien|dien thoai vien|giao dich vien|ho ly|ho sinh|thu kho|thu quy|phong vien|huan luyen vien|bep (?:truong|pho|chinh)|phu bep|pha che|tap vu|telesales?|kcs|le tan|thu ngan|cong nhan|bao ve|tai xe|lai xe|y ta|y si|dieu duong|bac si|duoc si|kien truc su|thiet ke|sinh vien|thanh vien|tinh nguyen vien|phuc vu|nha phat trien|nha thiet ke|nha sang lap|dong sang lap|can bo|quan tri vien|phu trach|dau bep|quan ly du an|chu nhiem|hanh chinh|vp|vice president|team lead|full[ -]?stack|front[ -]?end|back[ -]?end|product owner|scrum master|sales|co-founder)(?![a-z])/g;
const organizationWords = new Set(
  `inc ltd llc llp corp corporation company co jsc gmbh plc pte pvt limited group holding holdings bank university institute institution school college academy agency enterprise enterprises foundation hospital clinic hotel
resort restaurant solutions technologies technology systems studio studios lab labs laboratory laboratories services ventures capital industries logistics partners associates international global association society
ministry department council center centre network media telecom pharma insurance securities motors electronics airlines airways consultancy consultants store mart supermarket federation union authority bureau
startup factory works ag sa bv nv kk gmbh sarl oy ab ecole lycee hochschule institut akademie tnhh jsc ctcp corp vietnam research`.split(
    /\s+/,
  ),
);
const organizationPhrases =
  /(?:^|[^a-z])(?:cong ty|cty|tap doan|tong cong ty|ngan hang|dai hoc|hoc vien|cao dang|truong (?:thpt|thcs|tieu hoc|mam non|dai hoc|cao dang|quoc te|trung)|benh vien|phong kham|doanh nghiep|chi nhanh|trung tam|vien nghien cuu|cua hang|nha hang|khach san|sieu thi|nha may|xi nghiep|hop tac xa|uy ban|so (?:y te|giao duc|tai chinh|cong thuong)|bo (?:y te|giao duc|tai chinh)|co phan|hop danh|bao hiem|chung khoan|ngan hang|van phong|hiep hoi|cau lac bo|clb|shop)(?![a-z])/g;

/** Descriptive words of a title that also end the names of firms, and the reverse; worth half. */
const weak = new Set(
  "associate associates partner partners member graduate sales staff head works research store network admin media international global vietnam services technology systems consultants student hr qa qc front end".split(
    " ",
  ),
);

/** How much a piece reads as a job title; 0 when nothing in it does. */
export function titleScore(piece: string): number {
  return score(piece, englishTitleWords, titlePhrases);
}

/** How much a piece reads as the name of an organization; 0 when nothing in it does. */
export function organizationScore(piece: string): number {
  return score(piece, organizationWords, organizationPhrases);
}

/** The strongest word counts fully, a second one a little, and what stands last or first counts more than the middle. */
function score(piece: string, wordSet: ReadonlySet<string>, phrases: RegExp): number {
  const key = foldDiacritics(foldText(piece).replaceAll("học viên", "hocvien"));
  let total = 0;
  const words = key.split(/[^a-z0-9]+/).filter(Boolean);
  for (const [i, word] of words.entries()) {
    if (!wordSet.has(word)) continue;
    const end = i === words.length - 1 ? 1 : 0;
    total += (weak.has(word) ? 0.5 : 1) + end * 0.5;
  }
  for (const match of key.matchAll(phrases)) total += match.index === 0 ? 2 : 1;
  return total;
}
