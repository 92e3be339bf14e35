import type { Span } from "~/text/span";
import { opensTask } from "./clause-heads";
import { isNamedTool, type KnownThing, thingsWithin } from "./known-thing";
import { opensDeed } from "./sentence-role";
import { piecesOf, splitSentence } from "./split-line";

/**
 * A duty stays whole, as it describes one piece of work, unless it names two tasks with a tool each ("model … in DAX and load …
 * with Power Query"), or is a sentence of prose that tells a whole day's tasks one after the other. Spans are in order and do not
 * overlap.
 */
export function splitDuty(text: string, sentence: Span, things: KnownThing[], isProse: boolean): Span[] {
  const told = isProse ? tasksTold(text, sentence, things) : [];
  if (told.length >= manyTasks) return told;
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

/** With fewer tasks a sentence tells one piece of work and how it is done. */
const manyTasks = 3;

/** A verb with what it is done to: "draft, review and negotiate agreements" is one task. */
const saysWhat = /\S\s+\S/u;

/** The tasks of a sentence, each with what follows it up to the next. */
function tasksTold(text: string, sentence: Span, things: KnownThing[]): Span[] {
  const tasks: Span[] = [];
  for (const { start, end } of piecesOf(text, sentence, things)) {
    const last = tasks.at(-1);
    const isNext = last !== undefined && saysWhat.test(text.slice(last.start, last.end));
    if (last === undefined || (isNext && opensDeed(text.slice(start, end)))) tasks.push({ start, end });
    else tasks[tasks.length - 1] = { start: last.start, end };
  }
  return tasks;
}

function namesTool(things: KnownThing[], span: Span): boolean {
  return thingsWithin(things, span).some(isNamedTool);
}
