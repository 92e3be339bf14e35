import { describe, expect, it } from "vitest";
import { openGuest } from "~/account/open-guest.server";
import { getBuiltInReading } from "~/analysis/analyses.server";
import { ModelFailure, type Models } from "~/platform/models.server";
import { analysed } from "../../tests/support/analysed";
import { testServices } from "../../tests/support/test-services";
import { askCv } from "./ask-cv.server";

const sql = "Where did I use SQL?";

/** A model that phrases as it is told. */
function phrasing(answer: string, quotes: string[]): Models {
  return {
    id: "phrasing",
    isDemonstration: false,
    async ask({ schema }) {
      return { answer: schema.parse({ answer, quotes }), usage: { inputTokens: 10, outputTokens: 5, neurons: 0 } };
    },
  };
}

async function asking(models?: Models) {
  const { services } = testServices(models ? { models } : {});
  const { owner, id } = await analysed(services);
  const ask = (question: string) => askCv(services, { ownerId: owner.id, question, language: "en" });
  return { services, owner, id, ask };
}

describe("a question about one's CVs", () => {
  it("is answered by exact quotes, each with its place, without a model", async () => {
    const { ask, id, services, owner } = await asking();
    const { quotes, phrased, searched } = await ask(sql);
    const { assessment } = await getBuiltInReading(services, { ownerId: owner.id, id });
    for (const { quote, start, end } of quotes) expect(assessment.cv.text.slice(start, end)).toBe(quote);
    const line = "Wrote SQL for PostgreSQL and cut the monthly report from two days to three hours.";
    expect(quotes).toContainEqual(expect.objectContaining({ quote: line, analysisId: id, page: null }));
    expect([phrased, searched]).toEqual([null, 1]);
  });

  it("is not answered when nothing in the CVs does", async () => {
    const { ask } = await asking(phrasing("You led a team of nurses.", ["nurses"]));
    expect(await ask("Have I worked with Kubernetes?")).toMatchObject({ quotes: [], phrased: null });
  });

  it("is put into words where a model's words stand on the quotes, and only there", async () => {
    const good = await asking(phrasing("You wrote SQL for PostgreSQL.", ["Wrote SQL for PostgreSQL"]));
    expect((await good.ask(sql)).phrased).toBe("You wrote SQL for PostgreSQL.");
    const invented = await asking(phrasing("You wrote SQL for Oracle.", ["Wrote SQL for Oracle"]));
    expect(await invented.ask(sql)).toMatchObject({
      phrased: null,
      quotes: [expect.anything(), expect.anything(), expect.anything()],
    });
  });

  it("is answered by quotes when the model fails or the cap is reached", async () => {
    const failing = await asking({ ...phrasing("", []), ask: () => Promise.reject(new ModelFailure("quota")) });
    expect((await failing.ask(sql)).quotes.length).toBeGreaterThan(0);
    const { services, owner } = await asking(phrasing("You wrote SQL.", ["Wrote SQL"]));
    const capped = { ...services, modelCaps: { owner: 1, all: 1 } };
    const answer = await askCv(capped, { ownerId: owner.id, question: sql, language: "en" });
    expect([answer.phrased, answer.isCapped, answer.quotes.length > 0]).toEqual([null, true, true]);
  });

  it("sees no other owner's CVs", async () => {
    const { services } = await asking();
    const { owner } = await openGuest(services, services.random.secret());
    const answer = await askCv(services, { ownerId: owner.id, question: sql, language: "en" });
    expect(answer).toMatchObject({ searched: 0, quotes: [] });
  });

  it.each([
    ["  \n", "ask.empty"],
    ["a ".repeat(200), "ask.too_long"],
  ])("is refused in words: %j", async (question, code) => {
    const { ask } = await asking();
    await expect(ask(question)).rejects.toMatchObject({ code });
  });
});
