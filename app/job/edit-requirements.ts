import type { Span } from "~/text/span";
import { knownThings } from "./known-thing";
import { type PostingLine, postingLines } from "./posting-lines";
import { readItem } from "./read-item";
import { readableView } from "./readable-view";
import { longestLabel, type Posting, type Requirement, type RequirementKind } from "./requirement";

/** What a person makes of the requirements of a posting. An id or a line that the posting does not hold is left out. */
export type RequirementEdits = {
  changed: { id: string; label: string; kind: RequirementKind }[];
  removed: string[];
  /** lines of the posting, as `openLines` gives them */
  added: (Span & { kind: RequirementKind })[];
};

export type EditProblem = "requirements.no_label" | "requirements.long_label" | "requirements.none_left";

/**
 * The posting with its requirements edited. What is not edited stays as it is, its id included; an edited one keeps its id,
 * its span and what has to be checked; an added one has its place as its id and its line as its quote.
 */
export function editRequirements(posting: Posting, edits: RequirementEdits): Posting | EditProblem {
  const changes = new Map(edits.changed.map((change) => [change.id, change]));
  const removed = new Set(edits.removed);
  const old = posting.requirements.filter(({ id }) => !removed.has(id));
  const kept = old.map((requirement) => changed(requirement, changes.get(requirement.id)));
  const labels = kept.filter((requirement, index) => requirement.label !== old[index]?.label).map(({ label }) => label);
  if (labels.includes("")) return "requirements.no_label";
  if (labels.some((label) => label.length > longestLabel)) return "requirements.long_label";
  const requirements = [...kept, ...addedLines(posting, edits.added)];
  if (requirements.length === 0) return "requirements.none_left";
  return { ...posting, requirements: requirements.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The lines of a posting that are no requirement as they stand, with their place in its text. */
export function openLines({ text, requirements }: Posting): (Span & { quote: string })[] {
  const asked = new Set(requirements.map(placeKey));
  return linesOf(text)
    .map(({ place }) => ({ ...place, quote: text.slice(place.start, place.end) }))
    .filter((line) => !asked.has(placeKey(line)));
}

function changed(requirement: Requirement, change: RequirementEdits["changed"][number] | undefined): Requirement {
  if (change === undefined) return requirement;
  const isRenamed = change.label !== requirement.label;
  const label = isRenamed ? change.label.normalize("NFC").replace(/\s+/gu, " ").trim() : requirement.label;
  return { ...requirement, label, kind: change.kind };
}

function addedLines(posting: Posting, added: RequirementEdits["added"]): Requirement[] {
  if (added.length === 0) return [];
  const view = readableView(posting.text);
  const things = knownThings(view.text);
  const kinds = new Map(added.map((line) => [placeKey(line), line.kind]));
  const open = new Set(openLines(posting).map(placeKey));
  return linesOf(posting.text).flatMap(({ line, place }) => {
    const key = placeKey(place);
    const kind = kinds.get(key);
    if (kind === undefined || !open.has(key)) return [];
    const { concepts: _, ...draft } = readItem(
      view.text,
      { ...line, head: line.start, isAlternative: false },
      things,
      kind,
    );
    return [{ ...draft, id: `a${key}`, ...place, quote: posting.text.slice(place.start, place.end) }];
  });
}

/** Each line in the readable view and in the text as given. */
function linesOf(text: string): { line: PostingLine; place: Span }[] {
  const view = readableView(text);
  return postingLines(view.text).map((line) => ({
    line,
    place: { start: view.toSource(line.start), end: view.toSource(line.end - 1) + 1 },
  }));
}

function placeKey({ start, end }: Span): string {
  return `${start}-${end}`;
}
