import { describe, expect, it } from "vitest";
import { readPlainText } from "./read-text";
import { structureCv } from "./structure-cv";

function isWarned(text: string): boolean {
  return structureCv(readPlainText(text), "2026-11").warnings.some(({ code }) => code === "not_a_cv");
}

describe("not_a_cv", () => {
  it.each([
    [
      "a posting",
      "Java Developer\nWe are looking for an engineer to join our team.\nResponsibilities\nYou will build services.\nRequirements\nAt least 3 years of experience with Java\nBenefits\n13th month salary",
    ],
    [
      "a Vietnamese posting",
      "Tuyển dụng nhân viên kế toán\nMô tả công việc\n- Lập báo cáo thuế\nYêu cầu ứng viên\n- Tốt nghiệp đại học chuyên ngành kế toán\n- Ít nhất 2 năm kinh nghiệm\nQuyền lợi\n- Lương tháng 13",
    ],
    [
      "an invoice",
      "INVOICE No 1234\nBill to: Acme Ltd, 5 High Street, Leeds\nPhone: 0113 496 0000\nItem  Qty  Amount\nSubtotal 120.00\nAmount due 144.00",
    ],
    [
      "a letter",
      "Jane Roe\njane@roe.example\nDear Hiring Manager,\nI am writing to apply for the position. I have always liked software.\nSincerely,\nJane Roe",
    ],
    [
      "an article",
      "The river rose again last night. Nobody in the valley slept, and by the morning the bridge was gone.\nThe mayor said that help was coming.",
    ],
    ["nothing", ""],
    ["a few words", "hello world"],
  ])("is said of %s", (_name, text) => {
    expect(isWarned(text)).toBe(true);
  });

  it.each([
    [
      "a short CV",
      "Jane Roe\njane@roe.example\nExperience\nDeveloper, Acme Ltd, 2019 - 2021\nEducation\nBSc, University of Leeds",
    ],
    [
      "a CV without contact details",
      "Summary\nCareful accountant.\nExperience\nAccountant, Acme Ltd, 2019 - 2021\nSkills\nExcel",
    ],
    [
      "a student's CV",
      "Trần Văn Hoàng\n0912 345 678\nHọc vấn\nĐại học Bách khoa Hà Nội, 2022 - nay\nKỹ năng\nJava, SQL\nHoạt động\nCâu lạc bộ lập trình",
    ],
    [
      "a CV that speaks of what it looks for",
      "Jane Roe\njane@roe.example\nObjective\nI want to join a team where benefits for our client come first.\nExperience\nRecruiter, Acme Ltd, 2019 - 2021\n• Wrote each job description\nEducation\nBA, University of Leeds",
    ],
  ])("is not said of %s", (_name, text) => {
    expect(isWarned(text)).toBe(false);
  });
});

describe("other_language", () => {
  it("is said of a CV that is neither English nor Vietnamese, which is still no other kind of text", () => {
    const text =
      "Juan Pérez\njuan@perez.example\n+34 600 123 456\nExperiencia\nIngeniero de software en una empresa de Madrid con los clientes de la ciudad\nEducación\nLicenciado por la Universidad de Sevilla";
    expect(structureCv(readPlainText(text), "2026-11").warnings).toEqual([{ code: "other_language" }]);
  });
});
