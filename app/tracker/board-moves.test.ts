import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BoardCard, type BoardMoves, cardsByStage, stepMoves } from "./board-moves";
import { visibleRange } from "./visible-range";

function card(id: string, stage = "saved"): BoardCard {
  return { id, title: id, company: null, stage, sequence: 1, priority: 2, deadlineOn: null, matchTotal: null };
}

const cards = [card("a"), card("b"), card("c", "applied")];
const none: BoardMoves = new Map();

function shown(moves: BoardMoves) {
  return Object.fromEntries([...cardsByStage(cards, moves)].map(([stage, list]) => [stage, list.map(({ id }) => id)]));
}

describe("a board's moves", () => {
  it("shows a card in its new column at once, first, and as being on its way", () => {
    const moves = stepMoves(none, { type: "started", card: cards[0]!, to: "applied" });
    expect(shown(moves)).toEqual({ applied: ["a", "c"], saved: ["b"] });
    expect(cardsByStage(cards, moves).get("applied")![0]).toMatchObject({ pending: true, sequence: 1 });
  });

  it("go on from the sequence that the server confirmed", () => {
    const started = stepMoves(none, { type: "started", card: cards[0]!, to: "applied" });
    const moves = stepMoves(started, { type: "confirmed", id: "a", sequence: 2 });
    expect(cardsByStage(cards, moves).get("applied")![0]).toMatchObject({
      pending: false,
      sequence: 2,
      stage: "applied",
    });
  });

  it("put a refused card back where it came from", () => {
    const started = stepMoves(none, { type: "started", card: cards[0]!, to: "applied" });
    expect(shown(stepMoves(started, { type: "refused", id: "a" }))).toEqual({ applied: ["c"], saved: ["a", "b"] });
  });

  it("are forgotten when the board is loaded anew, but for those without an answer", () => {
    const one = stepMoves(none, { type: "started", card: cards[0]!, to: "applied" });
    const two = stepMoves(stepMoves(one, { type: "confirmed", id: "a", sequence: 2 }), {
      type: "started",
      card: cards[1]!,
      to: "offer",
    });
    expect([...stepMoves(two, { type: "reloaded" }).keys()]).toEqual(["b"]);
  });

  it("take no answer for a card that is not on its way", () => {
    expect(stepMoves(none, { type: "confirmed", id: "a", sequence: 9 })).toBe(none);
  });
});

describe("the visible range", () => {
  it("holds every card in sight and few others", () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.integer({ min: 1, max: 2000 }),
        fc.nat(400_000),
        (count, windowHeight, scrollTop) => {
          const { start, end } = visibleRange({ scrollTop, windowHeight, itemHeight: 116, count });
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(count);
          const first = Math.floor(scrollTop / 116);
          const last = Math.min(count, Math.ceil((scrollTop + windowHeight) / 116));
          if (first < count) expect([start <= first, end >= last]).toEqual([true, true]);
          expect(end - start).toBeLessThanOrEqual(Math.ceil(windowHeight / 116) + 14);
        },
      ),
    );
  });
});
