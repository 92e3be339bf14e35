import { useCallback, useEffect, useReducer, useState } from "react";
import { useTranslation } from "react-i18next";
import { problemWords } from "~/i18n/problem-words";
import { useRevalidator } from "~/platform/router";
import { type BoardCard, type BoardMoves, type PlacedCard, stepMoves } from "./board-moves";
import { sendMove } from "./send-move.client";
import type { OwnStage } from "./stage";
import { stageName } from "./stage-name";

/** The moves this page has made, and what it last said about one. A refused move also loads the board anew. */
export function useBoardMoves(cards: readonly BoardCard[], ownStages: readonly OwnStage[]) {
  const { t, i18n } = useTranslation("tracker");
  const { revalidate } = useRevalidator();
  const [moves, step] = useReducer(stepMoves, new Map() as BoardMoves);
  const [said, say] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: new cards are what tells that the board was loaded anew
  useEffect(() => step({ type: "reloaded" }), [cards]);

  const move = useCallback(
    async (card: PlacedCard, to: string) => {
      const { id, title, stage } = card;
      step({ type: "started", card, to });
      say(t("board.dropped", { title, stage: stageName(t, to, ownStages) }));
      const answer = await sendMove(card, to);
      if ("sequence" in answer) return step({ type: "confirmed", id, sequence: answer.sequence });
      step({ type: "refused", id });
      const offline = answer.problem === "offline";
      const { title: reason } = offline ? { title: t("board.offline") } : problemWords(i18n, answer.problem);
      say(t("board.rolledBack", { title, stage: stageName(t, stage, ownStages), reason }));
      if (!offline) revalidate();
    },
    [t, i18n, ownStages, revalidate],
  );

  return { moves, said, move };
}
