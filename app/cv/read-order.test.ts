import { describe, expect, it } from "vitest";
import { makePdf, textLines } from "../../tests/support/make-pdf";
import { readDocument } from "./read-document";
import { readOrder } from "./read-order";
import { readPlainText } from "./read-text";

describe("the order of reading", () => {
  it("numbers the blocks of each page, and each box holds the words that were read in it", async () => {
    const side = ["Contact", "lena@example.com", "Berlin", "Skills", "SQL", "Python", "Excel", "Power BI"];
    const main = ["Experience", "Data Analyst at Nordlicht Handel", "Built dashboards for managers of sales"];
    const more = [
      "Wrote reports in SQL for the team",
      "Trained eight colleagues in Excel",
      "Education",
      "BSc Statistics",
    ];
    const columns = [...textLines(side, { x: 40, y: 80 }), ...textLines([...main, ...more], { x: 300, y: 80 })];
    const result = await readDocument(
      makePdf([{ items: columns }, { items: textLines(["References on request"]) }]),
      "cv.pdf",
    );
    if (!result.ok) throw new Error(result.code);
    const blocks = readOrder(result.read);
    expect(blocks.map(({ number }) => number)).toEqual(blocks.map((_, index) => index + 1));
    expect(blocks.at(-1)?.page).toBe(2);
    const holding = (word: string) => {
      const at = result.read.text.indexOf(word);
      const { page, box } = result.read.runs.find(({ start, end }) => start <= at && end > at)!;
      const inside = (block: (typeof blocks)[number]) =>
        block.page === page && block.box[0] <= box[0] && block.box[0] + block.box[2] >= box[0] + box[2];
      return blocks.filter(inside).map(({ number }) => number);
    };
    expect(holding("lena@example.com")).not.toEqual(holding("Nordlicht"));
    expect(holding("Python")).toEqual(holding("lena@example.com"));
  });

  it("is empty without pages", () => {
    expect(readOrder(readPlainText("Lena Hartwig\nSQL"))).toEqual([]);
  });
});
