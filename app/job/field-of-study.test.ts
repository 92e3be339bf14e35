import { describe, expect, it } from "vitest";
import { fieldOfStudy, fieldsAsked, fieldsStudied } from "./field-of-study";

describe("fields of study", () => {
  it.each([
    ["Accounting", "major-accounting"],
    ["Kế toán", "major-accounting"],
    ["ngành Logistics", "major-logistics"],
    ["B.Eng. Mechatronics", "major-mechatronics"],
    ["Pottery of the north", null],
  ])("%s is %s", (name, field) => expect(fieldOfStudy(name)).toBe(field));

  it("are listed by a posting with or without the word for them", () => {
    expect(fieldsAsked("Tốt nghiệp Đại học Vật liệu, Cơ điện tử")).toEqual([
      "major-materials-science",
      "major-mechatronics",
    ]);
    expect(fieldsAsked("Bachelor’s degree in IT, Engineering, Economics, or a related field")).toEqual([
      "major-information-technology",
      "major-technical",
      "major-economics",
    ]);
  });

  it("are not the names of schools", () => {
    expect(fieldsStudied("Truyền thông | Đại học Kinh tế Quốc dân")).toEqual(["major-communications"]);
    expect(fieldsStudied("Academy of Finance, Bachelor of Accounting")).toEqual(["major-accounting"]);
  });
});
