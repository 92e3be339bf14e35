import { expect, it } from "vitest";
import { postingLines } from "./posting-lines";

function lines(text: string): string[] {
  return postingLines(text).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ["- Java", "Java"],
  ["• Java", "Java"],
  ["* Java", "Java"],
  ["+ Java", "Java"],
  ["1. Java", "Java"],
  ["2)Java", "Java"],
  ["✅ Java", "Java"],
  ["A. YÊU CẦU", "YÊU CẦU"],
  ["3+ years", "3+ years"],
  ["1.5 - 3 năm", "1.5 - 3 năm"],
  [".NET Core", ".NET Core"],
  ["2 years", "2 years"],
])("leaves out what only marks an item: %s", (text, content) => {
  expect(lines(text)).toEqual([content]);
});

it("cuts a line at bullets that stand inside it", () => {
  expect(lines("• Java • SQL")).toEqual(["Java", "SQL"]);
  expect(lines("Biết Java; - Biết SQL")).toHaveLength(2);
  expect(lines("Hành chính - Nhân sự")).toEqual(["Hành chính - Nhân sự"]);
});

it("a parent line keeps only what the lines below it do not repeat", () => {
  expect(lines("- Kỹ năng mềm:Tư duy logic tốt.Giao tiếp khéo léo\n- Tư duy logic tốt.\n- Giao tiếp khéo léo")).toEqual(
    ["Kỹ năng mềm:", "Tư duy logic tốt.", "Giao tiếp khéo léo"],
  );
});
