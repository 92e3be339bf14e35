import { describe, expect, it } from "vitest";
import type { CvLine, ReadText } from "./cv-document";
import { headingKind } from "./heading-kind";
import { readPlainText } from "./read-text";
import { structureCv } from "./structure-cv";

function sectionsOf(read: ReadText) {
  return structureCv(read, "2026-11").sections.map(({ kind, heading }) => [kind, heading]);
}

/** Text set in type: each line with its size and weight. */
function setInType(lines: [text: string, size: number, bold: boolean][]): ReadText {
  const read = readPlainText(lines.map(([text]) => text).join("\n"));
  return { ...read, lines: read.lines.map((line, i): CvLine => ({ ...line, size: lines[i]![1], bold: lines[i]![2] })) };
}

describe("headings", () => {
  it.each([
    ["KINH NGHIỆM LÀM VIỆC", "experience"],
    ["Kinh nghiem lam viec:", "experience"],
    ["II. Quá trình công tác", "experience"],
    ["Work Experience", "experience"],
    ["EMPLOYMENT HISTORY", "experience"],
    ["Học vấn", "education"],
    ["// Học Vấn", "education"],
    ["TRÌNH ĐỘ HỌC VẤN", "education"],
    ["Education & Training", "education"],
    ["Mục tiêu nghề nghiệp", "summary"],
    ["Professional Summary", "summary"],
    ["About me", "summary"],
    ["KỸ NĂNG CHUYÊN MÔN", "skills"],
    ["Technical Skills", "skills"],
    ["Skills & Expertise", "skills"],
    ["Ngoại ngữ", "languages"],
    ["Language skills", "languages"],
    ["Chứng chỉ", "certificates"],
    ["Licenses and Certifications", "certificates"],
    ["Dự án tiêu biểu", "projects"],
    ["Personal Projects", "projects"],
    ["Giải thưởng", "awards"],
    ["Honors & Awards", "awards"],
    ["Hoạt động ngoại khóa", "activities"],
    ["Volunteer Experience", "activities"],
    ["Sở thích", "interests"],
    ["Hobbies and interests", "interests"],
    ["Người tham chiếu", "references"],
    ["References", "references"],
    ["Thông tin liên hệ", "contact"],
    ["CONTACT", "contact"],
    ["Publications", "other"],
    ["LICENSURE", "certificates"],
    ["CHỨNG CHỈ - NGOẠI NGỮ", "certificates"],
    ["E X P E R I E N C E", "experience"],
    ["H Ọ C  V Ấ N", "education"],
  ])("%s is %s", (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });

  it.each([
    "Công Nghệ Thông Tin",
    "Kế toán tổng hợp",
    "Project Management",
    "Experience with Java",
    "Java, SQL",
    "additional information 1/3",
    "",
    "and",
    "Sales",
  ])("%j is none", (text) => {
    expect(headingKind(text)).toBeNull();
  });
});

describe("findSections", () => {
  it("puts what stands before the first heading into contact", () => {
    expect(sectionsOf(readPlainText("Jane Roe\njane@roe.example\nSkills\nJava"))).toEqual([
      ["contact", null],
      ["skills", "Skills"],
    ]);
  });

  it("takes a heading with its content on the same line", () => {
    expect(sectionsOf(readPlainText("Jane Roe\nEducation: BSc, University of Leeds\nSkills: Java"))).toEqual([
      ["contact", null],
      ["education", "Education"],
      ["skills", "Skills"],
    ]);
  });

  it("takes a heading between dashes", () => {
    expect(sectionsOf(readPlainText("Jane Roe\n— Skills —\nJava"))).toEqual([
      ["contact", null],
      ["skills", "Skills —"],
    ]);
  });

  it("leaves labels inside roles and skills alone", () => {
    const text =
      "EXPERIENCE\nDeveloper, Acme Ltd, 2019 - 2021\nTechnologies:\nJava\nKey achievements:\nCut costs\nSKILLS\nLanguages: Java, C#\nTools: Git\nEDUCATION\nBSc";
    expect(sectionsOf(readPlainText(text)).map(([kind]) => kind)).toEqual(["experience", "skills", "education"]);
  });

  it("knows a heading in unknown words by its type", () => {
    const read = setInType([
      ["Jane Roe", 20, true],
      ["Experience", 14, true],
      ["Developer, Acme Ltd, 2019 - 2021, with a long list of duties", 10, false],
      ["Things I made", 14, true],
      ["A tool for testing that many people use", 10, false],
      ["Education", 14, true],
      ["BSc, University of Leeds", 10, false],
    ]);
    expect(sectionsOf(read)).toEqual([
      ["contact", null],
      ["experience", "Experience"],
      ["other", "Things I made"],
      ["education", "Education"],
    ]);
  });

  it("finds headings where lines were run together", () => {
    const filler = "wrote a lot of code for many customers and tested it with the whole team every day ".repeat(3);
    const text = `Jane Roe, LeedsSummaryCareful developer.EXPERIENCEDeveloper 2019 - 2021 ${filler.trim()}.EducationUniversity of LeedsSkills: Java, SQL`;
    expect(sectionsOf(readPlainText(text)).map(([kind]) => kind)).toEqual([
      "contact",
      "summary",
      "experience",
      "education",
      "skills",
    ]);
  });
});
