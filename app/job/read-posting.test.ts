import { describe, expect, it } from "vitest";
import { countWords } from "./count-words";
import { readPosting } from "./read-posting";

const long = `${"We need a careful accountant who can keep the books in order and talk to clients. ".repeat(12)}`;

describe("a posting", () => {
  it("keeps its text but for NFC and line ends", () => {
    expect(readPosting("Ke\u0302\u0301 toa\u0301n\r\n  <b>x</b>\u00a0").text).toBe("Kế toán\n  <b>x</b>\u00a0");
  });

  it("shows title, company and place", () => {
    expect(readPosting("Kế toán thuế\nCông ty TNHH Hoa Mai - Ha Noi\n\nMô tả công việc\n- Lập báo cáo")).toMatchObject({
      title: "Kế toán thuế",
      company: "Công ty TNHH Hoa Mai",
      location: "Ha Noi",
    });
    expect(readPosting("Position: Tax accountant\nLocation: District 1\nCompany: Hoa Mai")).toMatchObject({
      title: "Tax accountant",
      company: "Hoa Mai",
      location: "District 1",
    });
    expect(readPosting("Requirements:\n- Excel")).toMatchObject({ title: null, company: null, location: null });
  });

  it.each([
    ["We're hiring a Payroll Specialist (m/f/d) in Hamburg, part time.", "Payroll Specialist (m/f/d)"],
    ["Meridian Labs is looking for a Head of Quality to join the team.", "Head of Quality"],
    ["TUYỂN DỤNG: NHÂN VIÊN KHO", "NHÂN VIÊN KHO"],
    ["Tuyển gấp - Giáo viên mầm non", "Giáo viên mầm non"],
    ["We build tools that people love.", null],
  ])("finds the title in %s", (line, title) => {
    expect(readPosting(`${line}\n\nRequirements\n- Excel`).title).toBe(title);
  });

  it("is marked short, in another language, or like a CV", () => {
    const codes = (text: string) => readPosting(text).warnings.map(({ code }) => code);
    expect(codes("Kế toán")).toContain("short");
    expect(codes(long)).toEqual([]);
    expect(codes("Wir suchen eine Buchhalterin für unser Team und bieten ein gutes Gehalt. ".repeat(15))).toContain(
      "other_language",
    );
    expect(
      codes(
        "Nguyễn Văn Mẫu\nmau@example.com 0901 234 567\nKinh nghiệm làm việc\n01/2019 - 03/2021 Kế toán\n04/2021 - nay Kế toán trưởng",
      ),
    ).toContain("looks_like_a_cv");
  });
});

it("words are counted as a person would", () => {
  expect(countWords("Kế toán – 2 năm, C++")).toBe(5);
});
