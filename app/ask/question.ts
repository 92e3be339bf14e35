import type { Unit } from "~/analysis/cv-index";
import { taskTerms } from "~/analysis/task-terms";
import type { Requirement } from "~/job/requirement";
import { findConcepts } from "~/skill/find-concepts";
import { relateConcepts } from "~/skill/relate-concepts";

/** In characters. */
export const longestQuestion = 300;

/** Share of a question's words, by weight, that a passage must hold where the question names no known concept. */
const enoughWords = 0.5;

/** Words of asking: they say what kind of answer is wanted, not what it is about. */
const askingWords = new Set(
  `any anything anyone kind kinds sort name named tell list show describe long last first best ever cv resume mention mentioned say says
  tôi mình em anh chị bạn gì nào đâu ai sao bao lâu giờ nhiêu mấy khi hồi hỏi kể nêu liệt kê nói nhắc thấy`.split(
    /\s+/,
  ),
);

/** A question about a CV, as it is searched for and answered. */
export type Question = { text: string; concepts: string[]; words: { term: string; weight: number }[] };

export function readQuestion(text: string): Question {
  const mentions = findConcepts(text);
  const concepts = [...new Set(mentions.map(({ concept }) => concept))];
  const terms = taskTerms(text, mentions).filter(({ term }) => !term.split(" ").some((word) => askingWords.has(word)));
  return { text, concepts, words: terms.map(({ term, weight }) => ({ term, weight })) };
}

/** A question is searched for as a requirement would be. */
export function toRequirement({ text, concepts }: Question): Requirement {
  return {
    id: "question",
    start: 0,
    end: text.length,
    quote: text,
    label: text,
    area: "skills",
    kind: "must",
    source: "requirement",
    depth: "plain",
    anyOf: null,
    minYears: null,
    ask: { type: "skill", concepts, any: true },
  };
}

/**
 * Whether a passage answers a question: it names what is asked about or something that implies it; where nothing known is named,
 * it holds most of the question's own words. Something merely related is no answer.
 */
export function isAnswer(unit: Unit, { concepts, words }: Question): boolean {
  if (concepts.length > 0) {
    return unit.mentions.some(({ concept }) =>
      concepts.some((want) => ["same", "entails"].includes(relateConcepts(concept, want) ?? "")),
    );
  }
  const own = new Set(unit.tasks.map(({ term }) => term));
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  const held = words.reduce((sum, { term, weight }) => sum + (own.has(term) ? weight : 0), 0);
  return all > 0 && held / all >= enoughWords;
}
