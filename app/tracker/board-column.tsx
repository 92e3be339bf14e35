import { useDroppable } from "@dnd-kit/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";
import { BoardCard, cardHeight } from "./board-card";
import type { PlacedCard } from "./board-moves";
import type { OwnStage } from "./stage";
import { StageName, stageName } from "./stage-name";
import { firstDrawn, visibleRange } from "./visible-range";

/**
 * One stage with its cards. Only those in sight are drawn, the rest is empty room of the same height; before anything is
 * measured, and without scripts, the first ones and a way to the others.
 */
export function BoardColumn({
  stage,
  cards,
  ownStages,
  closed,
  onMove,
}: {
  stage: string;
  cards: readonly PlacedCard[];
  ownStages: readonly OwnStage[];
  /** a card is being dragged that may not come here */
  closed: boolean;
  onMove: (card: PlacedCard, to: string) => void;
}) {
  const { t } = useTranslation("tracker");
  const { setNodeRef, isOver } = useDroppable({ id: stage, disabled: closed });
  const { list, range, measured } = useVisibleRange(cards.length);
  const drawn = cards.slice(range.start, range.end);
  return (
    <section
      ref={setNodeRef}
      aria-label={t("board.column", { stage: stageName(t, stage, ownStages), count: cards.length })}
      className={`flex w-64 shrink-0 snap-start flex-col rounded-xl p-2 ${closed ? "outline-1 -outline-offset-1 outline-dashed outline-line-strong" : "bg-sunken"} ${isOver ? "outline-2 outline-accent" : ""}`}
    >
      <h2 className="flex items-baseline justify-between gap-2 px-1 pb-2 text-sm font-bold">
        <StageName stage={stage} own={ownStages} />
        <span className="font-normal text-ink-soft">{cards.length}</span>
      </h2>
      <div ref={list} className="min-h-28 grow overflow-y-auto overscroll-y-contain">
        {cards.length === 0 ? <p className="px-1 text-sm text-ink-soft">{t("board.empty")}</p> : null}
        <ul style={measured ? { height: cards.length * cardHeight, paddingTop: range.start * cardHeight } : undefined}>
          {drawn.map((card, index) => (
            <li
              key={card.id}
              aria-setsize={cards.length}
              aria-posinset={range.start + index + 1}
              style={{ height: cardHeight }}
            >
              <BoardCard card={card} ownStages={ownStages} onMove={onMove} />
            </li>
          ))}
        </ul>
        {measured || cards.length <= drawn.length ? null : (
          <Link to={`/applications?stage=${stage}`} className="link inline-flex min-h-11 items-center px-1 text-sm">
            {t("board.rest", { count: cards.length - drawn.length })}
          </Link>
        )}
      </div>
    </section>
  );
}

function useVisibleRange(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState({ scrollTop: 0, windowHeight: 0 });
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => setWindow({ scrollTop: element.scrollTop, windowHeight: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, []);
  const measured = window.windowHeight > 0;
  const range = measured ? visibleRange({ ...window, itemHeight: cardHeight, count }) : { start: 0, end: firstDrawn };
  return { list, range, measured };
}
