import type { Span } from "~/text/span";
import { opensRequirement } from "./clause-heads";
import { type KnownThing, thingsWithin } from "./known-thing";
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

/** The sentence without any label before its colon; for duties, whose labels sum up what follows. */
export function afterLeadLabel(text: string, sentence: Span): Span {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 110));
  const colon = /[:：](?!\/|\d)\s*/u.exec(blankBrackets(words));
  if (colon === null || words.slice(0, colon.index).split(/\s+/u).length > maxLeadWords) return sentence;
  const start = sentence.start + colon.index + colon[0].length;
  return start < sentence.end ? { start, end: sentence.end } : sentence;
}
