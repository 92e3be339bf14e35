import { type OwnStage, orderStages } from "./stage";

/** `created` is the first event of an application; `undone` takes an earlier move back and leaves both in the history. */
export const stageEventKinds = ["created", "moved", "undone"] as const;

/** One entry of an application's history. Events are only ever added. */
export type StageEvent = {
  /** 1, 2, 3 …: no number is missing and none is there twice */
  sequence: number;
  kind: (typeof stageEventKinds)[number];
  /** a StageId; null for `created` */
  from: string | null;
  to: string;
  /** the sequence of the move that an `undone` event takes back */
  undoes: number | null;
  /** the applied date that this move filled in, "2026-11-25" */
  filledAppliedOn: string | null;
  note: string | null;
  /** who acted: for a guest, the guest itself */
  actor: string;
  /** milliseconds */
  at: number;
};

/** The events that count: without moves that were taken back, and without what took them back. In order of sequence. */
export function standingEvents<Event extends Pick<StageEvent, "sequence" | "kind" | "undoes">>(
  events: readonly Event[],
): Event[] {
  const undone = new Set(events.flatMap(({ undoes }) => undoes ?? []));
  return events
    .filter(({ sequence, kind }) => kind !== "undone" && !undone.has(sequence))
    .sort((a, b) => a.sequence - b.sequence);
}

/** The move that undoing would take back: the last event, if it is a move out of a stage that is still in use. */
export function undoableMove<Event extends Pick<StageEvent, "sequence" | "kind" | "from">>(
  events: readonly Event[],
  own: readonly OwnStage[],
): Event | null {
  const last = events.reduce<Event | null>((a, b) => (a && a.sequence > b.sequence ? a : b), null);
  const isOpen = orderStages(own).some((stage) => stage === last?.from);
  return last?.kind === "moved" && isOpen ? last : null;
}
