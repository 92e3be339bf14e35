import { type FormEvent, memo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "~/platform/router";
import type { PlacedCard } from "./board-moves";
import type { OwnStage } from "./stage";
import { targetsOf } from "./stage-moves";
import { StageName } from "./stage-name";

/**
 * Moves a card without dragging: a button that opens the stages it may go to, which needs no script. With scripts the card
 * goes at once and the page stays. A card is drawn again whenever anything is dragged; this is not.
 */
export const CardMoves = memo(function CardMoves({
  card,
  ownStages,
  onMove,
}: {
  card: PlacedCard;
  ownStages: readonly OwnStage[];
  onMove: (card: PlacedCard, to: string) => void;
}) {
  const { t } = useTranslation("tracker");
  const panel = useRef<HTMLDivElement>(null);
  const id = `move-${card.id}`;

  function move(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!(submitter instanceof HTMLButtonElement)) return;
    event.preventDefault();
    panel.current?.hidePopover();
    onMove(card, submitter.value);
  }

  return (
    <>
      <button
        type="button"
        // React 18 does not know the attribute by its property's name.
        {...{ popovertarget: id }}
        disabled={card.pending}
        aria-label={t("move.title", { title: card.title })}
        className="-mr-2 -mb-2 inline-flex min-h-11 shrink-0 cursor-pointer items-center rounded-lg px-3 text-xs font-semibold text-accent hover:bg-sunken"
      >
        {t("move.open")}
      </button>
      <div id={id} ref={panel} {...{ popover: "auto" }} className="dialog">
        <Form method="post" action={`/applications/${card.id}/move`} onSubmit={move}>
          <p className="mb-2 font-semibold">{t("move.title", { title: card.title })}</p>
          <input type="hidden" name="sequence" value={card.sequence} />
          <input type="hidden" name="returnTo" value="/applications/board" />
          {targetsOf(card.stage, ownStages).map((stage) => (
            <button
              key={stage}
              type="submit"
              name="to"
              value={stage}
              className="button button-quiet w-full justify-start font-normal"
            >
              <StageName stage={stage} own={ownStages} />
            </button>
          ))}
        </Form>
      </div>
    </>
  );
});
