import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { translatorFor } from "~/i18n/request-i18n.server";
import { makeFields } from "../../tests/support/make-application";
import { anyTracked, makeTracked } from "../../tests/support/make-tracked";
import { csvRecords } from "./applications-csv";
import { readCsv, writeCsv } from "./csv";
import { csvWords } from "./csv-words";
import { planCsv } from "./import-plan";
import { fixedStages, type OwnStage } from "./stage";

const own: OwnStage[] = [
  { id: "stg_1", name: "Bài tập, vòng 2", color: "blue", after: "screening", position: 1, removedAt: null },
];

describe.each(["en", "vi"] as const)("the CSV file in %s", (language) => {
  const words = csvWords(translatorFor(language), own);

  it("is read again as it was written, every stage and every header", () => {
    const applications = fc.array(anyTracked([...fixedStages, "stg_1"]), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(applications, (tracked) => {
        const plan = planCsv(readCsv(writeCsv(csvRecords(tracked, words))), { chosen: null, own });
        expect(plan.rows.flatMap(({ problems }) => problems)).toEqual([]);
        for (const [order, { fields, stage, contacts }] of tracked.entries()) {
          const read = plan.rows[order]!.application!;
          expect({ ...read.fields, tags: [] }).toEqual({ ...fields, tags: [] });
          expect(read.stage).toBe(stage);
          expect(read.contacts).toEqual(contacts.slice(0, 1));
        }
      }),
    );
  });

  it("names each column, and passes over the history alone", () => {
    const { headers } = planCsv(csvRecords([], words), { chosen: null, own });
    expect(headers.filter(({ column }) => column === null).map(({ name }) => name)).toEqual([words.header("history")]);
  });

  it("keeps tags without separators in them", () => {
    const tracked = makeTracked({ fields: makeFields({ tags: ["từ xa", "C++"] }) });
    const plan = planCsv(readCsv(writeCsv(csvRecords([tracked], words))), { chosen: null, own });
    expect(plan.rows[0]?.application?.fields.tags).toEqual(["từ xa", "C++"]);
  });
});
