import { describe, expect, it } from "vitest";
import { readPlainText } from "./read-text";
import { structureCv } from "./structure-cv";

type Expected = [title: string | null, organization: string | null, from: string | null, to: string | null];

function rolesOf(section: string): Expected[] {
  const { profile } = structureCv(readPlainText(section), "2026-11");
  return profile.roles.map(({ title, organization, from, to }) => [title, organization, from, to]);
}

const arrangements: [name: string, section: string, expected: Expected[]][] = [
  [
    "title, organization and dates on one line",
    "Experience\nBackend Engineer — Northwind Ltd — Mar 2021 – Present\n• Built APIs\nQA Engineer — Contoso Inc — 2019 - 2021\n• Wrote tests",
    [
      ["Backend Engineer", "Northwind Ltd", "2021-03", "present"],
      ["QA Engineer", "Contoso Inc", "2019", "2021"],
    ],
  ],
  [
    "organization first, separated by bars",
    "KINH NGHIỆM LÀM VIỆC\nCông ty TNHH Sao Mai | Nhân viên kinh doanh | 03/2021 – nay\n- Tìm khách hàng mới\nTập đoàn Hải Long | Trưởng nhóm bán hàng | 01/2018 – 02/2021\n- Quản lý 5 nhân viên",
    [
      ["Nhân viên kinh doanh", "Công ty TNHH Sao Mai", "2021-03", "present"],
      ["Trưởng nhóm bán hàng", "Tập đoàn Hải Long", "2018-01", "2021-02"],
    ],
  ],
  [
    "dates first",
    "WORK HISTORY\n06/2019 – 08/2022\nMarketing Executive\nBlue Ocean Media JSC\n• Ran campaigns\n01/2017 – 05/2019\nContent Writer\nRiver Agency\n• Wrote posts",
    [
      ["Marketing Executive", "Blue Ocean Media JSC", "2019-06", "2022-08"],
      ["Content Writer", "River Agency", "2017-01", "2019-05"],
    ],
  ],
  [
    "dates last, on their own line",
    "Employment\nAccountant\nGreen Valley Company\nJan 2020 - Dec 2021\n• Closed the books\nJunior Accountant\nRed Hill Company\n2018 - 2020\n• Filed invoices",
    [
      ["Accountant", "Green Valley Company", "2020-01", "2021-12"],
      ["Junior Accountant", "Red Hill Company", "2018", "2020"],
    ],
  ],
  [
    "labels",
    "Kinh nghiệm\nThời gian: Từ tháng 3/2020 đến nay\nCông ty: Công ty Cổ phần Minh Phát\nVị trí: Chuyên viên nhân sự\n- Tuyển dụng",
    [["Chuyên viên nhân sự", "Công ty Cổ phần Minh Phát", "2020-03", "present"]],
  ],
  [
    "at, and a place behind a comma",
    "Experience\nSoftware Engineer at Fabrikam, Da Nang, Vietnam (Q3 2020 – Q1 2022)\n• Shipped features",
    [["Software Engineer", "Fabrikam", "2020-07", "2022-03"]],
  ],
  [
    "one organization above several titles",
    "Experience\nWide World Importers Inc\nTeam Lead | 2021 – Present\n• Led six people\nDeveloper | 2018 – 2021\n• Wrote services",
    [
      ["Team Lead", "Wide World Importers Inc", "2021", "present"],
      ["Developer", "Wide World Importers Inc", "2018", "2021"],
    ],
  ],
  [
    "names without any telling word follow the order of the others",
    "Experience\nOrbit Bank, Data Analyst\n2021 - 2023\n• Reports\nZalora, Data Engineer\n2019 - 2021\n• Pipelines\nTiki, Phụ việc\n2018 - 2019\n• Kho",
    [
      ["Data Analyst", "Orbit Bank", "2021", "2023"],
      ["Data Engineer", "Zalora", "2019", "2021"],
      ["Phụ việc", "Tiki", "2018", "2019"],
    ],
  ],
  [
    "a list without points",
    "Experience\n2020 - 2022: Sales Manager, Alpha Corp\n2018 - 2020: Sales Executive, Beta Corp\n2016 - 2018: Sales Intern, Gamma Corp",
    [
      ["Sales Manager", "Alpha Corp", "2020", "2022"],
      ["Sales Executive", "Beta Corp", "2018", "2020"],
      ["Sales Intern", "Gamma Corp", "2016", "2018"],
    ],
  ],
  [
    "headers without dates",
    "KINH NGHIỆM LÀM VIỆC\nThực tập sinh Marketing | Công ty Cổ phần Bình Minh | 6 tháng\n• Viết bài cho trang web\n• Chụp ảnh sản phẩm\nCộng tác viên | Trung tâm Ngôi Sao | 1 năm\n• Dạy kèm",
    [
      ["Thực tập sinh Marketing", "Công ty Cổ phần Bình Minh", null, null],
      ["Cộng tác viên", "Trung tâm Ngôi Sao", null, null],
    ],
  ],
  [
    "remarks and durations are left out",
    "Experience\nProduct Manager (Current) · Litware Inc · Full-time\nJun 2022 – Present · 4 yrs 6 mos\nHo Chi Minh City, Vietnam\n• Owned the roadmap",
    [["Product Manager", "Litware Inc", "2022-06", "present"]],
  ],
  [
    "labels and prose below a header are no headers",
    "Experience\nProject Manager | Tailspin Ltd | 2019 - 2022\nResponsibilities:\nCoordinated vendors and managers in three countries and reported to the board every month.\nAchievements:\nCut costs.\nProject Coordinator | Wingtip Ltd | 2017 - 2019\nResponsibilities:\nPlanned sprints.",
    [
      ["Project Manager", "Tailspin Ltd", "2019", "2022"],
      ["Project Coordinator", "Wingtip Ltd", "2017", "2019"],
    ],
  ],
  [
    "a range over three lines",
    "Experience\nJune 2013\nto\nMarch 2016\nFloral Designer, Bloom Store\nDesigned arrangements.",
    [["Floral Designer", "Bloom Store", "2013-06", "2016-03"]],
  ],
  [
    "an organization in brackets",
    "Experience\n• Jun 2019 – Present: Senior Android Developer (Orange Labs)\n• Junior Tester - Apple Tree Co., Ltd (Summer 2018)",
    [
      ["Senior Android Developer", "Orange Labs", "2019-06", "present"],
      ["Junior Tester", "Apple Tree Co., Ltd", "2018-06", "2018-08"],
    ],
  ],
  [
    "a title with its unit, and a place whose gap was lost",
    "Experience\nHillside Medical Center, Austin, TX\nRegistered Nurse, Emergency Department  August 2020 – Present\n• Triage up to 40 patients a shift in a busy ward\nMeadow Healthcare Austin, TX\nStaff Nurse  June 2018 – July 2020\n• Cared for patients",
    [
      ["Registered Nurse, Emergency Department", "Hillside Medical Center", "2020-08", "present"],
      ["Staff Nurse", "Meadow Healthcare", "2018-06", "2020-07"],
    ],
  ],
  [
    "work for oneself after work for others",
    "Experience\nOrbit — Analyst\n2017 – 2020\n• Reports\nFreelance web developer, 2015–2017\n• Sites",
    [
      ["Analyst", "Orbit", "2017", "2020"],
      ["Freelance web developer", null, "2015", "2017"],
    ],
  ],
  [
    "numbered employers with labelled titles",
    "KINH NGHIỆM\n1. Công ty TNHH Gỗ Trường Sơn (Tháng 2/2020 đến nay)\nVị trí: Tổ trưởng tổ lắp ráp\n- Quản lý 12 thợ.\n2. Công ty CP Nội thất Xuân Hòa Mới (Từ tháng 3/2016 đến tháng 1/2020)\nVị trí: Thợ mộc\n- Làm tủ bếp.",
    [
      ["Tổ trưởng tổ lắp ráp", "Công ty TNHH Gỗ Trường Sơn", "2020-02", "present"],
      ["Thợ mộc", "Công ty CP Nội thất Xuân Hòa Mới", "2016-03", "2020-01"],
    ],
  ],
  [
    "a table whose first row names its columns",
    "QUÁ TRÌNH CÔNG TÁC\nThời gian\tĐơn vị công tác\tChức vụ\tCông việc\n2019 - nay\tNhà khách Sông Hương\tQuản lý buồng phòng\tQuản lý nhân viên, thiết kế quy trình\n2014 - 2018\tLữ hành Ngự Bình\tHướng dẫn viên\tĐiều hành và hướng dẫn tour",
    [
      ["Quản lý buồng phòng", "Nhà khách Sông Hương", "2019", "present"],
      ["Hướng dẫn viên", "Lữ hành Ngự Bình", "2014", "2018"],
    ],
  ],
  [
    "several titles below one employer and the time spent there",
    "Experience\nHarvest Foods Group\n5 years 2 months\nOperations Manager\nOctober 2023 - Present (3 years 2 months)\nRan four plants in three regions.\nShift Planner\nOctober 2021 - September 2023 (2 years)\nPlanned shifts.\nOak Mills\nPlanner\nMay 2019 - September 2021 (2 years 5 months)\nPlanned deliveries.",
    [
      ["Operations Manager", "Harvest Foods Group", "2023-10", "present"],
      ["Shift Planner", "Harvest Foods Group", "2021-10", "2023-09"],
      ["Planner", "Oak Mills", "2019-05", "2021-09"],
    ],
  ],
  [
    "an unknown kind of title before at",
    "Experience\nChocolatier at Maison Bleue, Rouen\nMarch 2020 — Present\nMakes pralines for two shops.",
    [["Chocolatier", "Maison Bleue, Rouen", "2020-03", "present"]],
  ],
  [
    "an employer whose city follows it, then the title",
    "Experience\nWillow Care, Sheffield — Care Manager\nMAY 2021 - PRESENT\n• Ran two homes.\nElm Pharmacy, Nottingham — Dispenser\nJULY 2018 - APRIL 2021\n• Dispensed.",
    [
      ["Care Manager", "Willow Care", "2021-05", "present"],
      ["Dispenser", "Elm Pharmacy", "2018-07", "2021-04"],
    ],
  ],
  [
    "a title with a dash in it",
    "KINH NGHIỆM\nChuyên viên Kế toán – Kiểm toán | Công ty CP Gốm Bát Tràng Mới | 2019 – 2021\n- Kiểm tra chứng từ.",
    [["Chuyên viên Kế toán – Kiểm toán", "Công ty CP Gốm Bát Tràng Mới", "2019", "2021"]],
  ],
  [
    "a point with a date of its own below a header",
    "Experience\nTest Lead, Acorn Ltd, 2021 – present\n- Wrote automated tests.\n- Coordinator of the guild (since 2023)\n- Trained two juniors.",
    [["Test Lead", "Acorn Ltd", "2021", "present"]],
  ],
  [
    "no section on experience",
    "Jane Roe\njane@roe.example\nJava Developer, Adatum Ltd, 2019 - 2022\nBuilt services.",
    [["Java Developer", "Adatum Ltd", "2019", "2022"]],
  ],
];

