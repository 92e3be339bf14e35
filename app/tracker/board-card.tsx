import { useDraggable } from "@dnd-kit/core";
import { GripVertical } from "lucide-react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { Link } from "~/platform/router";
import { LocalDay } from "~/ui/local-day";
import type { PlacedCard } from "./board-moves";
import { CardMoves } from "./card-moves";
import type { OwnStage } from "./stage";

/** Every card has this height, so that a column knows which of its cards are in sight. In pixels, gap included. */
export const cardHeight = 116;

/** A card that can be dragged by mouse and touch anywhere, and by keyboard at its handle. */
export function BoardCard({
  card,
  ownStages,
  onMove,
}: {
  card: PlacedCard;
  ownStages: readonly OwnStage[];
  onMove: (card: PlacedCard, to: string) => void;
}) {
  const { t } = useTranslation("tracker");
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: card.id,
    data: card,
    disabled: card.pending,
    attributes: { roleDescription: t("board.draggable") },
  });
  return (
    <article
      ref={setNodeRef}
      onMouseDown={(event) => listeners?.onMouseDown?.(event)}
      onTouchStart={(event) => listeners?.onTouchStart?.(event)}
      aria-busy={card.pending}
      data-lifted={isDragging || undefined}
      className="sheet relative flex h-[108px] cursor-grab flex-col p-2 pl-3 aria-busy:border-dashed data-lifted:border-dashed data-lifted:border-accent data-lifted:bg-sunken data-lifted:shadow-none"
    >
      <div className="flex items-start gap-1">
        <Link to={`/applications/${card.id}`} draggable={false} className="min-w-0 grow hover:underline">
          <span className="line-clamp-2 text-sm leading-snug font-semibold">{card.title}</span>
          <span className="block truncate text-xs text-ink-soft">{card.company}</span>
        </Link>
        <button
          ref={setActivatorNodeRef}
          type="button"
          {...attributes}
          {...listeners}
          aria-label={t("board.drag", { title: card.title })}
          className="needs-script -mt-2 -mr-2 inline-flex size-11 shrink-0 cursor-grab touch-none items-center justify-center rounded-lg text-ink-soft hover:bg-sunken"
        >
          <GripVertical size={16} aria-hidden="true" />
        </button>
      </div>
      <div className="mt-auto flex items-center justify-between gap-2">
        <CardFacts card={card} />
        <CardMoves card={card} ownStages={ownStages} onMove={onMove} />
      </div>
    </article>
  );
}

function CardFacts({ card: { deadlineOn, matchTotal } }: { card: PlacedCard }) {
  const { t, i18n } = useTranslation("tracker");
  return (
    <p className="min-w-0 truncate text-xs text-ink-soft">
      {matchTotal === null ? null : `${t("field.match")} ${localNumbers(i18n.language).whole(matchTotal)}`}
      {matchTotal !== null && deadlineOn !== null ? " · " : null}
      {deadlineOn === null ? null : <LocalDay day={deadlineOn} />}
    </p>
  );
}

/** What hangs on the pointer while a card is dragged. */
export function LiftedCard({ card }: { card: PlacedCard }) {
  return (
    <div className="sheet h-[108px] rotate-2 cursor-grabbing p-2 pl-3">
      <p className="line-clamp-2 text-sm leading-snug font-semibold">{card.title}</p>
      <p className="truncate text-xs text-ink-soft">{card.company}</p>
    </div>
  );
}
