import { describe, expect, it } from "vitest";
import { findConcepts } from "~/skill/find-concepts";
import { shapeOf } from "./unit-shape";

describe("shapeOf", () => {
  it.each([
    ["Developed a booking service in Java", "work"],
    ["Responsible for monthly payroll of 200 people", "work"],
    ["Managing a team of five accountants", "work"],
    ["Xây dựng hệ thống báo cáo doanh thu", "work"],
    ["Chăm sóc khách hàng và xử lý khiếu nại", "work"],
    ["Java, Spring Boot, MySQL, Docker", "list"],
    ["Kỹ năng: Excel, Word, PowerPoint, MISA", "list"],
    ["Senior Backend Developer", "statement"],
    ["Giao dịch viên, Ngân hàng Sông Xanh", "statement"],
    ["Giao dịch chuyển tiền cho khách tại quầy", "work"],
    ["Đại học Kinh tế Quốc dân", "statement"],
  ])("%s: %s", (piece, shape) => expect(shapeOf(piece, findConcepts(piece))).toBe(shape));
});
