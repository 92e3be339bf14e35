import { describe, expect, it } from "vitest";
import { readCsv } from "./csv";
import { chosenApplications, planCsv, withDuplicates } from "./import-plan";
import type { OwnStage } from "./stage";

const own: OwnStage[] = [
  { id: "stg_1", name: "Bài tập về nhà", color: "blue", after: "screening", position: 1, removedAt: null },
];
const nothing = { chosen: null, own };
const plan = (text: string) => withDuplicates(planCsv(readCsv(text), nothing), []);

describe("a file's columns", () => {
  it("are known by English and Vietnamese names", () => {
    const english = plan("Job Title,Company,Status,Date Applied,Salary Range,Job URL,Something\nDev,A,,,,,");
    const vietnamese = plan("Vị trí,Công ty,Trạng thái,Ngày nộp,Mức lương,Đường dẫn,Khác\nDev,A,,,,,");
    const columns = ["title", "company", "stage", "appliedOn", "salary", "link", null];
    expect(english.headers.map(({ column }) => column)).toEqual(columns);
    expect(vietnamese.headers.map(({ column }) => column)).toEqual(columns);
  });

  it("are each taken once, and are what the person chooses", () => {
    const records = readCsv("Role,Title\nDev,Senior");
    expect(planCsv(records, nothing).headers.map(({ column }) => column)).toEqual(["title", null]);
    const chosen = planCsv(records, { ...nothing, chosen: [null, "title"] });
    expect(chosen.rows[0]?.application?.fields.title).toBe("Senior");
  });
});

describe("a row", () => {
  it("is read in Vietnamese as in English", () => {
    const text = `Vị trí;Công ty;Trạng thái;Ngày nộp;Mức lương;Độ ưu tiên;Hình thức;Nhãn;Người liên hệ;Điện thoại
Kế toán;Sao Mai;Phỏng vấn;ngày 3 tháng 11 năm 2026;15-20 triệu;Cao;Từ xa;thuế, SAP;Chị Lan;0912 345 678`;
    expect(plan(text).rows[0]?.application).toMatchObject({
      stage: "interviewing",
      contacts: [{ name: "Chị Lan", phone: "0912 345 678", email: null }],
      fields: {
        title: "Kế toán",
        appliedOn: "2026-11-03",
        salaryMin: 15e6,
        currency: "VND",
        priority: 3,
        workMode: "remote",
        tags: ["thuế", "SAP"],
      },
    });
  });

  it("goes to an own stage by its name, and without a stage by its applied date", () => {
    const { rows } = plan("title,stage,applied\nA,bai tap ve nha,\nB,,2026-11-01\nC,,");
    expect(rows.map(({ application }) => application?.stage)).toEqual(["stg_1", "applied", "saved"]);
  });

  it("says for each cell what cannot be read, and is not imported", () => {
    const { rows } = plan(
      "title,company,stage,applied,salary,priority,work mode,link,contact email\n,A,Nowhere,31/02/2026,good,huge,moon,javascript:x,nobody",
    );
    expect(rows[0]?.application).toBeNull();
    expect(Object.fromEntries(rows[0]!.problems.map(({ column, code }) => [column, code]))).toEqual({
      title: "required",
      stage: "stage",
      appliedOn: "day",
      salary: "salary",
      priority: "priority",
      workMode: "work_mode",
      link: "link",
      contactEmail: "email",
    });
  });

  it("says that an amount needs a currency, and that a minimum is below a maximum", () => {
    const { rows } = plan("title,salary min,salary max,currency,pay period\nA,1000,,,\nB,2000,1000,USD,month");
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([["money"], ["order"]]);
  });

  it("takes days month first where the whole column does", () => {
    const { rows, orders } = plan("title,applied\nA,11/02/2026\nB,11/25/2026");
    expect(orders?.appliedOn).toBe("month_first");
    expect(rows.map(({ application }) => application?.fields.appliedOn)).toEqual(["2026-11-02", "2026-11-25"]);
  });
});

describe("a duplicate", () => {
  const known = [{ id: "app_1", title: "Kỹ sư dữ liệu", company: "Nordlicht", link: "https://jobs.example/1" }];

  it("has the title and company, or the link, of an application that is there", () => {
    const records = readCsv(`title,company,link
KY SU DU LIEU,nordlicht,
Other,Other,https://jobs.example/1
Kỹ sư dữ liệu,Sao Mai,`);
    const { rows } = withDuplicates(planCsv(records, nothing), known);
    expect(rows.map(({ duplicate }) => duplicate)).toEqual([
      { kind: "known", id: "app_1" },
      { kind: "known", id: "app_1" },
      null,
    ]);
  });

  it("repeats an earlier line of the file", () => {
    const { rows } = plan("title,company\nDev,A\nDev,B\ndev,a");
    expect(rows.map(({ duplicate }) => duplicate)).toEqual([null, null, { kind: "line", line: 2 }]);
  });

  it("is imported only when its line is chosen", () => {
    const planned = plan("title,company\nDev,A\nDev,A\n,A");
    expect(chosenApplications(planned, new Set())).toHaveLength(1);
    expect(chosenApplications(planned, new Set([3, 4]))).toHaveLength(2);
  });
});

it("a file without rows or without a title column imports nothing", () => {
  expect(plan("").rows).toEqual([]);
  expect(plan("title,company").rows).toEqual([]);
  expect(plan("a,b\n1,2").rows[0]?.problems).toMatchObject([{ column: "title", code: "required" }]);
});
