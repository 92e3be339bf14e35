import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { LiftedCard } from "./board-card";
import { BoardColumn } from "./board-column";
import { type BoardCard, cardsByStage, type PlacedCard } from "./board-moves";
import { columnKeys } from "./column-keys";
import { type OwnStage, orderStages } from "./stage";
import { mayMove } from "./stage-moves";
import { stageName } from "./stage-name";
import { useBoardMoves } from "./use-board-moves";

/** The columns with their cards. A dropped card moves at once; when the server refuses, it goes back and the page says why. */
export function Board({ cards, ownStages }: { cards: readonly BoardCard[]; ownStages: readonly OwnStage[] }) {
  const { t } = useTranslation("tracker");
  const { moves, said, move } = useBoardMoves(cards, ownStages);
  const [lifted, setLifted] = useState<PlacedCard | null>(null);
  const columns = useMemo(() => cardsByStage(cards, moves), [cards, moves]);
  /** Moves a card and takes the focus along: it is another element in its new column. */
  const follow = useCallback(
    (card: PlacedCard, to: string) => {
      move(card, to);
      requestAnimationFrame(() => document.querySelector<HTMLElement>(`[href="/applications/${card.id}"]`)?.focus());
    },
    [move],
  );
  const sensors = useSensors(
    // A click stays a click, and a swipe scrolls: dragging begins after some way, or after a moment's hold.
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: columnKeys }),
  );
  const titleOf = (data: unknown) => (data as PlacedCard).title;
  const nameOf = (stage: string | number) => stageName(t, String(stage), ownStages);
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      const card = active.data.current as PlacedCard;
      return t("board.lifted", { title: card.title, stage: nameOf(card.stage) });
    },
    onDragOver: ({ active, over }) =>
      over
        ? t("board.over", { title: titleOf(active.data.current), stage: nameOf(over.id) })
        : t("board.overNone", { title: titleOf(active.data.current) }),
    onDragEnd: () => undefined,
    onDragCancel: ({ active }) => {
      const card = active.data.current as PlacedCard;
      return t("board.cancelled", { title: card.title, stage: nameOf(card.stage) });
    },
  };

  function drop({ active, over, activatorEvent }: DragEndEvent) {
    setLifted(null);
    const card = active.data.current as PlacedCard;
    if (!over || !mayMove(card.stage, String(over.id), ownStages)) return;
    if (activatorEvent instanceof KeyboardEvent) follow(card, String(over.id));
    else move(card, String(over.id));
  }

  return (
    <DndContext
      id="board"
      sensors={sensors}
      collisionDetection={(input) => (input.pointerCoordinates ? pointerWithin(input) : rectIntersection(input))}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t("board.instructions") } }}
      onDragStart={({ active }) => setLifted(active.data.current as PlacedCard)}
      onDragEnd={drop}
      onDragCancel={() => setLifted(null)}
    >
      <p role="status" className="min-h-6 text-sm">
        {said}
      </p>
      <section
        aria-label={t("board.label")}
        className="mt-2 flex h-[calc(100dvh-15rem)] min-h-96 gap-3 overflow-x-auto pb-3"
      >
        {orderStages(ownStages).map((stage) => (
          <BoardColumn
            key={stage}
            stage={stage}
            cards={columns.get(stage) ?? []}
            ownStages={ownStages}
            closed={lifted !== null && lifted.stage !== stage && !mayMove(lifted.stage, stage, ownStages)}
            onMove={follow}
          />
        ))}
      </section>
      <DragOverlay dropAnimation={null}>{lifted ? <LiftedCard card={lifted} /> : null}</DragOverlay>
    </DndContext>
  );
}
