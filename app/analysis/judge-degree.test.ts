import { describe, expect, it } from "vitest";
import { judgeOne, requirement } from "../../tests/support/assess";

const computerScientist = `Linh Tran
linh.tran@example.com

EDUCATION
Bachelor of Science in Computer Science, Riverside University
2012 - 2016
`;

describe("degrees", () => {
  const degree = (level: "bachelor" | "master" | "associate", majors: string[], quote: string) =>
    requirement({ type: "degree", level, majors }, quote, { area: "education" });

  it.each([
    ["the same major", degree("bachelor", ["major-computer-science"], "Bachelor in CS"), "met"],
    ["any major", degree("bachelor", [], "Bachelor's degree"), "met"],
    ["a lower level asked", degree("associate", [], "College degree"), "met"],
    ["a near major", degree("bachelor", ["major-information-security"], "Bachelor in security"), "partial"],
    ["a level above", degree("master", ["major-computer-science"], "Master in CS"), "partial"],
    ["a far major", degree("bachelor", ["major-nursing"], "Bachelor in nursing"), "missing"],
    [
      "a far one with its skill",
      degree("bachelor", ["major-accounting", "accounting"], "Bachelor in accounting"),
      "missing",
    ],
    ["one of several", degree("bachelor", ["major-nursing", "major-accounting"], "Nursing or accounting"), "partial"],
  ])("%s", async (_, asked, verdict) => {
    expect((await judgeOne(computerScientist, asked)).judgement.verdict).toBe(verdict);
  });

  it("knows a field by its bare name, and a student from a graduate", async () => {
    const studies = (line: string) => `Trần Linh\n\nHỌC VẤN\n${line}\n`;
    const accounting = degree("bachelor", ["accounting", "major-accounting"], "Bachelor in Accounting");
    const verdict = async (line: string, asked = accounting) =>
      (await judgeOne(studies(line), asked)).judgement.verdict;
    expect(await verdict("Kế toán | Đại học Thương mại | Tốt nghiệp 2022")).toBe("met");
    expect(await verdict("Học viện Tài chính, ngành Kế toán, 2018 - 2022")).toBe("met");
    expect(await verdict("Sinh viên năm cuối ngành Kế toán, Đại học Mở")).toBe("partial");
    const student = degree("bachelor", ["major-accounting"], "Sinh viên năm cuối ngành kế toán");
    expect(await verdict("Sinh viên năm cuối ngành Kế toán, Đại học Mở", student)).toBe("met");
    const family = degree(
      "bachelor",
      ["major-marketing", "major-economics"],
      "Các ngành liên quan đến kinh tế, marketing",
    );
    expect(await verdict("Tài chính ngân hàng | Đại học Thương mại | 2022", family)).toBe("met");
  });

  it.each([
    ["Bachelor, 2016", "degree.no_major"],
    ["Studied accounting, 2016", "degree.no_level"],
  ])("counts what is not told as none, with little certainty: %s", async (line, code) => {
    const asked = degree("bachelor", ["major-accounting"], "Bachelor in Accounting");
    const { judgement } = await judgeOne(`Linh Tran\n\nEDUCATION\n${line}\n`, asked);
    expect(judgement).toMatchObject({ verdict: "missing", reason: { code }, certainty: 0.45 });
  });

  it("reads a Vietnamese degree, and not the major in a school's name", async () => {
    const text = `Trần Linh\n\nHỌC VẤN\nCử nhân Công nghệ thông tin - Đại học Kinh tế Quốc dân\n2015 - 2019\n`;
    const asked = (major: string) => degree("bachelor", [major], "Tốt nghiệp đại học");
    expect((await judgeOne(text, asked("major-information-technology"))).judgement.verdict).toBe("met");
    expect((await judgeOne(text, asked("major-nursing"))).judgement.verdict).toBe("missing");
  });
});
