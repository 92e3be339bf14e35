import type { Span } from "~/text/span";

const ordersEn = "instructions?|prompts?|rules|guidelines|directions|directives|commands|criteria|requirements";
const ordersVi = "hướng dẫn|chỉ dẫn|chỉ thị|chỉ lệnh|mệnh lệnh|câu lệnh|lệnh|quy tắc|quy định|yêu cầu|tiêu chí";

/** Sentences that speak to a machine that judges the text, not to a person who reads it. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:ignore|disregard|forget|override|bypass|discard)\\b[^.\\n]{0,40}?\\b(?:previous|prior|above|preceding|earlier|all|any|other|your|system)\\b[^.\\n]{0,20}?\\b(?:${ordersEn})\\b`,
    "giu",
  ),
  /\b(?:you are (?:now )?(?:an? )?(?:ai|llm|large language model|language model|chatbot|ai assistant|automated (?:screening|recruiting) (?:system|tool))|as an ai (?:language )?model|(?:reveal|print|repeat|output) (?:your|the) (?:system )?prompt)\b/giu,
  /\b(?:rate|score|rank|grade|mark|evaluate|assess|classify|label) (?:this|the|my) (?:candidate|applicant|resume|résumé|cv|profile|application)\b[^.\n]{0,60}?\b(?:10|100|highest|top|maximum|max|perfect|best|excellent|strong(?:est)?|ideal)\b/giu,
  /\b(?:hire|recommend|select|shortlist|approve|accept|advance|choose) (?:this|the above) (?:candidate|applicant|person|profile|resume|cv)\b/giu,
  /\b(?:this|the) (?:candidate|applicant) (?:is|should be|must be) (?:the (?:best|perfect|ideal|top)|a perfect|rated|ranked|scored|hired|selected|considered (?:the|an?) (?:best|perfect|ideal|exceptional))\b/giu,
  /\b(?:respond|reply|answer|output) (?:only )?with\b[^.\n]{0,40}?(?:["“']|\b(?:score|json|yes|approved|qualified)\b)/giu,
  /<\|(?:im_start|im_end|system|user|assistant)\|>|\[\/?INST\]|<<\/?SYS>>|^#{2,3}\s*(?:system|instructions?)\s*:?\s*$/gimu,
  new RegExp(
    `(?:bỏ qua|phớt lờ|lờ đi|quên đi|hãy quên|không tuân theo|đừng tuân theo)[^.\\n]{0,30}?(?:${ordersVi})(?:[^.\\n]{0,20}?(?:trước|trên|hệ thống|của bạn|khác))?`,
    "giu",
  ),
  /(?:chấm|cho|đánh giá|xếp hạng|xếp loại)[^.\n]{0,20}?(?:ứng viên|hồ sơ|cv)(?: này)?[^.\n]{0,40}?(?:điểm (?:tối đa|cao nhất|tuyệt đối)|\b(?:10|100)(?:\/\d+)? ?điểm|cao nhất|phù hợp nhất|xuất sắc nhất)/giu,
  /(?:hãy|phải|cần) (?:tuyển|chọn|nhận|đề xuất|duyệt|tuyển dụng) (?:ngay )?(?:ứng viên|hồ sơ|người) này/giu,
  /bạn (?:bây giờ |giờ )?là (?:một )?(?:ai|trí tuệ nhân tạo|mô hình ngôn ngữ|trợ lý ảo|chatbot|hệ thống (?:chấm|sàng lọc|tuyển dụng))(?![\p{L}\p{M}])/giu,
];

/** Places of a text (NFC) that look like instructions to a machine, in order and without overlaps. */
export function findInjectionLike(text: string): Span[] {
  const found = patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of found) if (!kept.at(-1) || span.start >= kept.at(-1)!.end) kept.push(span);
  return kept;
}
