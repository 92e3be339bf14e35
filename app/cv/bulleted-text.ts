import type { ReadText } from "./cv-document";

/** A text that was read, with a mark before each point of a list again, so that reading it gives the same points. */
export function bulletedText({ text, lines }: Pick<ReadText, "text" | "lines">): string {
  const marked: string[] = [];
  let at = 0;
  for (const { start, bullet } of lines) {
    if (!bullet) continue;
    marked.push(text.slice(at, start), "- ");
    at = start;
  }
  return marked.join("") + text.slice(at);
}
