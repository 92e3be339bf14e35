import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainText } from "./read-text";
import { structureCv } from "./structure-cv";

const vietnamese = `NGUYỄN THỊ MAI ANH
Kế toán tổng hợp
Email: maianh@example.vn | Điện thoại: 0912 345 678
Địa chỉ: Quận 3, TP. Hồ Chí Minh

MỤC TIÊU NGHỀ NGHIỆP
Trở thành kế toán trưởng trong 3 năm tới.

KINH NGHIỆM LÀM VIỆC
Công ty Cổ phần Ánh Dương | Kế toán tổng hợp | 03/2021 – nay
- Lập báo cáo tài chính hàng quý bằng MISA
Công ty TNHH Sao Mai
Nhân viên kế toán
Từ tháng 6/2018 đến tháng 2/2021
- Hạch toán công nợ

HỌC VẤN
Đại học Kinh tế Quốc dân (2014 - 2018)
Chuyên ngành: Kế toán
Cử nhân

NGOẠI NGỮ
Tiếng Anh: TOEIC 750
Tiếng Nhật N3`;

/** Lines that a CV may hold, in any order and number, to reach every branch of the readers. */
const anyLine = fc.oneof(
  fc.constantFrom(...vietnamese.split("\n")),
  fc.constantFrom(
    "Experience",
    "EDUCATION",
    "Skills: Java, SQL",
    "• Built things",
    "Java Developer, Acme Ltd",
    "Mar 2020 – Present",
    "2019 - 2021",
    "Languages: English (C1)",
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 500 }),
);

describe("structureCv", () => {
  it("reads who, where, what and when of a Vietnamese CV", () => {
    const { profile, language, warnings } = structureCv(readPlainText(vietnamese), "2026-11");
    expect(profile).toMatchObject({
      name: "NGUYỄN THỊ MAI ANH",
      email: "maianh@example.vn",
      phone: "0912 345 678",
      location: "Quận 3, TP. Hồ Chí Minh",
      yearsOfExperience: 8.5,
      roles: [
        { title: "Kế toán tổng hợp", organization: "Công ty Cổ phần Ánh Dương", from: "2021-03", to: "present" },
        { title: "Nhân viên kế toán", organization: "Công ty TNHH Sao Mai", from: "2018-06", to: "2021-02" },
      ],
      education: [
        { institution: "Đại học Kinh tế Quốc dân", degree: "Cử nhân", major: "Kế toán", from: "2014", to: "2018" },
      ],
      languages: [
        { language: "English", level: "TOEIC 750", cefr: "B1" },
        { language: "Japanese", level: "N3", cefr: "B1" },
      ],
    });
    expect(language).toBe("vi");
    expect(warnings).toEqual([]);
  });

  it("keeps every span inside the text and in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 25 }), (lines) => {
        const cv = structureCv(readPlainText(lines.join("\n")), "2026-11");
        const { roles, education, languages, certificates, skills, spans } = cv.profile;
        const pairs = Object.values(spans).filter((span) => span !== null);
        const all = [cv.sections, cv.passages, roles, education, languages, certificates, skills].flat();
        for (const { start, end } of [...all, ...pairs.map(([start, end]) => ({ start, end }))]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(cv.text.length);
        }
        for (const list of [cv.sections, cv.passages]) {
          for (const [i, span] of list.entries())
            if (i > 0) expect(span.start).toBeGreaterThanOrEqual(list[i - 1]!.end);
        }
        for (const [i, role] of roles.entries())
          if (i > 0) expect(role.start).toBeGreaterThanOrEqual(roles[i - 1]!.end);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it("holds every letter and digit outside headings in exactly one passage of at most 400", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 25 }), (lines) => {
        const cv = structureCv(readPlainText(lines.join("\n")), "2026-11");
        const bare = [...cv.text];
        expect(bare.length).toBeLessThanOrEqual(cv.text.length);
        const units = cv.text.split("");
        for (const { start, end } of cv.passages) {
          expect(end - start).toBeLessThanOrEqual(400);
          units.fill(" ", start, end);
        }
        for (const { start, heading } of cv.sections) if (heading) units.fill(" ", start, start + heading.length);
        expect(units.join("").replace(/[^\p{L}\p{N}]/gu, "")).toBe("");
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  it.each([
    ["dates", "Experience\n", "Java Developer, Acme Ltd 2019 - 2021\n"],
    ["headings", "", "Skills\n"],
    ["one line", "", "Experience Java Developer 2019 - 2020 Skills Java "],
    ["dashes", "May", "-"],
    ["digits", "", "1 "],
    ["commas", "Education\nUniversity of Leeds", ", "],
    ["brackets", "Experience\n", "("],
    ["names", "", "Aa "],
  ])("reads 60,000 characters of %s in less than two seconds", (_name, start, part) => {
    const read = readPlainText(start + part.repeat(60_000 / part.length));
    const began = performance.now();
    structureCv(read, "2026-11");
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it("gives the same document for the same text", () => {
    expect(JSON.stringify(structureCv(readPlainText(vietnamese), "2026-11"))).toBe(
      JSON.stringify(structureCv(readPlainText(vietnamese), "2026-11")),
    );
  });
});
