import { findConcepts } from "~/skill/find-concepts";
import { relateConcepts } from "~/skill/relate-concepts";
import { words } from "~/text/words";

type ReviewData = { requirements: { id: string; requirement: string; passages: string[] }[] };
type AskData = { question: string; language: "en" | "vi"; passages: string[] };

/** Longest quote that the prompt allows, in characters. */
const longestQuote = 200;

/**
 * Answers a prompt of the app the way a model would, but by fixed rules over the words it holds. It reads nothing but the data of the
 * prompt. @returns null for a prompt of another kind
 */
export function answerByRules(prompt: string): object | null {
  const block = /<data>\n([\s\S]*)\n<\/data>/.exec(prompt)?.[1];
  if (block === undefined) return null;
  const data = JSON.parse(block) as Partial<ReviewData & AskData>;
  if (data.requirements) return { answers: data.requirements.map(judge) };
  if (data.question && data.passages) return phrase(data as AskData);
  return null;
}

function judge({ id, requirement, passages }: ReviewData["requirements"][number]) {
  const best = passages
    .map((passage) => ({ passage, share: sharedMeaning(requirement, passage) }))
    .reduce((a, b) => (b.share > a.share ? b : a), { passage: "", share: 0 });
  if (best.share < 0.25) {
    const why = { en: "No line of the CV speaks of this.", vi: "Không dòng nào trong CV nói về điều này." };
    return { requirement: id, verdict: "missing", quote: null, why };
  }
  const isMet = best.share >= 0.6;
  const why = isMet
    ? { en: "This line of the CV speaks of the same thing.", vi: "Dòng này trong CV nói về đúng điều đó." }
    : { en: "This line of the CV comes close to it.", vi: "Dòng này trong CV nói về điều gần với yêu cầu." };
  return { requirement: id, verdict: isMet ? "met" : "partial", quote: best.passage.slice(0, longestQuote), why };
}

/** Share of what is asked that a passage names: known skills count by how they relate, without any its longer words count. */
function sharedMeaning(requirement: string, passage: string): number {
  const wanted = [...new Set(findConcepts(requirement).map(({ concept }) => concept))];
  const had = findConcepts(passage).map(({ concept }) => concept);
  if (wanted.length > 0) {
    const worth = { same: 1, entails: 1, related: 0.5 };
    const best = wanted.map((want) =>
      Math.max(
        0,
        ...had.map(
          (have) => worth[relateConcepts(have, want) ?? "related"] * Number(relateConcepts(have, want) !== null),
        ),
      ),
    );
    return best.reduce((sum, value) => sum + value, 0) / wanted.length;
  }
  const asked = longWords(requirement);
  const own = new Set(longWords(passage));
  return asked.length === 0 ? 0 : asked.filter((word) => own.has(word)).length / asked.length;
}

function longWords(text: string): string[] {
  return words(text.toLowerCase()).flatMap(({ word }) => (word.length > 3 ? [word] : []));
}

function phrase({ language, passages }: AskData) {
  const quote = (passages[0] ?? "").split("\n")[0]?.slice(0, longestQuote) ?? "";
  const answer =
    language === "vi" ? `Trong CV của bạn có dòng: “${quote}”` : `Your CV has this line about it: “${quote}”`;
  return { answer, quotes: [quote] };
}