describe("roles", () => {
  it.each(arrangements)("are read from %s", (_name, section, expected) => {
    expect(rolesOf(section)).toEqual(expected);
  });

  it("reach over their points", () => {
    const cv = structureCv(readPlainText(arrangements[0]![1]), "2026-11");
    expect(cv.profile.roles.map(({ start, end }) => cv.text.slice(start, end).split("\n").length)).toEqual([2, 2]);
    expect(cv.passages.map(({ role }) => role)).toEqual([0, 0, 1, 1]);
  });

  it("are read where lines were run together", () => {
    const filler =
      "worked on services for many customers with the whole team and wrote a lot of code for them. ".repeat(3);
    const text = `Jane Roe SKILLS: Java, SQL. EXPERIENCE: Senior Developer 2019 - 2022 ${filler}Junior Developer 2017 - 2019 ${filler}`;
    expect(rolesOf(text)).toEqual([
      ["Senior Developer", null, "2019", "2022"],
      ["Junior Developer", null, "2017", "2019"],
    ]);
  });

  it("do not come from page footers", () => {
    const section =
      "Jane Roe\njane@roe.example\nExperience\nDeveloper, Acme Ltd, 2019 - 2022\nMarch 2026\tJane Roe · Résumé\t1\n• Built";
    expect(rolesOf(section)).toEqual([["Developer", "Acme Ltd", "2019", "2022"]]);
  });
});

describe("what stands below the jobs without a heading", () => {
  it.each([
    "LL.B., Hue University, 2014 - 2018",
    "Kỹ sư ngành Cầu đường, ĐH Giao thông, 2012 - 2017",
    "Cử nhân Luật, Đại học Vinh, 2010 - 2014",
    "Chứng chỉ hành nghề luật sư, 2019 - 2024",
  ])("is no job where it is a degree or a licence: %s", (line) => {
    const jobs = rolesOf(`EXPERIENCE\nLegal Officer, Delta Foods, 2019 - 2024\n- Drafted leases\n\n${line}`);
    expect(jobs.map(([title]) => title)).toEqual(["Legal Officer"]);
  });

  it.each([
    ["Kỹ sư hệ thống", "Đại học Cần Thơ"],
    ["Kỹ sư hiện trường", "Công ty Sông Đà"],
  ])("is a job where an engineer works there: %s, %s", (title, employer) => {
    const jobs = rolesOf(`EXPERIENCE\n${title}, ${employer}, 2015 - 2018\n- Lập báo cáo tuần`);
    expect(jobs.map(([own]) => own)).toEqual([title]);
  });
});
