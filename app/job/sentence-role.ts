import { readLanguageLevel } from "~/text/language-level";
import type { Span } from "~/text/span";
import { opensRequirement, opensTask } from "./clause-heads";
import { readCondition } from "./conditions";
import { cue, leadingCue } from "./cue";
import { opensWithDutyLead } from "./duty-lead";
import { isHard, type KnownThing } from "./known-thing";
import { soundsNice } from "./must-or-nice";
import { asksDegree } from "./read-degree";
import { readYears } from "./read-years";
import { isTrait } from "./traits";

export type SentenceRole = "requirement" | "duty" | "none";

/** What a sentence of a posting is when no heading says it: judged by its own words alone. */
export function sentenceRole(text: string, sentence: Span, things: KnownThing[]): SentenceRole {
  const words = text.slice(sentence.start, sentence.end);
  if (isAside(words)) return "none";
  if (opensRequirement(words) || asksDegree(words) || readYears(words).length > 0) return "requirement";
  if (asksLanguage(words, things)) return "requirement";
  if (opensWithDutyLead(words) || opensDeed(words)) return "duty";
  if (asksSomething(words) || (soundsNice(words) && things.length > 0)) return "requirement";
  if (addressesReader.test(words) && (isTrait(words) || readCondition(words) !== null)) return "requirement";
  const isShort = words.split(/\s+/u).length <= maxBareWords && !tellsOfEmployer.test(words);
  return isShort && (things.some(isHard) || isTrait(words)) ? "requirement" : "none";
}

/** "English at basic level", "You write and speak excellent English": a language with how well it has to be known. */
function asksLanguage(words: string, things: KnownThing[]): boolean {
  const namesLanguage = things.some(({ category }) => category === "human_language");
  return namesLanguage && words.split(/\s+/u).length <= maxLanguageWords && readLanguageLevel(words) !== null;
}

const maxLanguageWords = 16;
const addressesReader = leadingCue(
  "you(?: are|['’]re| can| must| should)(?= )",
  "(?:cần |phải )?(?:có|chịu|chấp nhận|không)(?= )",
);
/** "Halden Group runs marketplaces in five countries", "Tuyển nhân viên …": a whole sentence about the employer or the job. */
const tellsOfEmployer = cue(
  "(?<!\\byou )(?:runs|operates|sells|makes|offers|provides|serves|employs|is|was|has|cần tuyển|tuyển dụng)",
  "^tuyển",
);

/** Whether words begin with something to do at work. */
export function opensDeed(words: string): boolean {
  return opensDuty.test(words) || opensTask(words);
}

/** Whether a sentence has the words of a requirement: years, a degree, "experience with", "able to", "thành thạo". */
export function asksSomething(words: string): boolean {
  return opensRequirement(words) || requirementWord.test(words) || asksDegree(words) || readYears(words).length > 0;
}

/** Text about the employer, pay, the process or equal opportunity, wherever it stands. */
export function isAside(words: string): boolean {
  return aside.test(words) || leadIn.test(words);
}

const maxBareWords = 8;

const requirementWord = cue(
  "experience (?:in|with|of|using|as|working)",
  "experienced",
  "proficien(?:t|cy)",
  "knowledge of",
  "familiar(?:ity)? with",
  "understanding of",
  "must[- ]have",
  "must (?:be|possess|know)",
  "required",
  "ability to",
  "able to",
  "skilled in",
  "skills?(?: in| with)",
  "(?:looking for|seeking|hiring) (?:an? |the )?.{0,60}(?:who|with|experienced)",
  "you (?:should |must |will )?(?:have|know|bring|are (?:able|comfortable|familiar|proficient|fluent|good))",
  "we (?:look|are looking|search) for (?:someone|somebody|a person)",
  "fluent",
  "is a (?:must|plus)",
  "(?:is|are) (?:preferred|needed|necessary|expected|essential)",
  "candidates? needs?",
  "expertise",
  "kinh nghiệm",
  "thành thạo",
  "thông thạo",
  "am hiểu",
  "có (?:khả năng|kỹ năng|kiến thức|hiểu biết|tinh thần|trách nhiệm|chứng chỉ)",
  "kỹ năng (?:giao tiếp|làm việc|thuyết|đàm phán|quản lý|lãnh đạo|tổ chức|giải quyết)",
  "chịu (?:được )?(?:áp lực|khó)",
  "ưu tiên",
  "là (?:một |1 )?(?:lợi thế|điểm cộng)",
  "nắm (?:vững|chắc|được|rõ)",
  "sử dụng (?:thành thạo|tốt)",
  "yêu cầu (?:có|phải|tốt nghiệp|ứng viên|kinh nghiệm|biết|về)",
  "biết(?! đến)",
);

