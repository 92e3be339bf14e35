import { useTranslation } from "react-i18next";
import { Page } from "~/ui/page";
import { Board } from "./board";
import type { BoardCard } from "./board-moves";
import { EmptyTracker } from "./empty-tracker";
import type { OwnStage } from "./stage";
import { TrackerNav } from "./tracker-nav";

export function BoardPage({
  cards,
  limit,
  more,
  ownStages,
}: {
  cards: readonly BoardCard[];
  /** most cards of a board */
  limit: number;
  /** there are applications beyond them */
  more: boolean;
  ownStages: readonly OwnStage[];
}) {
  const { t } = useTranslation("tracker");
  return (
    <Page width="wide">
      <TrackerNav current="board" />
      <h1 className="mt-6 text-2xl font-bold">{t("board.label")}</h1>
      {more ? <p className="mt-1 text-sm text-ink-soft">{t("board.more", { limit })}</p> : null}
      {cards.length === 0 ? <EmptyTracker /> : <Board cards={cards} ownStages={ownStages} />}
    </Page>
  );
}
