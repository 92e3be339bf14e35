import { describe, expect, it } from "vitest";
import { isJobOfOthers, isNotEvidence, isWish } from "./not-evidence";

function says(piece: string, thing: string): boolean {
  const start = piece.indexOf(thing);
  return isNotEvidence(piece, { start, end: start + thing.length });
}

describe("isNotEvidence", () => {
  it.each([
    ["No experience with Kubernetes", "Kubernetes"],
    ["I have not used Docker yet", "Docker"],
    ["Not familiar with Angular", "Angular"],
    ["Kubernetes: none", "Kubernetes"],
    ["Chưa có kinh nghiệm về Java", "Java"],
    ["Không biết lập trình Python", "Python"],
    ["chưa từng làm việc với SAP", "SAP"],
  ])("a denial is none: %s", (piece, thing) => expect(says(piece, thing)).toBe(true));

  it.each([
    ["Currently learning Go and gRPC", "Go"],
    ["JavaScript + Angular on the way", "Angular"],
    ["To gain experience as a Java Developer", "Java"],
    ["Interested in learning Rust", "Rust"],
    ["Đang học thêm về Power BI", "Power BI"],
    ["Mong muốn trở thành chuyên gia React", "React"],
    ["Vị trí ứng tuyển: Kế toán tổng hợp", "Kế toán tổng hợp"],
  ])("a wish is none: %s", (piece, thing) => expect(says(piece, thing)).toBe(true));

  it.each([
    ["Reported to the CTO", "CTO"],
    ["Assistant to the chief accountant", "chief accountant"],
    ["Báo cáo trực tiếp cho giám đốc tài chính", "giám đốc tài chính"],
    ["Worked under the supervision of a senior architect", "architect"],
    ["Sat next to the network team, who operated Palo Alto firewalls", "Palo Alto"],
    ["Our data department, which maintains Snowflake, delivered the exports", "Snowflake"],
    ["Used a feed from RabbitMQ, run by the integration team", "RabbitMQ"],
    ["Báo cáo lấy từ Odoo (do đội hệ thống vận hành)", "Odoo"],
  ])("other people's work is none: %s", (piece, thing) => expect(says(piece, thing)).toBe(true));

  it.each([
    ["Built machine learning models in Python", "Python"],
    ["Not only Java but also Kotlin in production", "Kotlin"],
    ["No experience with Ruby, but three years of PHP", "PHP"],
    ["Moved reports to Power BI", "Power BI"],
    ["Xây dựng báo cáo bằng Power BI", "Power BI"],
    ["Deployed with zero downtime on Kubernetes", "Kubernetes"],
    ["Quản lý kho, không để xảy ra thất thoát; sử dụng Excel", "Excel"],
    ["Trained staff to use SAP", "SAP"],
    ["Led a team of four who rebuilt billing in Go", "Go"],
    ["Quản lý nhóm 5 người, sử dụng Jira", "Jira"],
    ["Wrote the Terraform modules which all teams use", "Terraform"],
  ])("described work stays evidence: %s", (piece, thing) => expect(says(piece, thing)).toBe(false));
});

describe("isWish", () => {
  it.each([
    "Seeking a position in accounting",
    "Tìm kiếm cơ hội phát triển trong lĩnh vực Tài chính",
    "To obtain a role as a tester",
  ])("%s", (piece) => expect(isWish(piece)).toBe(true));
  it.each(["Sought out new suppliers", "Tìm kiếm khách hàng mới qua điện thoại", "Built a goal tracker"])(
    "not: %s",
    (piece) => expect(isWish(piece)).toBe(false),
  );
});

describe("isJobOfOthers", () => {
  const isBeside = (piece: string, job: string) => {
    const start = piece.indexOf(job);
    return isJobOfOthers(piece, { start, end: start + job.length });
  };

  it.each([
    ["Assisted the chief accountant at year end", "chief accountant"],
    ["Worked closely with two data engineers", "data engineers"],
    ["Liaised with our lawyers", "lawyers"],
    ["Hỗ trợ kế toán trưởng kiểm kê tài sản", "kế toán trưởng"],
    ["Phối hợp với các kỹ sư công trường", "kỹ sư"],
    ["Phụ giúp bếp trưởng chuẩn bị tiệc", "bếp trưởng"],
  ])("who is helped or worked beside: %s", (piece, job) => expect(isBeside(piece, job)).toBe(true));

  it.each([
    ["Chief accountant, Riverside Foods", "Chief accountant"],
    ["Worked as a lawyer in Hue", "lawyer"],
    ["Kế toán trưởng – Công ty Sông Xanh", "Kế toán trưởng"],
  ])("not the person's own job: %s", (piece, job) => expect(isBeside(piece, job)).toBe(false));
});
