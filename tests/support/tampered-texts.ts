import { findConcepts } from "~/skill/find-concepts";

/** A section's heading in capitals says how what stands below it counts. */
export function isHeading(line: string): boolean {
  return /^\p{Lu}[\p{Lu} ]+$/u.test(line);
}

/** Where the lines of a text may be cut: between words, but not within a name of the lexicon, which would make another name of it. */
export function cutPlaces(text: string): { at: number; to: number }[] {
  return text.split("\n").flatMap((line, at) => (isHeading(line) ? [] : cutsOf(line).map((to) => ({ at, to }))));
}

function cutsOf(line: string): number[] {
  const names = findConcepts(line);
  return [...line.matchAll(/\s+/g)]
    .map(({ index }) => index)
    .filter((at) => at > 0 && !names.some(({ start, end }) => start < at && at < end));
}

/** A text without the end of a line, or without all from there on. */
export function cutOff(text: string, { at, to }: { at: number; to: number }, endsThere: boolean): string {
  const lines = text.split("\n");
  const short = lines.toSpliced(at, 1, lines[at]?.slice(0, to) ?? "");
  return (endsThere ? short.slice(0, at + 1) : short).join("\n");
}

/** Lines with more than white space in them. */
export function filledLines(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** Pieces of a posting after the lines of a CV, over and over. */
export function interleaved(cv: string, pieces: readonly string[]): string {
  return filledLines(cv)
    .flatMap((line, at) => [line, pieces[at % pieces.length]])
    .join("\n");
}
