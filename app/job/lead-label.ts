import type { Span } from "~/text/span";
import { opensRequirement } from "./clause-heads";
import type { KnownThing } from "./known-thing";
import { thingsWithin } from "./known-thing";

const maxLeadWords = 7;

/**
 * Where the content of a sentence begins: after a short label and its colon ("Testing: experience in …"), unless the label is
 * itself what is asked ("English: IELTS 6.0", "Java: 3 years"). Returns the sentence's start when there is no label.
 */
export function leadLabelEnd(text: string, sentence: Span, things: KnownThing[]): number {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 90));
  const colon = /[:：](?!\/)\s*/u.exec(words);
  if (colon === null || sentence.start + colon.index + colon[0].length >= sentence.end) return sentence.start;
  const label = words.slice(0, colon.index);
  if (label.split(/\s+/u).length > maxLeadWords) return sentence.start;
  const after = sentence.start + colon.index + colon[0].length;
  const named = thingsWithin(things, { start: sentence.start, end: sentence.start + colon.index });
  const namesIt = named.some((thing) => thing.category !== "soft_skill" && thing.category !== "degree");
  return namesIt && !opensRequirement(text.slice(after, sentence.end)) ? sentence.start : after;
}
