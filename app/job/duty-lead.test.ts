import { describe, expect, it } from "vitest";
import { readRequirements } from "./read-requirements";

/** What a posting in plain paragraphs asks: source and quote of each requirement. */
function read(text: string): string[] {
  return readRequirements(text).map(({ source, quote }) => `${source}: ${quote}`);
}

describe("tasks told in prose", () => {
  it("are one duty each", () => {
    expect(
      read(
        "Bakery Planner\n\nYou will plan the baking shifts, negotiate prices with three mills, keep the recipe files current and train new bakers.",
      ),
    ).toEqual([
      "duty: plan the baking shifts",
      "duty: negotiate prices with three mills",
      "duty: keep the recipe files current",
      "duty: train new bakers",
    ]);
  });

  it("stay together where verbs share what they are done to", () => {
    expect(read("Clerk\n\nYour tasks include checking, scanning and filing delivery contracts.")).toHaveLength(1);
  });

  it.each([
    [
      "under a question as heading",
      "Làm gì ở đây?\nSoạn hợp đồng thuê tàu. Kiểm tra chứng từ cập cảng. Tổng hợp báo cáo tuần.",
    ],
    ["without a heading", "Soạn hợp đồng thuê tàu. Kiểm tra chứng từ cập cảng. Tổng hợp báo cáo tuần."],
  ])("are read above the part that asks: %s", (_, told) => {
    const asked = read(`Chuyên viên khai thác tàu\n${told}\nYêu cầu\n- Có ít nhất 2 năm kinh nghiệm khai thác tàu`);
    expect(asked.filter((line) => line.startsWith("duty: "))).toHaveLength(3);
  });
});

describe("a posting without headings", () => {
  it("asks for languages, traits and what one must be able to carry, and not for what its firm does", () => {
    const asked = read(
      "Harbour Freight runs warehouses in four ports. You check incoming containers and report damages. English at basic level. You are punctual. You can lift up to 25 kg.",
    );
    expect(asked).toEqual([
      "duty: check incoming containers and report damages",
      "requirement: English at basic level",
      "requirement: You are punctual",
      "requirement: You can lift up to 25 kg",
    ]);
  });
});
