import { describe, expect, it } from "vitest";
import { mask, maskAddresses, maskContact } from "./mask-contact";
import { readPlainText } from "./read-text";
import { structureCv } from "./structure-cv";

const text = `Nguyễn Thị Ánh
anh.nguyen@example.com | +84 912 345 678 | 0987.654.321 | Quận 7, TP. Hồ Chí Minh
https://www.linkedin.com/in/anh-nguyen | github.com/anhnguyen
Ngày sinh: 12/03/1995

KINH NGHIỆM
Kế toán viên, Công ty Sông Đáy, 03/2019 – 06/2023
- NGUYỄN THỊ ÁNH lập báo cáo tháng 2021 - 2022 bằng Node.js/React và ASP.NET/MVC.
- Hỗ trợ khách hàng qua hotro@songday.vn, doanh thu 1.200.000.000 đồng.
`;

const cv = structureCv(readPlainText(text), "2026-11");
const masked = maskContact(cv);

describe("maskContact", () => {
  it("hides name, mail, phones, addresses on the web, home and date of birth, wherever they stand", () => {
    for (const hidden of [
      "Nguyễn",
      "NGUYỄN",
      "anh.nguyen",
      "hotro",
      "912 345",
      "0987",
      "linkedin",
      "github",
      "1995",
      "Quận 7",
    ])
      expect(masked).not.toContain(hidden);
  });

  it("keeps the length, the lines and everything that may be evidence at its place", () => {
    expect(masked).toHaveLength(cv.text.length);
    expect(masked.split("\n")).toHaveLength(cv.text.split("\n").length);
    for (const kept of [
      "Kế toán viên, Công ty Sông Đáy, 03/2019 – 06/2023",
      "2021 - 2022",
      "Node.js/React",
      "ASP.NET/MVC",
    ])
      expect(masked.indexOf(kept)).toBe(cv.text.indexOf(kept));
    expect(masked.indexOf("lập báo cáo tháng")).toBe(cv.text.indexOf("lập báo cáo tháng"));
  });
});

describe("maskAddresses", () => {
  it.each([
    [
      "Send your CV to jobs@firma.de, please",
      "Send your CV to jobs@firma.de, please".replace("jobs@firma.de", mask.repeat(13)),
    ],
    ["Call +49 30 5550 0199", `Call ${mask.repeat(3)} ${mask.repeat(2)} ${mask.repeat(4)} ${mask.repeat(4)}`],
    ["3 years (2019 - 2022), 12/03/2021", "3 years (2019 - 2022), 12/03/2021"],
    ["revenue of 1.200.000.000 VND", "revenue of 1.200.000.000 VND"],
    ["Socket.IO, .NET, CI/CD and 100,000 users", "Socket.IO, .NET, CI/CD and 100,000 users"],
  ])("turns %j into %j", (given, expected) => expect(maskAddresses(given)).toBe(expected));
});
