import { cue } from "./cue";
import type { Depth } from "./requirement";

/** How much of a thing the words around it ask for; "deep" wins over "basic" when both stand there. */
export function readDepth(text: string): Depth {
  if (deep.test(text)) return "deep";
  return basic.test(text) ? "basic" : "plain";
}

const deep = cue(
  "deep(?:ly)?",
  "strong(?:ly)?",
  "solid",
  "expert(?:s|ise)?",
  "extensive(?:ly)?",
  "advanced",
  "in[- ]depth",
  "excellent",
  "thorough",
  "mastery(?: of)?",
  "master",
  "highly (?:skilled|proficient|experienced)",
  "outstanding",
  "fluent(?:ly)?",
  "proficien(?:t|cy)",
  "hands[- ]on expertise",
  "profound",
  "superior",
  "exceptional",
  "rich experience",
  "thành thạo",
  "thông thạo",
  "chuyên sâu",
  "sâu(?: rộng| sắc)?",
  "vững(?: vàng| chắc)?",
  "nắm (?:rất )?(?:vững|chắc|rõ)",
  "giỏi",
  "xuất sắc",
  "nâng cao(?! (?:tính|năng|hiệu|chất|trải|kỹ|nhận|khả|trình|giá|doanh|mức))",
  "tinh thông",
  "lưu loát",
  "am hiểu (?:sâu|rõ|tốt|chuyên)",
  "dày dặn",
  "rất tốt",
);

const basic = cue(
  "basic(?:s)?",
  "fundamental (?:knowledge|understanding)",
  "familiar(?:ity)?",
  "awareness",
  "aware of",
  "exposure",
  "some (?:knowledge|experience|understanding)",
  "entry[- ]level",
  "general (?:knowledge|understanding)",
  "beginner",
  "elementary",
  "cơ bản",
  "căn bản",
  "sơ bộ",
  "biết sơ",
  "sử dụng được",
  "biết (?:sử dụng|dùng)",
  "hiểu biết chung",
  "làm quen",
);
