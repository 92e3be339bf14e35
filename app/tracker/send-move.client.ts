/** What became of a move: the new sequence, the code of a problem, or "offline" when no answer came. */
export type MoveAnswer = { sequence: number } | { problem: string };

/** Sends the move of a card and waits for the answer, without leaving the page. */
export async function sendMove(card: { id: string; sequence: number }, to: string): Promise<MoveAnswer> {
  const body = new URLSearchParams({ to, sequence: String(card.sequence) });
  try {
    const response = await fetch(`/applications/${card.id}/move/json`, { method: "POST", body });
    const answer: unknown = await response.json();
    if (typeof answer !== "object" || answer === null) return { problem: "unexpected" };
    if (response.ok && "sequence" in answer && typeof answer.sequence === "number")
      return { sequence: answer.sequence };
    return { problem: "code" in answer && typeof answer.code === "string" ? answer.code : "unexpected" };
  } catch {
    return { problem: "offline" };
  }
}
