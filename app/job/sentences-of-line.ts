import type { Span } from "~/text/span";

/**
 * Cuts a line into sentences: at an end mark before a capital, also when the blank between them was lost ("…tốt.Kỹ năng…"),
 * at semicolons, and where a Vietnamese sentence begins or ends without any mark ("…microserviceCó kinh nghiệm…").
 * Brackets stay whole. Spans point into the text given, without outer blanks or end marks.
 */
export function sentencesOfLine(text: string, line: Span): Span[] {
  const body = text.slice(line.start, line.end);
  const sentences: Span[] = [];
  let start = 0;
  let depth = 0;
  let scanned = 0;
  for (const match of body.matchAll(sentenceEnd)) {
    depth = Math.max(0, depth + bracketBalance(body, scanned, match.index));
    scanned = match.index;
    if ((depth > 0 && match[0] !== "") || isAbbreviation(body, match)) continue;
    push(sentences, body, line.start, start, match.index);
    start = match.index + match[0].length;
    depth = 0;
    scanned = start;
  }
  push(sentences, body, line.start, start, body.length);
  return sentences.flatMap((sentence) => cutToLength(text, sentence));
}

/** No one writes a longer sentence; what is longer is cut at a blank, which bounds the work on any one of them. */
const maxSentenceLength = 1000;

function cutToLength(text: string, sentence: Span): Span[] {
  const parts: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > maxSentenceLength) {
    const blank = text.lastIndexOf(" ", start + maxSentenceLength);
    const end = blank > start ? blank : start + maxSentenceLength;
    push(parts, text, 0, start, end);
    start = end;
  }
  push(parts, text, 0, start, sentence.end);
  return parts;
}

const gluedOpeners =
  "Có|Kinh nghiệm|Kỹ năng|Kĩ năng|Khả năng|Kiến thức|Hiểu|Am hiểu|Thành thạo|Sử dụng|Tốt nghiệp|Ưu tiên|Yêu thích|Biết|Nắm|Tư duy|Tiếng|Giao tiếp|Chịu|Thiết kế|Xây dựng|Quản lý|Phân tích|Trình độ|Làm việc|Ngoại ngữ|Tinh thần|Trung thực|Chủ động";

const sentenceEnd = new RegExp(
  `[.!?]+["”’)]?(?=\\s+["“(\\[]?[\\p{Lu}\\p{N}])\\s+|(?<=[\\p{Ll}\\p{N})”"]{2})[.!?](?=\\p{Lu}\\p{L})|;\\s*|(?<=[\\p{Ll})])(?=(?:${gluedOpeners})\\s\\p{L})|(?<=[\\u00c0-\\u1ef9]\\p{Ll}{0,4})(?=\\p{Lu}[a-z]{2,}[\\s:-])|(?<=\\p{Ll})(?=(?:Experience|Education|Skills?|Requirements?|Responsibilities|Benefits|Teamwork|Languages?)\\s?:)|\\n+`,
  "gu",
);

const abbreviation =
  /(?:^|[\s(/])(?:e\.g|i\.e|vs|no|mr|mrs|ms|dr|st|inc|ltd|tp|ths?|ts|q|p|vd|sr|jr|approx|ph\.d|b\.s|m\.s|u\.s|ex)$/iu;
/** What follows a dot in a name: Node.js, Base.vn. */
const dottedName = /^(?:js|ts|net|io|ai|vn|com|py)(?![\p{L}])/iu;

function isAbbreviation(body: string, match: RegExpMatchArray): boolean {
  if (match[0][0] !== ".") return false;
  const at = match.index!;
  if (dottedName.test(body.slice(at + 1, at + 6))) return true;
  return abbreviation.test(body.slice(Math.max(0, at - 8), at));
}

function bracketBalance(body: string, from: number, to: number): number {
  let balance = 0;
  for (let index = from; index < to; index++) {
    if (body[index] === "(") balance++;
    else if (body[index] === ")") balance--;
  }
  return balance;
}

function push(sentences: Span[], body: string, base: number, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /[\s.,;:!?–-]/u.test(body[start]!)) {
    if (body[start] === "." && /^\.net/iu.test(body.slice(start, start + 4))) break;
    start++;
  }
  while (end > start && /[\s.,;:!?]/u.test(body[end - 1]!)) end--;
  if (/[\p{L}\p{N}]/u.test(body.slice(start, end))) sentences.push({ start: base + start, end: base + end });
}
