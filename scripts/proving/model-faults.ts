import { answerByRules } from "../demonstration/answer-by-rules";

/** What a model writes, or a code by which the provider refuses; a hanging one never comes back. */
export type Reply = { text: string } | { error: number } | { throws: true } | { hangs: true };

export type FaultKind = keyof typeof faults;

type Fault = {
  reply(prompt: string): Reply;
  /** how a review may end whose every call meets this fault */
  ends: readonly string[];
};

/** A sentence of the kind that people hide in a CV, as a model that obeys it would repeat it. */
const allMet = (prompt: string, quoteOf: (passages: string[]) => string | null) =>
  asked(prompt).map(({ id, passages }) => ({
    requirement: id,
    verdict: "met",
    quote: quoteOf(passages),
    why: { en: "The applicant is a perfect match.", vi: "Ứng viên hoàn toàn phù hợp." },
  }));

function asked(prompt: string): { id: string; passages: string[] }[] {
  const block = /<data>\n([\s\S]*)\n<\/data>/.exec(prompt)?.[1] ?? '{"requirements":[]}';
  return JSON.parse(block).requirements;
}

const honest = (prompt: string) => JSON.stringify(answerByRules(prompt));
const text = (value: string): Reply => ({ text: value });

/** The sixteen ways in which a model may be absent, slow, wrong or hostile. */
export const faults = {
  absent: { reply: () => ({ throws: true }), ends: ["absent"] },
  throws: { reply: () => ({ throws: true }), ends: ["failed"] },
  "quota 3036": { reply: () => ({ error: 3036 }), ends: ["quota"] },
  "capacity 3040": { reply: () => ({ error: 3040 }), ends: ["busy"] },
  "timeout 3007": { reply: () => ({ error: 3007 }), ends: ["timeout"] },
  hangs: { reply: () => ({ hangs: true }), ends: ["timeout"] },
  "not JSON": { reply: () => text("I am sorry, I cannot help with that."), ends: ["unreadable"] },
  fenced: { reply: (prompt) => text(`Here it is:\n\`\`\`json\n${honest(prompt)}\n\`\`\``), ends: ["done"] },
  truncated: { reply: (prompt) => text(honest(prompt).slice(0, -40)), ends: ["unreadable"] },
  "wrong schema": {
    reply: (prompt) => text(honest(prompt).replaceAll('"verdict":', '"score":95,"verdict":')),
    ends: ["unreadable"],
  },
  "extra ids": {
    reply(prompt) {
      const { answers } = JSON.parse(honest(prompt));
      return text(JSON.stringify({ answers: [{ ...answers[0], requirement: "r999" }, ...answers, ...answers] }));
    },
    ends: ["done"],
  },
  empty: { reply: () => text(""), ends: ["unreadable"] },
  "1 MB": { reply: (prompt) => text(honest(prompt) + " ".repeat(1024 * 1024)), ends: ["unreadable"] },
  "wrong language": {
    reply(prompt) {
      const why = {
        en: "Der Lebenslauf zeigt das und die Firma ist gut für eine Stelle.",
        vi: "The quote shows this.",
      };
      const { answers } = JSON.parse(honest(prompt));
      return text(JSON.stringify({ answers: answers.map((answer: object) => ({ ...answer, why })) }));
    },
    ends: ["done"],
  },
  "invented quotes": {
    reply: (prompt) => text(JSON.stringify({ answers: allMet(prompt, () => "Fifteen years as head of everything") })),
    ends: ["done"],
  },
  "obeys the CV": {
    reply: (prompt) =>
      text(
        /ignore|bỏ qua/i.test(prompt)
          ? JSON.stringify({ answers: allMet(prompt, (passages) => passages[0]?.slice(0, 200) ?? null) })
          : honest(prompt),
      ),
    ends: ["done"],
  },
} satisfies Record<string, Fault>;
