/** What a board knows of a card. */
export type BoardCard = {
  id: string;
  title: string;
  company: string | null;
  /** a StageId */
  stage: string;
  sequence: number;
  priority: 1 | 2 | 3;
  deadlineOn: string | null;
  matchTotal: number | null;
};

/**
 * Moves that this page made since it was loaded: where each card is shown, and from where it came while the server has not
 * answered. Cards that are on their way cannot be moved again.
 */
export type BoardMoves = ReadonlyMap<string, { stage: string; sequence: number; pendingFrom: string | null }>;

export type MoveStep =
  | { type: "started"; card: BoardCard; to: string }
  | { type: "confirmed"; id: string; sequence: number }
  | { type: "refused"; id: string }
  | { type: "reloaded" };

/** The moves after one more step. A refused move puts its card back where it came from. */
export function stepMoves(moves: BoardMoves, step: MoveStep): BoardMoves {
  const next = new Map(moves);
  if (step.type === "started") {
    const { id, stage, sequence } = step.card;
    next.set(id, { stage: step.to, sequence, pendingFrom: stage });
    return next;
  }
  if (step.type === "reloaded") {
    return new Map([...moves].filter(([, { pendingFrom }]) => pendingFrom !== null));
  }
  const move = moves.get(step.id);
  if (!move || move.pendingFrom === null) return moves;
  next.set(
    step.id,
    step.type === "confirmed"
      ? { stage: move.stage, sequence: step.sequence, pendingFrom: null }
      : { stage: move.pendingFrom, sequence: move.sequence, pendingFrom: null },
  );
  return next;
}

export type PlacedCard = BoardCard & { pending: boolean };

/** The cards of each stage as they are shown: what this page moved last stands first. */
export function cardsByStage(cards: readonly BoardCard[], moves: BoardMoves): Map<string, PlacedCard[]> {
  const places = [...moves.keys()];
  const columns = new Map<string, PlacedCard[]>();
  const place = (card: BoardCard) => {
    const { stage, sequence, pendingFrom } = moves.get(card.id) ?? { ...card, pendingFrom: null };
    const column = columns.get(stage) ?? [];
    column.push({ ...card, stage, sequence, pending: pendingFrom !== null });
    columns.set(stage, column);
  };
  const byId = new Map(cards.map((card) => [card.id, card]));
  for (const id of places.toReversed()) {
    const card = byId.get(id);
    if (card) place(card);
  }
  for (const card of cards) if (!moves.has(card.id)) place(card);
  return columns;
}