const opensDuty = leadingCue(
  "(?:your (?:role|mission|job)|responsible for|in this role|the (?:successful )?candidate will|participate|assist|support|ensure|collaborate|conduct|report|act as)",
  "(?:tham gia|thực hiện|phối hợp|công việc (?:bao )?gồm|hỗ trợ|chịu trách nhiệm|đảm bảo|bảo đảm|theo dõi|lập|báo cáo|kiểm tra|kiểm soát|tìm kiếm|tư vấn|chăm sóc|giám sát|cập nhật|nghiên cứu|xây dựng|triển khai|đề xuất|quản lý|quản trị|soạn thảo|tiếp nhận|xử lý|đào tạo|hướng dẫn|phân tích|thiết kế|phát triển|vận hành|bảo trì|lên kế hoạch|trao đổi|rà soát|viết|dẫn dắt|chủ trì|giải quyết|cài đặt|cấu hình|thiết lập|tổ chức|làm việc (?:với|trực tiếp|cùng)|trực tiếp|tổng hợp|đối chiếu|thu thập|khai thác|lựa chọn|huấn luyện|tối ưu|điều phối|đánh giá|khảo sát|duy trì|tiến hành|thúc đẩy|hoạch định|là người|đóng vai trò|đàm phán với|gặp gỡ|liên hệ|đăng|lưu trữ|nhập liệu|phụ trách|bán hàng|khai báo|kê khai|đặt (?:hàng|booking|chỗ|phòng|lịch|mua)|làm (?:chứng từ|thanh toán|thủ tục|hồ sơ|báo giá|hợp đồng|báo cáo)|đo lường|soạn|chuẩn bị|nghiệm thu|hạch toán|tính (?:lương|giá)|chạy (?:quảng cáo|ads)|lên (?:plan|ý tưởng|lịch)|tìm nguồn|giảng dạy|trực (?:page|tổng đài)|chốt)",
);

const aside = cue(
  "equal opportunity employer",
  "regardless of (?:race|gender|age|sex)",
  "without regard to",
  "discriminat(?:e|ion)",
  "reasonable accommodations?",
  "all qualified applicants",
  "we (?:offer|provide|are a|are an|are one|believe|value|have been|were founded)",
  "our (?:company|mission|culture|benefits)",
  "(?:health|social|medical) insurance",
  "13th[- ]month",
  "performance (?:bonus|review)",
  "annual (?:leave|trip|health)",
  "competitive (?:salary|compensation|package)",
  "salary (?:range|package|up to|:)",
  "paid (?:leave|time off)",
  "team ?building",
  "years (?:in business|of history)",
  "founded in",
  "established in",
  "headquartered",
  "send (?:your|us) (?:cv|resume)",
  "apply (?:now|via|by|here)",
  "interview (?:process|round)",
  "only shortlisted",
  "please (?:send|apply|submit|contact)",
  "(?:test code|screening) ?=>",
  "bảo hiểm (?:xã hội|y tế|sức khỏe|sức khoẻ|đầy đủ|theo)",
  "bhxh.{0,20}(?:đầy đủ|theo)",
  "lương (?:tháng )?(?:thứ )?13",
  "thưởng (?:lễ|tết|tháng|theo|doanh|hiệu|dự án|nóng)",
  "(?:mức )?lương (?:cứng|cơ bản|từ|thỏa thuận|cạnh tranh|upto|up to|gross|net)",
  "thu nhập (?:từ|không|hấp dẫn|trung bình|lên|upto|up to)",
  "phụ cấp",
  "du lịch (?:hằng|hàng|hang|1|thường|cùng)",
  "nghỉ (?:phép|lễ|tết|thứ)",
  "được (?:hưởng|tham gia bảo hiểm|đóng|đào tạo|xét|tăng lương|thưởng|hỗ trợ|cấp|làm việc trong|trang bị)",
  "môi trường (?:làm việc )?(?:trẻ|năng động|chuyên nghiệp|thân thiện|thoải mái)",
  "cơ hội (?:thăng tiến|phát triển|học|được)",
  "chế độ (?:phúc lợi|bảo hiểm|đãi ngộ|lương|theo)",
  "công ty (?:chúng tôi|cung cấp|hỗ trợ|sẽ)",
  "gửi (?:cv|hồ sơ)",
  "vui lòng (?:gửi|liên hệ|nộp)",
  "hồ sơ (?:gồm|bao gồm|xin việc)",
  "sơ yếu lý lịch",
  "review lương",
  "chúng tôi (?:là|cung cấp|mang|đang (?:phát|mở|xây))",
);

/** "You should have the following:" opens a list and asks nothing itself. */
const leadIn =
  /(?:following(?: \p{L}+){0,4}|như sau|sau đây|bao gồm|dưới đây|below|qualifications and attributes)\s*:?\s*$/iu;
