import { describe, expect, it } from "vitest";
import { readPlainText } from "./read-text";
import { structureCv } from "./structure-cv";

function profileOf(text: string, links: string[] = []) {
  const read = { ...readPlainText(text), links };
  const { profile } = structureCv(read, "2026-11");
  return {
    ...profile,
    at: (field: "name" | "email" | "phone" | "location") =>
      profile.spans[field] && read.text.slice(...profile.spans[field]),
  };
}

describe("contact", () => {
  it.each([
    ["NGUYỄN THỊ MAI ANH", "NGUYỄN THỊ MAI ANH"],
    ["Trần Văn Hoàng", "Trần Văn Hoàng"],
    ["Lê Anh", "Lê Anh"],
    ["Tôn Nữ Thị Bích Ngọc", "Tôn Nữ Thị Bích Ngọc"],
    ["Nguyễn-Phước Bảo Long", "Nguyễn-Phước Bảo Long"],
    ["Nguyen Van Binh", "Nguyen Van Binh"],
    ["Họ và tên: Phạm Quốc Đạt", "Phạm Quốc Đạt"],
    ["LÝ LỊCH TRÍCH NGANG\n1. Họ và tên: Quách Tuấn Kiệt", "Quách Tuấn Kiệt"],
    ["Jane M. O'Neill-Roe", "Jane M. O'Neill-Roe"],
    ["JANE ROE", "JANE ROE"],
    ["Jane Roe, PhD", "Jane Roe"],
    ["Mr. John van der Berg", "John van der Berg"],
    ["BÀ VŨ THỊ HẠNH", "VŨ THỊ HẠNH"],
    ["Họ và tên: Ông Trịnh Công Minh", "Trịnh Công Minh"],
    ["PGS.TS. Cao Bá Quý", "Cao Bá Quý"],
    ["Mrs Ruth Okafor", "Ruth Okafor"],
    ["Anh Nguyễn", "Anh Nguyễn"],
    ["CURRICULUM VITAE\nLê Thị Hồng Nhung", "Lê Thị Hồng Nhung"],
    ["Software Engineer\nHuỳnh Tấn Phát", "Huỳnh Tấn Phát"],
    ["Last updated in March 2026\nJane Roe", "Jane Roe"],
    ["Hà Nội, Việt Nam\nĐỗ Minh Khôi", "Đỗ Minh Khôi"],
  ])("finds the name in %j", (top, name) => {
    const profile = profileOf(`${top}\n0912 345 678\nExperience\nDeveloper, Acme Ltd, 2019 - 2021`);
    expect(profile.name).toBe(name);
    expect(profile.at("name")).toBe(name);
  });

  it.each([
    "KẾ TOÁN TRƯỞNG\nExperience\nX",
    "Senior Java Developer\nSkills\nJava",
    "Công ty Cổ phần Sao Mai\nKinh nghiệm\nA",
  ])("takes no title, organization or heading for a name: %j", (text) => {
    expect(profileOf(text).name).toBeNull();
  });

  it.each([
    ["Phone: 0912 345 678", "0912 345 678"],
    ["ĐT: 0912.345.678", "0912.345.678"],
    ["+84 912 345 678", "+84 912 345 678"],
    ["(+84) 912-345-678", "(+84) 912-345-678"],
    ["Tel: 0(28) 3822 1234", "0(28) 3822 1234"],
    ["(024) 3936 1234", "(024) 3936 1234"],
    ["(555) 123-4567", "(555) 123-4567"],
    ["555-123-4567", "555-123-4567"],
    ["+44 20 7946 0958", "+44 20 7946 0958"],
    ["Sinh ngày 01/02/1999 | 0987654321", "0987654321"],
    ["2015 - 2019\n0987654321", "0987654321"],
  ])("finds the phone number in %j", (line, phone) => {
    const profile = profileOf(`Jane Roe\n${line}`);
    expect(profile.phone).toBe(phone);
    expect(profile.at("phone")).toBe(phone);
  });

  it.each(["2015 - 2019", "01/02/1999", "12.500.000 VND", "ID 123456", "10.1234/abcd.2023.5678"])(
    "finds none in %j",
    (line) => {
      expect(profileOf(`Jane Roe\n${line}`).phone).toBeNull();
    },
  );

  it.each([
    ["Địa chỉ: 12 Lê Lợi, Quận 1, TP. Hồ Chí Minh", "12 Lê Lợi, Quận 1, TP. Hồ Chí Minh"],
    ["Hà Nội", "Hà Nội"],
    ["Da Nang, Vietnam | jane@roe.example", "Da Nang, Vietnam"],
    ["San Francisco, CA", "San Francisco, CA"],
    ["jane@roe.example · Utrecht, Netherlands", "Utrecht, Netherlands"],
    ["📍 Thủ Đức, TP.HCM", "Thủ Đức, TP.HCM"],
    ["Address: 5 High Street, Leeds", "5 High Street, Leeds"],
    ["Quê quán: Nam Định\nHải Phòng", "Hải Phòng"],
    ["4. Nơi ở hiện nay: Phường Hòa Cường, Đà Nẵng", "Phường Hòa Cường, Đà Nẵng"],
    ["Marseille, 13002", "Marseille, 13002"],
    ["ĐT: 0912 000 333 – Email: ngan@thu.example – Quy Nhơn, Bình Định", "Quy Nhơn, Bình Định"],
    ["ngan@thu.example - 0977 111 000 - Cần Thơ", "Cần Thơ"],
    ["Liên hệ: 0905 222 333, ngan@thu.example, Thanh Khê, Đà Nẵng", "Thanh Khê, Đà Nẵng"],
  ])("finds the location in %j", (line, location) => {
    const profile = profileOf(`Jane Roe\n${line}\nExperience\nDeveloper, Acme Ltd, Berlin, Germany, 2019 - 2021`);
    expect(profile.location).toBe(location);
    expect(profile.at("location")).toBe(location);
  });

  it("reads an address that a narrow column broke after its comma", () => {
    const profile = profileOf("Jane Roe\nSố 7 Hùng Vương,\nTP. Huế\n0912 345 678");
    expect([profile.location, profile.at("location")]).toEqual([
      "Số 7 Hùng Vương, TP. Huế",
      "Số 7 Hùng Vương,\nTP. Huế",
    ]);
  });

  it.each([
    "Chấm công bằng Excel, quản lý phép của 60 nhân viên",
    "Front-end developer, 5 years",
    "Ward nurse, Family Clinic Da Nang, 09/2023 to now",
    "Viết báo cáo 8D, 5 Why",
  ])("takes no line of work for a location: %j", (line) => {
    expect(profileOf(`Jane Roe\n${line}`).location).toBeNull();
  });

  it("reads an address with Vietnamese letters, and one that only a link holds", () => {
    expect(profileOf("Lê Anh\nlê.anh@example.com.vn").email).toBe("lê.anh@example.com.vn");
    const linked = profileOf("Lê Anh", ["mailto:anh@example.vn?subject=CV", "https://github.com/anh"]);
    expect([linked.email, linked.spans.email, linked.links]).toEqual([
      "anh@example.vn",
      null,
      ["https://github.com/anh"],
    ]);
  });

  it("names each link once, from targets and from text", () => {
    const profile = profileOf("Jane Roe\nlinkedin.com/in/jane | https://www.github.com/jane/", [
      "https://github.com/jane",
    ]);
    expect(profile.links).toEqual(["https://github.com/jane", "linkedin.com/in/jane"]);
  });
});
