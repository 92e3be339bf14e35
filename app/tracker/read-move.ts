import { line } from "./fields";

const maxNoteLength = 500;

/** What the form of a move says. A sequence that is no number fits no application, so that the move is a conflict. */
export function readMove(get: (name: string) => string): { to: string; sequence: number; note: string | null } {
  const note = line(Number.MAX_SAFE_INTEGER).parse(get("note")).slice(0, maxNoteLength);
  return { to: get("to"), sequence: readSequence(get("sequence")), note: note || null };
}

export function readSequence(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}
