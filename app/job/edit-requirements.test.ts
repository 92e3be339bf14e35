import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { postingText, vietnamesePostingText } from "../../tests/support/sample-texts";
import { editRequirements, openLines, type RequirementEdits } from "./edit-requirements";
import { readPosting } from "./read-posting";
import { longestLabel, type Posting } from "./requirement";

const posting = readPosting(postingText);
const none: RequirementEdits = { changed: [], removed: [], added: [] };

function edited(edits: Partial<RequirementEdits>, of: Posting = posting): Posting {
  const result = editRequirements(of, { ...none, ...edits });
  if (typeof result === "string") throw new Error(result);
  return result;
}

function line(words: string, of: Posting = posting) {
  const found = openLines(of).find(({ quote }) => quote.includes(words));
  if (!found) throw new Error(`no open line says ${words}`);
  return { start: found.start, end: found.end };
}

describe("editRequirements", () => {
  it("without edits gives the same bytes", () => {
    expect(JSON.stringify(edited({}))).toBe(JSON.stringify(posting));
  });

  it("changes a name and a kind, and neither id, span nor what is checked", () => {
    const [first] = posting.requirements;
    const { requirements } = edited({ changed: [{ id: first!.id, label: "  Analyst   for 3 years ", kind: "nice" }] });
    expect(requirements[0]).toEqual({ ...first, label: "Analyst for 3 years", kind: "nice" });
    expect(requirements.slice(1)).toEqual(posting.requirements.slice(1));
  });

  it("adds a line of the posting as one requirement that is read like any other", () => {
    const of = readPosting(`${postingText}\n\nAbout you\nYou know dbt and Snowflake from the inside\n`);
    const place = line("Data Analyst (m/f/d)", of);
    const { requirements } = edited({ added: [{ ...place, kind: "nice" }] }, of);
    const added = requirements.find(({ id }) => id.startsWith("a"))!;
    expect(added).toMatchObject({ ...place, kind: "nice", source: "requirement", quote: "Data Analyst (m/f/d)" });
    expect(of.text.slice(added.start, added.end)).toBe(added.quote);
    expect(requirements[0]).toBe(added);
    const again = edited({ removed: [added.id] }, { ...of, requirements });
    expect(again).toEqual(of);
    expect(edited({ added: [{ ...place, kind: "nice" }] }, again).requirements).toEqual(requirements);
  });

  it("reads an added line for what has to be checked, in Vietnamese too", () => {
    const of = readPosting(vietnamesePostingText);
    const sql = of.requirements.find(({ quote }) => quote.includes("SQL"))!;
    const without = edited({ removed: [sql.id] }, of);
    const back = edited({ added: [{ ...line("SQL", without), kind: "must" }] }, without);
    const added = back.requirements.find(({ quote }) => quote.includes("SQL"))!;
    expect(added).toEqual({ ...sql, id: added.id });
  });

  it("leaves out what the posting does not hold", () => {
    const edits = { changed: [{ id: "r99", label: "x", kind: "must" as const }], removed: ["r98"] };
    expect(edited({ ...edits, added: [{ start: 3, end: 9, kind: "must" }] })).toEqual(posting);
  });

  it.each([
    ["an empty name", { changed: [{ id: "r1", label: "  ", kind: "must" as const }] }, "requirements.no_label"],
    [
      "a long name",
      { changed: [{ id: "r1", label: "x".repeat(longestLabel + 1), kind: "must" as const }] },
      "requirements.long_label",
    ],
    ["nothing left", { removed: posting.requirements.map(({ id }) => id) }, "requirements.none_left"],
  ])("refuses %s", (_, edits, problem) => {
    expect(editRequirements(posting, { ...none, ...edits })).toBe(problem);
  });

  it("keeps every span exact, every id once and what is not edited unchanged, whatever is edited", () => {
    const ids = posting.requirements.map(({ id }) => id);
    const lines = openLines(posting);
    const kind = fc.constantFrom("must" as const, "nice" as const);
    const edits = fc.record({
      changed: fc.uniqueArray(fc.record({ id: fc.constantFrom(...ids), label: fc.string(), kind }), {
        selector: ({ id }) => id,
      }),
      removed: fc.subarray(ids),
      added: fc.array(
        fc.tuple(fc.constantFrom(...lines), kind).map(([{ start, end }, of]) => ({ start, end, kind: of })),
      ),
    });
    fc.assert(
      fc.property(edits, (given) => {
        const result = editRequirements(posting, given);
        if (typeof result === "string") return;
        const now = new Map(result.requirements.map((requirement) => [requirement.id, requirement]));
        expect(now.size).toBe(result.requirements.length);
        for (const { start, end, quote } of result.requirements) expect(posting.text.slice(start, end)).toBe(quote);
        const touched = new Set([...given.removed, ...given.changed.map(({ id }) => id)]);
        for (const old of posting.requirements) if (!touched.has(old.id)) expect(now.get(old.id)).toEqual(old);
        const starts = result.requirements.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});
