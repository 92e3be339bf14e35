import type { Span } from "~/text/span";

/**
 * What a sentence such as "We are looking for an accountant with …" asks for: the part after the job's name. Returns the sentence
 * when it does not open so, null when it names the job and asks nothing more.
 */
export function afterSeekingLead(text: string, sentence: Span): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  if (!seeking.test(words)) return sentence;
  const asked = askedAfter.exec(words);
  return asked === null
    ? null
    : { start: sentence.start + asked.index + (asked[1] ?? asked[2]!).length, end: sentence.end };
}

const seeking =
  /^\s*(?:(?:we|the company|our (?:client|team))(?:['’]re| are| is|['’]s)?(?: currently| now| actively)? (?:looking|look|searching|hiring|seeking|seek|need|recruiting|in search)|(?:chúng tôi|công ty(?: \p{L}+){0,6}|bên mình)(?: hiện)?(?: đang| cần)* (?:tìm kiếm|tuyển|tuyển dụng|tìm)(?: một| các| những)? )/iu;

const askedAfter =
  /((?:^|\s)(?:who(?: already)?(?: has| have| is| are| can)?|with|having|that (?:has|have)|người)\s+)(?=\S)|(\s)(?=(?:experienced in|skilled in|proficient in|có|thành thạo|am hiểu|hiểu)\s)/iu;
