import type { Span } from "~/text/span";
import { opensTask } from "./clause-heads";
import { isNamedTool, type KnownThing, thingsWithin } from "./known-thing";
import { splitSentence } from "./split-line";

/**
 * A duty stays whole, as it describes one piece of work, unless it names two tasks with a tool each ("model … in DAX and load …
 * with Power Query"). Spans are in order and do not overlap.
 */
export function splitDuty(text: string, sentence: Span, things: KnownThing[]): Span[] {
  if (thingsWithin(things, sentence).filter(isNamedTool).length < 2)
    return [{ start: sentence.start, end: sentence.end }];
  const duties: Span[] = [];
  for (const { start, end } of splitSentence(text, sentence, things)) {
    const last = duties.at(-1);
    const isOwnTask = opensTask(text.slice(start, end)) && namesTool(things, { start, end });
    if (last !== undefined && !(isOwnTask && namesTool(things, last)))
      duties[duties.length - 1] = { start: last.start, end };
    else duties.push({ start, end });
  }
  return duties;
}

function namesTool(things: KnownThing[], span: Span): boolean {
  return thingsWithin(things, span).some(isNamedTool);
}
