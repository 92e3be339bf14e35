import { describe, expect, it } from "vitest";
import { readYears, requiredYears } from "./read-years";

describe("amounts of experience", () => {
  it.each([
    ["3+ years of experience", 3],
    ["at least 3 years' experience", 3],
    ["over five years of experience", 5],
    ["5+ years with Java", 5],
    ["1.5 - 3 năm kinh nghiệm", 1.5],
    ["1,5 năm kinh nghiệm", 1.5],
    ["từ 2 năm kinh nghiệm", 2],
    ["tối thiểu 02 năm kinh nghiệm", 2],
    ["có hai năm kinh nghiệm", 2],
    ["2 năm kinh nghiệm trở lên", 2],
    ["Kinh nghiệm: 3 năm", 3],
    ["kinh nghiệm từ 6 tháng", 0.5],
    ["6 tháng - 1 năm kinh nghiệm", 0.5],
    ["under 1 year of experience", 0],
    ["dưới 1 năm kinh nghiệm", 0],
    ["2–4 years in demand planning", 2],
    ["Minimum two years in an ICU", 2],
    ["2 of them as head of department", 2],
    ["1 year leading people", 1],
  ])("%s", (text, years) => {
    expect(readYears(text).map((amount) => amount.years)).toEqual([years]);
  });

  it.each([
    "20 years in business",
    "three years in a row",
    "tuổi từ 22 - 30 tuổi, 18 years old",
    "hợp đồng 2 năm",
    "sinh viên năm cuối",
    "thưởng tháng 13, 12 tháng lương",
    "ISO 9001:2015, 24/7, 100 nhân viên",
  ])("is none: %s", (text) => {
    expect(readYears(text)).toEqual([]);
  });

  it("points at amount and unit", () => {
    const text = "Có ít nhất 2 năm kinh nghiệm";
    const [amount] = readYears(text);
    expect(text.slice(amount!.start, amount!.end)).toBe("2 năm");
  });
});

describe("the years a posting asks for", () => {
  it.each([
    ["Ít nhất 2 năm kinh nghiệm, ưu tiên 5 năm kinh nghiệm ngành bán lẻ", 2],
    ["2 năm kinh nghiệm kế toán\n3 năm kinh nghiệm quản lý", 3],
    ["1 năm kinh nghiệm quản lý hoặc 2 năm kinh nghiệm trưởng nhóm", 1],
    ["Ưu tiên ứng viên có 3 năm kinh nghiệm", 3],
    ["Không yêu cầu kinh nghiệm. Ưu tiên có 3 tháng kinh nghiệm", 0],
    ["Ưu tiên có 1 năm kinh nghiệm (không có kinh nghiệm nhiều sẽ được đào tạo)", 0],
    ["5 năm kinh nghiệm kế toán, trong đó ít nhất 3 năm ở vị trí kế toán trưởng", 3],
    ["6 years of experience in retail, including 2 years in a similar position", 2],
    ["5 năm kinh nghiệm, trong đó có 1 năm quản lý", 5],
    ["Cẩn thận, trung thực", null],
  ])("%s", (text, years) => {
    expect(requiredYears(text)).toBe(years);
  });
});
