import { describe, expect, it } from "vitest";
import { postingLines } from "./posting-lines";
import { sectionLines } from "./posting-sections";
import { readHeading } from "./section-headings";

describe("headings", () => {
  it.each([
    ["Requirements", "requirements"],
    ["Required Skills & Experience", "requirements"],
    ["Required:", "requirements"],
    ["YÊU CẦU / REQUIREMENTS", "requirements"],
    ["What you'll need", "requirements"],
    ["YÊU CẦU CÔNG VIỆC", "requirements"],
    ["Yêu cầu ứng viên:", "requirements"],
    ["Nice to have", "nice"],
    ["Preferred Qualifications", "nice"],
    ["Ưu tiên", "nice"],
    ["Điểm cộng nếu có", "nice"],
    ["Key Responsibilities", "duties"],
    ["What You'll Be Doing", "duties"],
    ["Mô tả công việc", "duties"],
    ["What we offer", "benefits"],
    ["Quyền lợi được hưởng", "benefits"],
    ["About us", "company"],
    ["Giới thiệu công ty", "company"],
    ["Interview process", "process"],
    ["Cách thức ứng tuyển", "process"],
    ["Equal Opportunity Employer", "equal_opportunity"],
    ["Working hours", "details"],
    ["Thời gian làm việc", "details"],
  ])("%s opens %s", (words, kind) => {
    expect(readHeading(words)?.kind).toBe(kind);
  });

  it.each([
    "Java and SQL",
    "Communication skills",
    "Leadership",
    "Ít nhất 2 năm kinh nghiệm",
    "Work with designers every day",
    "Biết Excel",
  ])("%s is none", (words) => {
    expect(readHeading(words)).toBeNull();
  });
});

it("a heading holds until the next, a label before a colon for its own line", () => {
  const text = "Yêu cầu\n- Java\n- Ưu tiên: Docker\n- SQL\nPhúc lợi\n- Thưởng hai tháng lương cuối năm";
  expect(sectionLines(text, postingLines(text)).map(({ section }) => section)).toEqual([
    "requirements",
    "nice",
    "requirements",
    "benefits",
  ]);
});
