import { cue } from "./cue";

/**
 * Whether a text given as a posting reads like a CV: a person's contact data, dated roles and CV headings, and no words that
 * only an employer writes. Used to warn and to offer a swap, never to refuse.
 */
export function looksLikeCv(text: string): boolean {
  const head = text.slice(0, 600);
  let signs = 0;
  if (/[\w.+-]+@[\w-]+\.\w/u.test(head)) signs++;
  if (/(?:\+84|\b0)\d(?:[ .-]?\d){8,9}\b|\+\d{1,3}[ -]?\d{2,4}[ -]\d{3}/u.test(head)) signs++;
  if ((text.match(datedRange)?.length ?? 0) >= 2) signs += 2;
  if (cvHeading.test(text)) signs += 2;
  if (firstPerson.test(text)) signs++;
  if (employerWords.test(text)) signs -= 3;
  return signs >= 3;
}

const datedRange =
  /(?:\d{1,2}[/.]\d{4}|(?:19|20)\d{2})\s*(?:-|–|—|to|đến)\s*(?:\d{1,2}[/.]\d{4}|(?:19|20)\d{2}|present|now|nay|hiện tại)/giu;

const cvHeading =
  /^[ \t]*(?:work experience|professional experience|career objective|professional summary|employment history|references|hobbies|mục tiêu nghề nghiệp|kinh nghiệm làm việc|quá trình làm việc|học vấn|người tham chiếu|sở thích)[ \t]*:?[ \t]*$/imu;

const firstPerson = cue(
  "my (?:career|goal|objective|strengths?)",
  "i (?:am|have|worked)",
  "tôi (?:là|có|đã)",
  "bản thân",
);

const employerWords = cue(
  "we are (?:looking|hiring|seeking)",
  "job description",
  "requirements?",
  "responsibilities",
  "what we offer",
  "nice to have",
  "candidates?",
  "you will",
  "apply",
  "yêu cầu(?: công việc| ứng viên)?",
  "mô tả công việc",
  "quyền lợi",
  "ứng viên",
  "tuyển dụng",
  "ưu tiên",
);
