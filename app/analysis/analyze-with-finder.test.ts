import { describe, expect, it } from "vitest";
import { readPlainText } from "~/cv/read-text";
import { structureCv } from "~/cv/structure-cv";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
import type { Embedder } from "~/embedding/embedder";
import { hash } from "~/embedding/hash";
import { readPosting } from "~/job/read-posting";
import { backendDeveloper } from "../../tests/fixtures/twins/backend-developer";
import { generalAccountant } from "../../tests/fixtures/twins/general-accountant";
import { openTinyEmbedder } from "../../tests/support/tiny-embedder";
import { analyze } from "./analyze";
import { indexCv } from "./cv-index";
import { nearestUnits } from "./nearest-units";
import { retrieve } from "./retrieve";

const asOf = "2026-11";
const ladder = ["missing", "partial", "met"];

/** Finds whatever its numbers say, which is nothing that a rule would. */
function haphazard(seed: string): Embedder {
  const vector = (text: string) => Float32Array.from({ length: 8 }, (_, at) => hash(`${seed}${at}${text}`) / 2 ** 32);
  return { version: `haphazard-${seed}`, dimensions: 8, embed: async (texts) => texts.map(vector) };
}

const pairs = [backendDeveloper, generalAccountant].flatMap(({ name, posting, en, vi }) => [
  { name: `${name}, English`, posting, cv: en },
  { name: `${name}, Vietnamese`, posting, cv: vi },
]);

describe.each(pairs)("a finder beside the built-in embedder: $name", ({ cv: cvText, posting: postingText }) => {
  const cv = structureCv(readPlainText(cvText), asOf);
  const posting = readPosting(postingText);
  const read = { cv, posting, asOf, embedder: builtInEmbedder };

  it("adds to what is looked at and takes nothing away", async () => {
    const index = indexCv(cv, posting);
    const nearest = await nearestUnits(index, posting.requirements, haphazard("a"));
    const plain = await retrieve(index, posting.requirements, builtInEmbedder);
    const more = await retrieve(index, posting.requirements, builtInEmbedder, nearest);
    for (const [at, found] of plain.entries()) {
      expect(more[at]?.slice(0, found.length)).toEqual(found);
      expect(new Set(more[at]?.map(({ unit }) => unit)).size).toBe(more[at]?.length);
    }
    expect(more.flat().length).toBeGreaterThan(plain.flat().length);
  });

  it.each(["a", "b", "c"])("lowers no verdict, whatever it finds (%s)", async (seed) => {
    const plain = await analyze(read);
    const widened = await analyze({ ...read, finder: haphazard(seed) });
    for (const [at, { judgement }] of plain.requirements.entries()) {
      const other = widened.requirements[at]?.judgement.verdict ?? "missing";
      expect(ladder.indexOf(other)).toBeGreaterThanOrEqual(ladder.indexOf(judgement.verdict));
    }
  });

  it("is named beside the embedder, and gives the same bytes again", async () => {
    const finder = await openTinyEmbedder();
    const widened = await analyze({ ...read, finder });
    expect(widened.versions.embedder).toBe(`${builtInEmbedder.version}+${finder.version}`);
    expect(JSON.stringify(await analyze({ ...read, finder }))).toBe(JSON.stringify(widened));
  });
});
