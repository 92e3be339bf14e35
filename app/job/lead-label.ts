import type { Span } from "~/text/span";
import { opensRequirement, opensTask } from "./clause-heads";
import { leadingCue } from "./cue";
import { isHard, type KnownThing, thingsWithin } from "./known-thing";
import { readHeading } from "./section-headings";
import { blankBrackets } from "./split-line";

const maxLeadWords = 12;
/** A label that opens like a requirement and is this long says more than a kind of thing. */
const minAskingWords = 5;

/**
 * Cuts a sentence at a label before its colon. A label that only names a kind of thing ("Testing: experience in …") is left out; one
 * that is itself what is asked stays with what qualifies it ("English: IELTS 6.0"), or stands alone when what follows
 * asks for something of its own ("Kỹ năng đàm phán tốt: có khả năng …").
 */
export function cutLeadLabel(text: string, sentence: Span, things: KnownThing[]): Span[] {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 110));
  const colon = /[:：](?!\/|\d)\s*/u.exec(blankBrackets(words));
  if (colon === null || sentence.start + colon.index + colon[0].length >= sentence.end) return [sentence];
  const label = { start: sentence.start, end: sentence.start + colon.index };
  const labelWords = text.slice(label.start, label.end);
  if (labelWords.split(/\s+/u).length > maxLeadWords) return [sentence];
  const content = { start: label.end + colon[0].length, end: sentence.end };
  if (readHeading(labelWords) !== null) return [content];
  const named = thingsWithin(things, label);
  const namesIt = named.length > 0;
  if (named.some(({ category }) => category === "human_language")) return [sentence];
  if (!opensRequirement(text.slice(content.start, content.end))) return namesIt ? [sentence] : [content];
  const isLongEnough = labelWords.split(/\s+/u).length >= minAskingWords;
  return (namesIt || isLongEnough) && opensRequirement(labelWords) ? [label, content] : [content];
}

/**
 * The sentence without a label before its colon; for duties, whose labels sum up what follows. A label that tells the deed itself stays
 * with the things it is done to ("Làm thủ tục BHXH: chốt sổ, thai sản", "Prepare export documents: invoice, packing list").
 */
export function afterLeadLabel(text: string, sentence: Span, things: KnownThing[]): Span {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 110));
  const colon = /[:：](?!\/|\d)\s*/u.exec(blankBrackets(words));
  if (colon === null || words.slice(0, colon.index).split(/\s+/u).length > maxLeadWords) return sentence;
  const start = sentence.start + colon.index + colon[0].length;
  if (start >= sentence.end) return sentence;
  const label = { start: sentence.start, end: sentence.start + colon.index };
  const content = { start, end: sentence.end };
  return tellsDeed(text, label, things) && !opensTask(text.slice(start, sentence.end)) ? sentence : content;
}

function tellsDeed(text: string, label: Span, things: KnownThing[]): boolean {
  const words = text.slice(label.start, label.end);
  return (opensTask(words) || deed.test(words)) && thingsWithin(things, label).some(isHard);
}

const deed = leadingCue(
  "(?:làm|thực hiện|lập|soạn|chuẩn bị|hoàn thiện|kiểm tra|theo dõi|giải quyết|phụ trách|đảm nhận)(?= \\p{L})",
);
