import { findConcepts } from "~/skill/find-concepts";
import { locateQuote } from "~/text/locate-quote";
import type { Span } from "~/text/span";
import type { CvRole, CvSection } from "./cv-document";
import type { EntryList, Fields } from "./field-corrections";
import { languageMentions, languageName } from "./language-mentions";

/** The title and the employer of one role stand this near to each other, in UTF-16 code units. */
const headerReach = 200;

/** A title that stands in more places is no title; each further place costs another look at the rest of the text. */
const mostPlaces = 50;

/** The fields whose words an added entry is found by, the most telling first. */
const tellingFields: Record<EntryList, readonly string[]> = {
  roles: ["title", "organization"],
  education: ["institution", "degree", "major"],
  languages: ["language", "level"],
  certificates: ["name"],
};

/**
 * Where an entry that was not read stands: the first of its telling words that are found, outside of `taken` if they
 * are. A language is found by any of its names. Null when none of the words stand in the text.
 */
export function locateEntry(text: string, list: EntryList, fields: Fields, taken: readonly Span[]): Span | null {
  const named = list === "languages" && fields.language ? mentionsOf(text, fields.language) : [];
  const quoted = tellingFields[list].map((field) => placesOf(text, fields[field] ?? ""));
  for (const places of [named, ...quoted]) {
    const free = places.find((place) => !taken.some((other) => place.start < other.end && other.start < place.end));
    const found = free ?? places[0];
    if (found) return found;
  }
  return null;
}

/**
 * The line at which a role begins that was not read as one: where its title, else its employer, stands and no known role
 * begins; where both stand near each other, the earlier line. Null when there is no such line.
 */
export function locateRoleStart(
  text: string,
  { title, organization }: Fields,
  roles: readonly CvRole[],
): number | null {
  const isFree = (at: number) => !roles.some(({ start }) => lineStart(text, start) === at);
  const linesOf = (words: string | null | undefined) =>
    words
      ? placesOf(text, words)
          .map(({ start }) => lineStart(text, start))
          .filter(isFree)
      : [];
  const employers = linesOf(organization);
  const titles = linesOf(title);
  const near = (line: number) => employers.find((other) => Math.abs(other - line) < headerReach);
  const line = titles.find((at) => near(at) !== undefined) ?? titles[0] ?? employers[0];
  return line === undefined ? null : Math.min(line, near(line) ?? line);
}

/** Puts a role in at its line. It takes what is left of the role it stood in, else reaches to the next role or section. */
export function insertRole(
  roles: readonly CvRole[],
  added: CvRole,
  sections: readonly CvSection[],
  textLength: number,
): CvRole[] {
  const { start } = added;
  const around = roles.find((role) => role.start < start && start < role.end);
  const section = sections.find((own) => own.start <= start && start < own.end);
  const next = roles.find((role) => role.start > start);
  const end = around?.end ?? Math.min(next?.start ?? textLength, section?.end ?? textLength);
  const others = roles.map((role) => (role === around ? { ...role, end: start } : role));
  return [...others, { ...added, end }].sort((a, b) => a.start - b.start);
}

function mentionsOf(text: string, language: string): Span[] {
  const mentions = languageMentions(text, findConcepts(text));
  return mentions.filter(({ concept }) => languageName(concept) === language);
}

function placesOf(text: string, quote: string): Span[] {
  const places: Span[] = [];
  for (let from = 0; from < text.length && places.length < mostPlaces; ) {
    const place = locateQuote(text, quote, { start: from, end: text.length });
    if (place === null) break;
    places.push(place);
    from = place.end;
  }
  return places;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}
