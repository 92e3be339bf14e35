import type { Span } from "~/text/span";
import { leadingCue } from "./cue";

/** Whether a sentence says by its own opening that it tells what the job is: "You will …", "Your tasks include …". */
export function opensWithDutyLead(words: string): boolean {
  return dutyLead.test(words);
}

/** The sentence from the first deed on: "In this role you will draft …" → "draft …". */
export function afterDutyLead(text: string, sentence: Span): Span {
  const words = text.slice(sentence.start, sentence.end);
  const lead = dutyLead.exec(words) ?? reader.exec(words);
  if (lead === null) return sentence;
  let start = sentence.start + lead[0].length;
  while (start < sentence.end && /[\s:]/u.test(text[start]!)) start++;
  return start < sentence.end ? { start, end: sentence.end } : sentence;
}

/** "You draft contracts": who is meant is no part of the task. */
const reader = leadingCue("you(?: also| then)?");

const dutyLead = leadingCue(
  "(?:in (?:this|the) (?:role|position|job),? )?you(?: will|['’]ll| would)(?: also| then)?(?: be (?:responsible for|in charge of))?",
  "(?:in (?:this|the) (?:role|position|job),? )?you(?: are|['’]re) (?:responsible for|in charge of)",
  "in (?:this|the) (?:role|position|job),? you",
  "(?:the |your )?(?:(?:key|main|daily|core|typical) )*(?:tasks?|duties|responsibilities|work|job|role) (?:will )?(?:(?:mainly |also )?includes?|are|is to|involves?|consists? of)",
  "(?:the )?(?:purpose|aim|mission) of the (?:role|job|position)(?: is to)?",
  "(?:công việc|nhiệm vụ)(?: (?:chính|hằng ngày|hàng ngày|cụ thể|của bạn))* (?:là|gồm|bao gồm|sẽ là)",
  "bạn sẽ(?: phụ trách| chịu trách nhiệm| đảm nhận)?",
);
