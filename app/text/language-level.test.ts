import { describe, expect, it } from "vitest";
import { readLanguageLevel } from "./language-level";

describe("readLanguageLevel", () => {
  it.each([
    ["IELTS 6.5", "IELTS 6.5", "B2"],
    ["IELTS Academic: 7,0", "IELTS Academic: 7,0", "C1"],
    ["7.0 IELTS", "7.0 IELTS", "C1"],
    ["805 TOEIC", "805 TOEIC", "B2"],
    ["TOEIC 750", "TOEIC 750", "B1"],
    ["TOEIC (Listening and Reading) 850/990", "TOEIC (Listening and Reading) 850", "B2"],
    ["TOEFL iBT 95", "TOEFL iBT 95", "C1"],
    ["TOEFL ITP 550", "TOEFL ITP 550", "B2"],
    ["JLPT N2", "JLPT N2", "B2"],
    ["Tiếng Nhật N3", "N3", "B1"],
    ["HSK 4", "HSK 4", "B2"],
    ["HSK cấp độ 5", "HSK cấp độ 5", "C1"],
    ["TOPIK 3", "TOPIK 3", "B1"],
    ["English B2 - Upper Intermediate", "B2", "B2"],
    ["Bậc 4/6", "Bậc 4/6", "B2"],
    ["English: native", "native", "C2"],
    ["Native or bilingual proficiency", "Native or bilingual proficiency", "C2"],
    ["Full professional proficiency", "Full professional proficiency", "C1"],
    ["professional working proficiency", "professional working proficiency", "B2"],
    ["Limited working proficiency", "Limited working proficiency", "B1"],
    ["Elementary proficiency", "Elementary proficiency", "A2"],
    ["Upper-intermediate", "Upper-intermediate", "B2"],
    ["pre-intermediate", "pre-intermediate", "A2"],
    ["Fluent", "Fluent", "C1"],
    ["Tiếng Anh: giao tiếp tốt", "giao tiếp tốt", "B2"],
    ["Tiếng Anh giao tiếp", "giao tiếp", "B1"],
    ["thành thạo 4 kỹ năng", "thành thạo", "C1"],
    ["Khá", "Khá", "B1"],
    ["Cơ bản", "Cơ bản", "A2"],
    ["Bản ngữ", "Bản ngữ", "C2"],
  ])("reads %j", (text, level, cefr) => {
    expect(readLanguageLevel(text)).toEqual({ level, cefr });
  });

  it("keeps a result without a level on the framework", () => {
    expect(readLanguageLevel("IELTS 2.0")).toEqual({ level: "IELTS 2.0", cefr: null });
  });

  it.each(["English", "Tiếng Anh", "", "N6", "businesslike", "Tottenham", "A10"])("finds none in %j", (text) => {
    expect(readLanguageLevel(text)).toBeNull();
  });
});
