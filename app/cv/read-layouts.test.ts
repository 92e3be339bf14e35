import { describe, expect, it } from "vitest";
import { makePdf, type PdfItem, textLines } from "../../tests/support/make-pdf";
import { readPdf } from "./read-pdf";
import { structureCv } from "./structure-cv";

async function cvOf(items: readonly PdfItem[]) {
  const result = await readPdf(makePdf([{ items }]));
  if (!result.ok) throw new Error(result.code);
  const cv = structureCv(result.read, "2026-11");
  const { roles, education } = cv.profile;
  return {
    ...cv,
    roles: roles.map(({ title, organization, from, to }) => [title, organization, from, to]),
    schools: education.map(({ institution, major, from, to }) => [institution, major, from, to]),
  };
}

function heading(text: string, x: number, y: number): PdfItem {
  return { text, x, y, size: 13, bold: true };
}

/** A filled disc, as browsers print the bullet of a list: four curves, no letter. `y` from the top of the page. */
function disc(x: number, y: number, radius: number): PdfItem {
  const [left, right, top, bottom] = [x - radius, x + radius, 842 - y + radius, 842 - y - radius];
  const middle = 842 - y;
  const curves = [
    `${left} ${top} ${x} ${top} ${x} ${top} c`,
    `${right} ${top} ${right} ${middle} ${right} ${middle} c`,
    `${right} ${bottom} ${x} ${bottom} ${x} ${bottom} c`,
    `${left} ${bottom} ${left} ${middle} ${left} ${middle} c`,
  ];
  return { raw: `${left} ${middle} m ${curves.join(" ")} f` };
}

