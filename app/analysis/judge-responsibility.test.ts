import { describe, expect, it } from "vitest";
import { findConcepts } from "~/skill/find-concepts";
import { judgeOne, requirement } from "../../tests/support/assess";

function role(title: string, ...lines: string[]): string {
  const work = lines.map((line) => `- ${line}`).join("\n");
  return `Đỗ Minh\n\nKINH NGHIỆM LÀM VIỆC\n${title}, Công ty Sông Xanh\n03/2021 - 05/2024\n${work}\n\nHỌC VẤN\nĐại học Huế\n2016 - 2020\n`;
}

async function judged(cv: string, duty: string) {
  const concepts = [...new Set(findConcepts(duty).map(({ concept }) => concept))];
  const asked = requirement({ type: "responsibility", concepts, words: [] }, duty, {
    area: "experience",
    source: "duty",
  });
  const { verdict, evidence } = (await judgeOne(cv, asked)).judgement;
  return { verdict, quotes: evidence.map(({ quote }) => quote) };
}

describe("a task whose deed is told in other words", () => {
  it.each([
    ["Planned the weekly roster of the ward", "met"],
    ["Roster, Excel, Word", "partial"],
  ])("%s: %s", async (line, verdict) => {
    const told = await judged(role("Clerk", line), "Prepare duty rosters");
    expect(told.verdict).toBe(verdict);
  });

  it("is seen by the likeness of the whole line", async () => {
    const duty = "Keep the tenants informed of repairs to the building";
    const like = await judged(role("Clerk", "Wrote to tenants whenever the building was under repair"), duty);
    const unlike = await judged(role("Clerk", "Counted the cash of three tills"), duty);
    expect([like.verdict, unlike.verdict]).toEqual([expect.stringMatching(/met|partial/), "missing"]);
  });
});

describe("the quote of a duty", () => {
  it.each([
    ["Kế toán công nợ", "Theo dõi công nợ khách hàng", "Đối chiếu công nợ với 60 đại lý mỗi tuần"],
    ["English Teacher", "Teach lessons to young children", "Give lessons to four primary classes, with songs"],
    ["Giao dịch viên ngân hàng", "Thực hiện giao dịch tại quầy", "Nộp, rút tiền cho khách lẻ"],
  ])("is the line that tells the deed, not the job's name: %s", async (title, duty, line) => {
    const { quotes } = await judged(role(title, "Trực tổng đài buổi sáng", line), duty);
    expect(quotes).toEqual([line]);
  });

  it("is first the line that shares most words with the duty", async () => {
    const lines = ["Sắp xếp lịch chạy cho 12 xe container", "Giám sát xe bằng định vị, báo sự cố dọc đường"];
    const { quotes } = await judged(role("Nhân viên", ...lines), "Theo dõi hành trình xe, báo sự cố dọc đường");
    expect(quotes[0]).toBe(lines[1]);
  });

  it("is the job's name where no line tells the deed", async () => {
    const { verdict, quotes } = await judged(role("Giao dịch viên ngân hàng", "Trực buổi sáng"), "Giao dịch tại quầy");
    expect(verdict).not.toBe("missing");
    expect(quotes[0]).toContain("Giao dịch viên");
  });
});

describe("duties told in other words", () => {
  it.each([
    ["Soạn thảo hợp đồng lao động", "Chuẩn bị hợp đồng thử việc cho công nhân mới", "met"],
    ["Làm việc với chi cục thuế khi cần", "Giải trình số liệu với chi cục thuế", "met"],
    ["Làm việc với chi cục thuế khi có yêu cầu", "Giải trình số liệu với chi cục thuế", "met"],
    ["Làm thủ tục BHXH: thai sản, ốm đau", "Khai báo tăng, giảm lao động qua cổng BHXH", "partial"],
    ["Điều xe giao hàng cho 30 xe tải", "Sắp xếp lịch chạy cho 12 xe, phân lệnh cho tài xế", "partial"],
    ["Kiểm đếm, bảo quản tiền mặt", "Đếm tiền và khóa sổ quỹ cuối ngày", "partial"],
    ["Prepare children for Cambridge Starters, Movers and Flyers", "Coached 20 children for YLE Movers", "partial"],
    ["Manage the content calendar", "Lên lịch nội dung hằng tuần cho fanpage", "partial"],
  ])("%s: %s", async (duty, line, least) => {
    const { verdict, quotes } = await judged(role("Nhân viên", line), duty);
    expect(least === "met" ? ["met"] : ["met", "partial"]).toContain(verdict);
    expect(quotes).toEqual([line]);
  });

  it.each([
    ["Lập báo cáo tài chính năm", "Hỗ trợ kế toán trưởng quyết toán thuế TNDN"],
    ["Prepare financial statements", "Assisted the chief accountant with parcels"],
  ])("are not met by the trade of who was helped: %s", async (duty, line) => {
    expect((await judged(role("Nhân viên văn phòng", line), duty)).verdict).toBe("missing");
  });
});
