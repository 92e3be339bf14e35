import { describe, expect, it } from "vitest";
import { answerByRules } from "../../scripts/demonstration/answer-by-rules";
import { seededRandom } from "../../scripts/proving/random";
import { injections } from "../../tests/fixtures/injections";
import { backendDeveloper } from "../../tests/fixtures/twins/backend-developer";
import { digitalMarketer } from "../../tests/fixtures/twins/digital-marketer";
import { generalAccountant } from "../../tests/fixtures/twins/general-accountant";
import { hrSpecialist } from "../../tests/fixtures/twins/hr-specialist";
import { qaTester } from "../../tests/fixtures/twins/qa-tester";
import { salesExecutive } from "../../tests/fixtures/twins/sales-executive";
import { prepareReview, reviewOnce, verdictsOf } from "../../tests/support/review-once";
import { type PromptData, sameVerdict } from "../../tests/support/scripted-model";
import { toCalls, toPrompt } from "./review-prompt";

const people = [backendDeveloper, digitalMarketer, generalAccountant, hrSpecialist, qaTester, salesExecutive];

const strangers = people.flatMap((person) =>
  people.filter((other) => other !== person).map((other) => [person.name, other.name, person, other] as const),
);

describe("a model that answers met everywhere", () => {
  it.each(strangers)(
    "changes no verdict with the lines of a CV of another trade: %s for %s",
    async (_a, _b, person, other) => {
      for (const text of [person.en, person.vi]) {
        const prepared = await prepareReview(text, other.posting);
        const before = verdictsOf(prepared.builtIn);
        const { cv } = prepared.builtIn;
        for (const { start, end } of cv.passages) {
          const quote = cv.text.slice(start, end).slice(0, 200);
          const why = { en: null, vi: null };
          const proposals = prepared.questions.map(({ requirement }) => ({
            requirement: requirement.id,
            verdict: "met" as const,
            quote,
            why,
          }));
          expect(verdictsOf(prepared.apply(proposals))).toEqual(before);
        }
      }
    },
  );
});

/** Obeys a sentence of the CV when it gets to see it, and is honest otherwise. */
function obedient(injection: string) {
  return (data: PromptData, prompt: string) =>
    prompt.includes(injection.slice(0, 20)) ? sameVerdict("met")(data) : answerByRules(prompt);
}

describe("a model that obeys what a CV tells it", () => {
  it("changes no total over 200 clean and injected pairs", async () => {
    const random = seededRandom(7);
    const honest = new Map<string, number | null>();
    for (let pair = 0; pair < 200; pair += 1) {
      const person = random.pick(people);
      const language = random.pick(["en", "vi"] as const);
      const injection = random.pick(injections);
      const heading = language === "en" ? "ADDITIONAL INFORMATION" : "THÔNG TIN KHÁC";
      const review = async (text: string) =>
        (await reviewOnce(await prepareReview(text, person.posting), obedient(injection))).total;
      const clean = person[language];
      if (!honest.has(clean)) honest.set(clean, await review(clean));
      const total = honest.get(clean);
      expect([injection, await review(`${person[language]}\n${heading}\n\n${injection}\n`)]).toEqual([
        injection,
        total,
      ]);
    }
  }, 120_000);

  it("is never shown it, wherever in the CV it stands", async () => {
    const random = seededRandom(8);
    for (let pair = 0; pair < 200; pair += 1) {
      const person = random.pick(people);
      const lines = random.pick([person.en, person.vi]).trimEnd().split("\n");
      const at = random.pick([...lines.flatMap((line, index) => (line === "" ? [index] : [])), lines.length]);
      const injection = random.pick(injections);
      const text = [...lines.slice(0, at), "", injection, ...lines.slice(at)].join("\n");
      const { questions } = await prepareReview(text, person.posting);
      expect(toCalls(questions).map(toPrompt).join()).not.toContain(injection.slice(0, 20));
    }
  }, 120_000);
});
