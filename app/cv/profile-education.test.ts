import { describe, expect, it } from "vitest";
import { readPlainText } from "./read-text";
import { structureCv } from "./structure-cv";

type Expected = [
  institution: string | null,
  degree: string | null,
  major: string | null,
  from: string | null,
  to: string | null,
];

const cases: [name: string, section: string, expected: Expected[]][] = [
  [
    "one line",
    "Education\nBSc in Computer Science, University of Leeds, 2014 – 2018",
    [["University of Leeds", "BSc", "Computer Science", "2014", "2018"]],
  ],
  [
    "a school that no word tells, beside a degree with its field",
    "Jane Roe\njane@roe.example\nEducation\nBSc Mathematics\nTU Graz\n2015 – 2019",
    [["TU Graz", "BSc", "Mathematics", "2015", "2019"]],
  ],
  [
    "a school in capitals before the degree",
    "Education\nKNUST — BComm (Hons) Accounting\n2011 – 2014",
    [["KNUST", "BComm", "Accounting", "2011", "2014"]],
  ],
  [
    "a word before the degree that is not its field",
    "Education\nIntegrated Master in Pharmaceutical Sciences, University of Coimbra, 2008 – 2013",
    [["University of Coimbra", "Master", "Pharmaceutical Sciences", "2008", "2013"]],
  ],
  [
    "qualifications",
    "Qualifications\nNational Diploma in Hospitality Management, Cape Peninsula University of Technology, 2016",
    [["Cape Peninsula University of Technology", "Diploma", "Hospitality Management", null, "2016"]],
  ],
  [
    "a field with a dash",
    "HỌC VẤN\nTrường Đại học Kinh tế TP.HCM (2012 – 2016)\nChuyên ngành: Kế toán – Kiểm toán. Xếp loại: Giỏi",
    [["Trường Đại học Kinh tế TP.HCM", null, "Kế toán – Kiểm toán", "2012", "2016"]],
  ],
  [
    "school, degree and dates on lines of their own",
    "Education\nHarbour University, Boston, MA\nMaster of Science in Data Science\nSep 2018 – May 2020\nHarbour University, Boston, MA\nBachelor of Engineering in Electronics\nSep 2014 – June 2018",
    [
      ["Harbour University", "Master of Science", "Data Science", "2018-09", "2020-05"],
      ["Harbour University", "Bachelor of Engineering", "Electronics", "2014-09", "2018-06"],
    ],
  ],
  [
    "Vietnamese with labels",
    "HỌC VẤN\nTrường Đại học Bách khoa Đà Nẵng | 09/2015 – 06/2020\nChuyên ngành: Kỹ thuật phần mềm\nBằng cấp: Kỹ sư\nGPA: 3.2/4",
    [["Trường Đại học Bách khoa Đà Nẵng", "Kỹ sư", "Kỹ thuật phần mềm", "2015-09", "2020-06"]],
  ],
  [
    "Vietnamese in one line with the year of graduation",
    "Học vấn\nCử nhân Tài chính Ngân hàng | Học viện Ngân hàng | Tốt nghiệp 2019",
    [["Học viện Ngân hàng", "Cử nhân", "Tài chính Ngân hàng", null, "2019"]],
  ],
  [
    "a student who is still there",
    "HỌC VẤN\nĐại học Kinh tế TP.HCM\n2022 - nay\nNgành Quản trị kinh doanh",
    [["Đại học Kinh tế TP.HCM", null, "Quản trị kinh doanh", "2022", "present"]],
  ],
  [
    "brackets and from",
    "EDUCATION\nB.Tech(Mechanical) from Coastal Institute of Technology in 2020",
    [["Coastal Institute of Technology", "B.Tech", "Mechanical", null, "2020"]],
  ],
  [
    "schools without dates",
    "Education\nMBA, Northern College\nBA History, Southern College",
    [
      ["Northern College", "MBA", null, null, null],
      ["Southern College", "BA", "History", null, null],
    ],
  ],
  [
    "a school with a dash in its name and a labelled field",
    "HỌC VẤN\nTrường Đại học Kỹ thuật - Công nghệ Cần Thơ | 2014 - 2018\nChuyên ngành: Quản lý công nghiệp",
    [["Trường Đại học Kỹ thuật - Công nghệ Cần Thơ", null, "Quản lý công nghiệp", "2014", "2018"]],
  ],
  [
    "honours in brackets",
    "Education\nCape Coast Institute of Technology, 2011 — 2015\nBSc. Chemical Engineering (Second Class Honours)",
    [["Cape Coast Institute of Technology", "BSc", "Chemical Engineering", "2011", "2015"]],
  ],
  [
    "a school in French",
    "Education\nÉcole de Design de Nantes, 2016 - 2019",
    [["École de Design de Nantes", null, null, "2016", "2019"]],
  ],
  [
    "a city between school and degree",
    "Education\nUniversity of Sheffield, Sheffield — BA Philosophy\nSeptember 2012 - June 2015",
    [["University of Sheffield", "BA", "Philosophy", "2012-09", "2015-06"]],
  ],
  [
    "a table whose first row names its columns",
    "TRÌNH ĐỘ HỌC VẤN\nNăm tốt nghiệp\tTrường\tChuyên ngành\tHọc vị\n2009\tĐại học Thủy sản\tNuôi trồng thủy sản\tKỹ sư",
    [["Đại học Thủy sản", "Kỹ sư", "Nuôi trồng thủy sản", null, "2009"]],
  ],
  [
    "a degree that is also a job, after the school",
    "Education\nDanang University of Technology — Engineer, Mechanical Engineering (2013 - 2018)",
    [["Danang University of Technology", "Engineer", "Mechanical Engineering", "2013", "2018"]],
  ],
  [
    "a branch of the school before the degree",
    "Education\nBanking Academy, Phu Yen Branch – B.Sc. in Corporate Finance, 2017 – 2021",
    [["Banking Academy", "B.Sc", "Corporate Finance", "2017", "2021"]],
  ],
  [
    "short names of schools, the field and the grade in one line",
    "HỌC VẤN\nĐH Sư phạm Kỹ thuật Vinh, ngành Công nghệ ô tô, tốt nghiệp 2021",
    [["ĐH Sư phạm Kỹ thuật Vinh", null, "Công nghệ ô tô", null, "2021"]],
  ],
  [
    "a labelled field before its grade",
    "HỌC VẤN\nHV Hành chính\n2014 - 2018\nChuyên ngành: Quản lý công. GPA 3.4/4",
    [["HV Hành chính", null, "Quản lý công", "2014", "2018"]],
  ],
  [
    "a level and its field after a college",
    "HỌC VẤN\nCao đẳng Y tế Khánh Hòa – Cao đẳng Hộ sinh (2017–2020)",
    [["Cao đẳng Y tế Khánh Hòa", "Cao đẳng", "Hộ sinh", "2017", "2020"]],
  ],
  [
    "a vocational college",
    "Học vấn\nCao đẳng FPT Polytechnic (2018 - 2021)\nThiết kế đồ họa",
    [["Cao đẳng FPT Polytechnic", null, "Thiết kế đồ họa", "2018", "2021"]],
  ],
];

describe("education", () => {
  it.each(cases)("is read from %s", (_name, section, expected) => {
    const { profile } = structureCv(readPlainText(section), "2026-11");
    expect(
      profile.education.map(({ institution, degree, major, from, to }) => [institution, degree, major, from, to]),
    ).toEqual(expected);
  });

  it("does not count as experience", () => {
    expect(structureCv(readPlainText(cases[0]![1]), "2026-11").profile.yearsOfExperience).toBeNull();
  });
});