describe("layouts that programs for CVs print", () => {
  it("a sidebar whose name takes two rows", async () => {
    const cv = await cvOf([
      { fill: [25, 50, 75], rect: [0, 0, 190, 842] },
      { text: "KHỔNG THỊ", x: 20, y: 60, size: 20, bold: true, colour: [255, 255, 255] },
      { text: "THÙY DUNG", x: 20, y: 84, size: 20, bold: true, colour: [255, 255, 255] },
      ...textLines(["Thủ quỹ", "0977 000 111", "dung.khong@thu.example", "Hà Nội", "Excel", "Kế toán"], {
        x: 20,
        y: 110,
        leading: 17,
      }).map((item) => ({ ...item, colour: [255, 255, 255] as const })),
      heading("KINH NGHIỆM", 210, 60),
      ...textLines(
        ["Thủ quỹ", "Quỹ Tín dụng An Bình", "03/2020 – nay", "Thu chi tiền mặt hằng ngày", "Đối chiếu sổ quỹ"],
        { x: 210, y: 80, leading: 15 },
      ),
    ]);
    expect(cv.profile.name).toBe("KHỔNG THỊ THÙY DUNG");
    expect(cv.text.slice(...cv.profile.spans.name!)).toBe("KHỔNG THỊ\nTHÙY DUNG");
  });

  it("a column that begins with the name after a sidebar that ends with a list", async () => {
    const cv = await cvOf([
      { fill: [230, 230, 230], rect: [0, 0, 180, 842] },
      heading("LIÊN HỆ", 20, 60),
      ...textLines(["0905 000 222", "phuc.thai@thu.example"], { x: 20, y: 80, leading: 17 }),
      heading("CHỨNG CHỈ", 20, 130),
      ...textLines(["Hàn 6G (2021)", "An toàn điện (2020)"], { x: 20, y: 150, leading: 17 }),
      { text: "THÁI HỒNG PHÚC", x: 200, y: 60, size: 24, bold: true },
      { text: "Thợ hàn", x: 200, y: 80 },
      heading("KINH NGHIỆM LÀM VIỆC", 200, 110),
      ...textLines(["Thợ hàn – Công ty TNHH Cơ khí Tân Tiến", "2019 – nay", "Hàn kết cấu thép nhà xưởng"], {
        x: 200,
        y: 128,
        leading: 15,
      }),
    ]);
    expect(cv.profile.name).toBe("THÁI HỒNG PHÚC");
    expect(cv.profile.certificates.map(({ name }) => name)).toEqual(["Hàn 6G", "An toàn điện"]);
    expect(cv.roles).toEqual([["Thợ hàn", "Công ty TNHH Cơ khí Tân Tiến", "2019", "present"]]);
  });

  it("dates in a margin so narrow that it breaks them", async () => {
    const cv = await cvOf([
      { text: "Ngô Quang Vinh", x: 50, y: 50, size: 20, bold: true },
      heading("KINH NGHIỆM", 50, 90),
      ...textLines(["Tháng 9 năm 2020", "– nay"], { x: 50, y: 110 }),
      ...textLines(["Kỹ thuật viên lạnh", "Điện lạnh Bắc Cực", "Lắp máy cho 300 căn hộ mỗi năm"], { x: 170, y: 110 }),
      ...textLines(["Quý 1 năm 2018 –", "Tháng 8 năm 2020"], { x: 50, y: 170 }),
      ...textLines(["Thợ phụ", "Xưởng Cơ điện Minh Tâm", "Bảo trì quạt công nghiệp"], { x: 170, y: 170 }),
    ]);
    expect(cv.text).toContain("Tháng 9 năm 2020 – nay\tKỹ thuật viên lạnh\nĐiện lạnh Bắc Cực");
    expect(cv.roles).toEqual([
      ["Kỹ thuật viên lạnh", "Điện lạnh Bắc Cực", "2020-09", "present"],
      ["Thợ phụ", "Xưởng Cơ điện Minh Tâm", "2018-01", "2020-08"],
    ]);
  });

  it("bullets that are drawn, not written", async () => {
    const points = ["Quản lý ngân sách 80 triệu mỗi tháng trên mạng xã hội", "Giám sát 3 cộng tác viên"];
    const cv = await cvOf([
      { text: "Cù Thị Hương Sen", x: 50, y: 50, size: 20, bold: true },
      heading("KINH NGHIỆM", 50, 90),
      { text: "BIÊN TẬP", x: 50, y: 110, bold: true },
      { text: "Nhà sách Trang Vàng 04.2021 - Nay", x: 50, y: 124 },
      ...textLines(points, { x: 64, y: 138 }),
      disc(57, 135, 1.4),
      disc(57, 149, 1.4),
    ]);
    const bullets = cv.lines.filter(({ bullet }) => bullet).map(({ start, end }) => cv.text.slice(start, end));
    expect(bullets).toEqual(points);
    expect(cv.roles).toEqual([["BIÊN TẬP", "Nhà sách Trang Vàng", "2021-04", "present"]]);
  });

  it("places and dates at the right, painted before everything else", async () => {
    const right = (text: string, y: number): PdfItem => ({ text, x: 470, y });
    const cv = await cvOf([
      ...[right("Tralee, Ireland", 110), right("Jan 2019 – Present", 124), right("Cork, Ireland", 170)],
      ...[right("Sep 2015 – Dec 2018", 184), right("2010 – 2013", 250)],
      { text: "Maeve Cronin-Walsh", x: 50, y: 50, size: 20, bold: true },
      heading("EXPERIENCE", 50, 90),
      ...textLines(["Skellig Foods Ltd", "Supply Chain Manager", "Cut inventory by 18 %."], {
        x: 50,
        y: 110,
        leading: 14,
      }),
      ...textLines(["Atlantic Group plc", "Demand Planner", "Forecast 4,000 items."], { x: 50, y: 170, leading: 14 }),
      heading("EDUCATION", 50, 230),
      ...textLines(["University College Cork", "BComm (Hons) International Business"], { x: 50, y: 250, leading: 14 }),
    ]);
    expect(cv.roles).toEqual([
      ["Supply Chain Manager", "Skellig Foods Ltd", "2019-01", "present"],
      ["Demand Planner", "Atlantic Group plc", "2015-09", "2018-12"],
    ]);
    expect(cv.schools).toEqual([["University College Cork", "International Business", "2010", "2013"]]);
  });

  it("dates in table cells, at the middle of their entry's height", async () => {
    const cv = await cvOf([
      { text: "Phạm Quốc Bảo", x: 50, y: 50, size: 20, bold: true },
      heading("QUÁ TRÌNH CÔNG TÁC", 50, 90),
      { text: "01/2020 - nay", x: 50, y: 138 },
      ...textLines(
        [
          "Tập đoàn Sông Lam",
          "Chỉ huy phó công trường",
          "- Điều phối 80 công nhân.",
          "- Nghiệm thu khối lượng.",
          "- Làm hồ sơ hoàn công.",
          "- Họp giao ban.",
        ],
        { x: 170, y: 110, leading: 11 },
      ),
      { text: "08/2015 - 12/2019", x: 50, y: 191 },
      ...textLines(["Công ty CP Xây dựng Hồng Hà", "Kỹ sư hiện trường", "- Bóc tách khối lượng."], {
        x: 170,
        y: 180,
        leading: 11,
      }),
    ]);
    expect(cv.roles).toEqual([
      ["Chỉ huy phó công trường", "Tập đoàn Sông Lam", "2020-01", "present"],
      ["Kỹ sư hiện trường", "Công ty CP Xây dựng Hồng Hà", "2015-08", "2019-12"],
    ]);
    expect(cv.text.indexOf("01/2020 - nay")).toBeLessThan(cv.text.indexOf("Chỉ huy phó"));
  });

  it("a table with borders, whose cells break their lines", async () => {
    const columns = [50, 145, 240, 320, 550];
    const rows = [90, 110, 150, 178];
    const cells: [number, number, string[]][] = [
      [0, 0, ["Thời gian"]],
      [0, 1, ["Đơn vị"]],
      [0, 2, ["Chức vụ"]],
      [0, 3, ["Công việc chính"]],
      [1, 0, ["05/2018 - nay"]],
      [1, 1, ["Công ty CP Thủy", "sản Cửu Long"]],
      [1, 2, ["Chuyên viên", "nhân sự"]],
      [1, 3, ["Tuyển dụng 200 công nhân mỗi năm, làm bảo", "hiểm xã hội", "Tính lương cho 600 người"]],
      [2, 0, ["08/2015 - 04/2018"]],
      [2, 1, ["Công ty Tân Đô"]],
      [2, 2, ["Nhân viên"]],
      [2, 3, ["Quản lý hồ sơ, chấm công"]],
    ];
    const cv = await cvOf([
      { text: "Võ Thị Kim Ngân", x: 50, y: 40, size: 20, bold: true },
      heading("QUÁ TRÌNH LÀM VIỆC", 50, 75),
      ...columns.map((x): PdfItem => ({ fill: [0, 0, 0], rect: [x, 90, 0.6, 88] })),
      ...rows.map((y): PdfItem => ({ fill: [0, 0, 0], rect: [50, y, 500, 0.6] })),
      ...cells.flatMap(([row, column, lines]) =>
        textLines(lines, { x: columns[column]! + 3, y: rows[row]! + 11, leading: 12 }),
      ),
    ]);
    expect(cv.roles).toEqual([
      ["Chuyên viên nhân sự", "Công ty CP Thủy sản Cửu Long", "2018-05", "present"],
      ["Nhân viên", "Công ty Tân Đô", "2015-08", "2018-04"],
    ]);
    expect(cv.text).toContain("làm bảo hiểm xã hội");
    expect(cv.text).toContain("\nTính lương cho 600 người");
  });

  it("sections side by side below the name", async () => {
    const cv = await cvOf([
      { text: "Aoife Byrne", x: 50, y: 50, size: 20, bold: true },
      { text: "UX Designer | aoife@example.design | +353 85 555 0190 | Galway, Ireland", x: 50, y: 70 },
      ...[heading("Skills", 50, 100), heading("Languages", 230, 100), heading("Awards", 400, 100)],
      ...textLines(["Figma", "User research", "Design systems"], { x: 50, y: 118, leading: 14 }),
      ...textLines(["English – native", "Irish – fluent"], { x: 230, y: 118, leading: 14 }),
      ...textLines(["IDI Award 2023", "UX Crunch Finalist 2021"], { x: 400, y: 118, leading: 14 }),
      heading("Experience", 50, 180),
      { text: "UX Designer – Storm Technology (2017–2020)", x: 50, y: 198 },
      {
        text: "Built the design system that nine teams use, with tokens and tests for each part of it.",
        x: 50,
        y: 212,
      },
    ]);
    expect(cv.sections.map(({ kind }) => kind)).toEqual(["contact", "skills", "languages", "awards", "experience"]);
    expect(cv.profile.languages.map(({ language }) => language)).toEqual(["English", "Irish"]);
  });

  it("a title in bold beside its organization, and an organization in bold above its titles", async () => {
    const cv = await cvOf([
      { text: "Giulia Moretti", x: 50, y: 50, size: 20, bold: true },
      heading("WORK EXPERIENCE", 50, 90),
      { text: "02/06/2019 – CURRENT", x: 50, y: 108 },
      { text: "PROJECT MANAGER", x: 50, y: 122, bold: true },
      { text: "AGENZIA LUMEN SRL", x: 165, y: 122 },
      { text: "- Managed eight museum lighting projects.", x: 50, y: 136 },
    ]);
    expect(cv.roles).toEqual([["PROJECT MANAGER", "AGENZIA LUMEN SRL", "2019-06", "present"]]);
    const grouped = await cvOf([
      { text: "Bilal Haddad", x: 50, y: 50, size: 20, bold: true },
      heading("Experience", 50, 90),
      { text: "Careem", x: 50, y: 108, bold: true },
      ...textLines(["5 years 3 months", "Key Account Manager", "January 2022 - Present (4 years 11 months)"], {
        x: 50,
        y: 122,
        leading: 14,
      }),
      ...textLines(["Own 40 corporate accounts.", "Account Executive", "September 2021 - January 2022 (5 months)"], {
        x: 50,
        y: 164,
        leading: 14,
      }),
      { text: "Talabat", x: 50, y: 206, bold: true },
      ...textLines(
        [
          "Sales Representative",
          "March 2018 - August 2021 (3 years 6 months)",
          "Kuwait City",
          "Signed 300 restaurants.",
        ],
        { x: 50, y: 220, leading: 14 },
      ),
    ]);
    expect(grouped.roles.map(([title, organization]) => [title, organization])).toEqual([
      ["Key Account Manager", "Careem"],
      ["Account Executive", "Careem"],
      ["Sales Representative", "Talabat"],
    ]);
  });

  it("a name in small letters, in the largest type", async () => {
    const cv = await cvOf([
      { text: "kofi mensah", x: 50, y: 50, size: 22, bold: true },
      ...textLines(["backend developer", "Accra, Ghana", "kofi@example.dev"], { x: 50, y: 70, leading: 14 }),
      heading("Experience", 50, 120),
      ...textLines(["Paystack — Software Engineer", "2021.04 — now", "Moved jobs to Kafka."], {
        x: 50,
        y: 138,
        leading: 14,
      }),
    ]);
    expect(cv.profile.name).toBe("kofi mensah");
  });
});
