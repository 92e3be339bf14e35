import { describe, expect, it } from "vitest";
import type { Depth } from "~/job/requirement";
import { judgeOne, requirement } from "../../tests/support/assess";

const cv = (body: string) => `Linh Tran
linh.tran@example.com

EXPERIENCE

${body}

EDUCATION
Bachelor of Science in Computer Science, Riverside University
2012 - 2016
`;

const backend = cv(`Backend Developer, Harbour Pay
01/2020 - 12/2021
- Built payment services in Spring Boot and MySQL for 40 shops.
- Wrote unit tests with JUnit for the billing module.`);

function skill(concepts: string[], quote: string, any = false, depth: Depth = "plain") {
  return requirement({ type: "skill", concepts, any }, quote, { depth });
}

describe("skills", () => {
  it("is met and shown where described work names it", async () => {
    const { judgement } = await judgeOne(backend, skill(["mysql"], "MySQL"));
    expect(judgement).toMatchObject({ verdict: "met", strength: "shown" });
    expect(judgement.evidence[0]?.quote).toBe("Built payment services in Spring Boot and MySQL for 40 shops.");
  });

  it("is entailed where something else takes it as given", async () => {
    const { judgement } = await judgeOne(backend, skill(["java"], "Java"));
    expect(judgement).toMatchObject({ verdict: "met", strength: "entailed" });
  });

  it("is partial where only a neighbour is there", async () => {
    const { judgement } = await judgeOne(backend, skill(["postgresql"], "PostgreSQL"));
    expect(judgement).toMatchObject({ verdict: "partial", reason: { code: "skill.related" } });
  });

  it("is missing, with no quote, where nothing is there", async () => {
    const { judgement } = await judgeOne(backend, skill(["photoshop"], "Photoshop"));
    expect(judgement).toMatchObject({ verdict: "missing", strength: null, evidence: [] });
  });

  it("takes the best of alternatives and asks for all of the others", async () => {
    expect((await judgeOne(backend, skill(["photoshop", "mysql"], "Photoshop or MySQL", true))).judgement.verdict).toBe(
      "met",
    );
    expect((await judgeOne(backend, skill(["photoshop", "mysql"], "Photoshop and MySQL"))).judgement.verdict).toBe(
      "partial",
    );
  });

  it("is listed in a skills section, and then partial where depth is asked", async () => {
    const listing = `${backend}\nSKILLS\nDocker, Git, Linux\n`;
    expect((await judgeOne(listing, skill(["docker"], "Docker"))).judgement).toMatchObject({
      verdict: "met",
      strength: "listed",
    });
    expect((await judgeOne(listing, skill(["docker"], "Deep Docker", false, "deep"))).judgement.verdict).toBe(
      "partial",
    );
    expect((await judgeOne(listing, skill(["docker"], "Basic Docker", false, "basic"))).judgement.verdict).toBe("met");
  });

  it("is partial where depth is asked and only an exercise is there, or the CV calls it basic", async () => {
    const exercise = backend.replace("- Wrote", "- Course project in Vue 3 at a bootcamp.\n- Wrote");
    expect((await judgeOne(exercise, skill(["vue"], "Deep Vue.js", false, "deep"))).judgement.verdict).toBe("partial");
    expect((await judgeOne(exercise, skill(["vue"], "Vue.js"))).judgement.verdict).toBe("met");
    const little = `${backend}\nSKILLS\nGit, Docker (basic)\n`;
    expect((await judgeOne(little, skill(["docker"], "Docker"))).judgement.reason.code).toBe("skill.basic");
    expect((await judgeOne(little, skill(["git"], "Git"))).judgement.verdict).toBe("met");
  });

  it("takes a stage of a thing for part of it, and no rival", async () => {
    const listing = `${backend}\nSKILLS\nMicrosoft Excel, React, Git\n`;
    expect((await judgeOne(listing, skill(["advanced-excel"], "Advanced Excel"))).judgement.verdict).toBe("partial");
    expect((await judgeOne(listing, skill(["vue"], "Vue.js"))).judgement.verdict).toBe("missing");
  });

  it("takes no industry for a skill", async () => {
    const teller = cv("Giao dịch viên, Ngân hàng Sông Xanh\n03/2019 - 05/2021\n- Mở thẻ cho khách hàng.");
    expect((await judgeOne(teller, skill(["letter-of-credit"], "L/C"))).judgement.verdict).toBe("missing");
  });

  it("lets the head of a phrase decide, and the tool that it is done with", async () => {
    const cloud = backend.replace("MySQL for", "MySQL on AWS for");
    const costs = skill(["cost-control", "cloud-computing"], "Cost optimization in the cloud");
    expect((await judgeOne(cloud, costs)).judgement.verdict).toBe("missing");
    const tests = skill(["ui-testing", "selenium", "junit"], "UI tests with Selenium or JUnit");
    expect((await judgeOne(backend, tests)).judgement.verdict).toBe("met");
  });

  it("quotes what is named before its kind, and what a line tells before the name of a job", async () => {
    const shop = cv(`Frontend Developer, Tidewater
01/2020 - 12/2021
- Built the basket with Pinia.
- Moved the seller pages to Redux Toolkit.`);
    const state = skill(["state-management", "redux", "zustand"], "State management (Redux or Zustand)", true);
    const named = (await judgeOne(shop, state)).judgement;
    expect(named).toMatchObject({ verdict: "met", reason: { values: { want: "concept:redux" } } });
    expect(named.evidence.map(({ quote }) => quote)).toEqual(["Moved the seller pages to Redux Toolkit."]);
    const { evidence, reason } = (await judgeOne(shop, skill(["javascript"], "JavaScript"))).judgement;
    expect(evidence[0]?.quote).toBe("Built the basket with Pinia.");
    expect(reason.values.have).toBe("concept:pinia");
  });

  it("prefers a line of work to a list", async () => {
    const both = `SKILLS\nMySQL, Git, Linux\n\n${backend}`;
    const { evidence } = (await judgeOne(both, skill(["mysql"], "MySQL"))).judgement;
    expect(evidence.map(({ strength }) => strength)).toEqual(["shown", "listed"]);
  });

  it.each([
    "- No experience with Kubernetes.",
    "- Currently learning Kubernetes.",
    "- I am going to learn Kubernetes next.",
    "- Chưa có kinh nghiệm Kubernetes.",
  ])("does not take a denial or a wish for proof: %s", async (line) => {
    const text = backend.replace("- Wrote", `${line}\n- Wrote`);
    expect((await judgeOne(text, skill(["kubernetes"], "Kubernetes"))).judgement.verdict).toBe("missing");
  });

  it("crosses languages", async () => {
    const vietnamese = cv(
      "Kế toán viên, Công ty Sông Xanh\n03/2019 - nay\n- Lập báo cáo tài chính hằng quý và quyết toán thuế.",
    );
    const { judgement } = await judgeOne(vietnamese, skill(["financial-reporting"], "Financial reporting"));
    expect(judgement.verdict).toBe("met");
  });
});

describe("years", () => {
  const years = (amount: number, concepts: string[] = [], quote = `${amount} years of experience`) =>
    requirement({ type: "years", years: amount, concepts }, quote, { area: "experience" });

  it("counts dated roles, overlaps once", async () => {
    const two = cv(`Backend Developer, Harbour Pay
01/2020 - 12/2021
- Built payment services in Java.

Backend Developer, Tidewater
07/2021 - 06/2022
- Built a ledger in Java.`);
    const { judgement } = await judgeOne(two, years(2.5));
    expect(judgement).toMatchObject({
      verdict: "met",
      strength: "shown",
      reason: { values: { have: 2.5, need: 2.5 } },
    });
  });

  it("is partial for part of the time, with the share that is there", async () => {
    const { judgement } = await judgeOne(backend, years(4));
    expect(judgement).toMatchObject({ verdict: "partial", share: 0.5 });
  });

  it("counts only the roles in the field that is asked", async () => {
    const { judgement } = await judgeOne(backend, years(2, ["accounting"], "2 years in accounting"));
    expect(judgement).toMatchObject({ verdict: "missing", share: 0 });
  });

  it("means the posting's own title by a similar position", async () => {
    const asked = years(2, [], "At least 2 years in a similar position");
    expect((await judgeOne(backend, asked, "Backend Developer")).judgement.verdict).toBe("met");
    expect((await judgeOne(backend, asked, "Chief Accountant")).judgement.verdict).toBe("missing");
  });

  it("is missing without dates, and says so with little certainty", async () => {
    const { judgement } = await judgeOne(backend.replace("01/2020 - 12/2021\n", ""), years(2));
    expect(judgement).toMatchObject({ verdict: "missing", reason: { code: "years.undated" }, certainty: 0.45 });
  });

  it("adds up the lengths that roles state without dates", async () => {
    const timed = cv(
      "Kế toán tổng hợp | Công ty Sông Xanh | 2 năm\n- Lập báo cáo.\n\nKế toán thuế | Công ty An | 1 năm\n- Kê khai.",
    );
    const asked = years(3, ["accounting"], "3 năm kinh nghiệm kế toán");
    expect((await judgeOne(timed, asked)).judgement.verdict).toBe("met");
    expect((await judgeOne(timed, years(6, ["accounting"], "6 năm kế toán"))).judgement).toMatchObject({
      verdict: "partial",
      share: 0.5,
    });
  });

  it("does not take one tool of a field for years in it, but takes two", async () => {
    const asked = years(2, ["machine-learning"], "2 years in machine learning");
    const one = backend.replace("Spring Boot and MySQL", "scikit-learn");
    expect((await judgeOne(one, asked)).judgement.verdict).not.toBe("met");
    expect((await judgeOne(one.replace("scikit-learn", "scikit-learn and LightGBM"), asked)).judgement.verdict).toBe(
      "met",
    );
  });

  it("takes a stated number as a claim", async () => {
    const claim = cv("Summary of work\n- Over 6 years of experience in accounting for retail groups.");
    const { judgement } = await judgeOne(claim, years(5, ["accounting"], "5 years in accounting"));
    expect(judgement).toMatchObject({ verdict: "met", strength: "listed" });
  });
});

describe("languages", () => {
  const english = (cefr: "B1" | "B2" | null) =>
    requirement({ type: "language", languages: ["english"], cefr }, "English", { area: "communication" });
  const vietnameseCv = (level: string) => `Trần Linh

KINH NGHIỆM LÀM VIỆC
Nhân viên kinh doanh, Công ty Sông Xanh
03/2019 - 05/2021
- Tìm kiếm khách hàng mới và chăm sóc đại lý.

NGOẠI NGỮ
${level}
`;

  it.each([
    ["Tiếng Anh: IELTS 6.5", "B2", "met"],
    ["Tiếng Anh: TOEIC 600", "B2", "partial"],
    ["Tiếng Anh", "B2", "partial"],
    ["Tiếng Anh", null, "met"],
    ["Tiếng Nhật N2", "B1", "missing"],
  ] as const)("%s against %s: %s", async (level, asked, verdict) => {
    expect((await judgeOne(vietnameseCv(level), english(asked))).judgement.verdict).toBe(verdict);
  });

  it("is known to who works in it, which a stated level is not", async () => {
    const used = vietnameseCv("Tin học: Excel").replace(
      "đại lý.",
      "đại lý.\n- Họp hằng tuần bằng tiếng Anh với khách Singapore.",
    );
    expect((await judgeOne(used, english("B2"))).judgement.reason.code).toBe("language.used");
    const low = used.replace("Họp hằng tuần bằng tiếng Anh với khách Singapore.", "Tiếng Anh: cơ bản");
    expect((await judgeOne(low, english("B2"))).judgement.verdict).toBe("partial");
  });

  it("is shown by a CV that is written in it", async () => {
    const lines = Array.from(
      { length: 24 },
      (_, i) => `- Prepared monthly sales reports for region ${i} and presented them to the board.`,
    );
    const { judgement } = await judgeOne(
      cv(`Sales Analyst, Bay Foods\n01/2019 - 12/2021\n${lines.join("\n")}`),
      english("B2"),
    );
    expect(judgement).toMatchObject({ verdict: "met", strength: "entailed" });
  });
});

describe("soft skills", () => {
  const soft = (concepts: string[], quote: string) =>
    requirement({ type: "soft_skill", concepts }, quote, { area: "communication" });

  it("is named, or shown by what was done, or missing with little certainty", async () => {
    const text = cv(`Support Lead, Bay Foods
01/2019 - 12/2021
- Led a team of six support agents.`);
    expect((await judgeOne(text, soft(["leadership"], "Leadership"))).judgement).toMatchObject({
      verdict: "met",
      strength: "shown",
    });
    const listed = await judgeOne(`${text}\nSKILLS\nTeamwork, creativity\n`, soft(["creativity"], "Creativity"));
    expect(listed.judgement).toMatchObject({ verdict: "met", strength: "listed" });
    const silent = await judgeOne(text, soft(["negotiation"], "Negotiation"));
    expect(silent.judgement.verdict).toBe("missing");
    expect(silent.judgement.certainty).toBeLessThanOrEqual(0.5);
  });
});

describe("tasks", () => {
  const task = (concepts: string[], quote: string) =>
    requirement({ type: "responsibility", concepts, words: [] }, quote, { area: "experience" });
  const analyst = cv(`Analyst, Bay Foods
01/2019 - 12/2021
- Prepared monthly reports for customers and tracked campaign results.`);

  it("meets work told in other everyday words, and in the other language", async () => {
    expect((await judgeOne(analyst, task([], "Create customer reports"))).judgement.verdict).not.toBe("missing");
    expect((await judgeOne(analyst, task([], "Lập báo cáo khách hàng"))).judgement.verdict).not.toBe("missing");
  });

  it("does not take one stray word for the task", async () => {
    expect((await judgeOne(analyst, task([], "Prepare bread and cakes for hotel guests"))).judgement.verdict).toBe(
      "missing",
    );
  });

  it("does not take a name for another", async () => {
    expect((await judgeOne(analyst, task([], "Track campaigns in Zorbify Cloud"))).judgement.verdict).not.toBe("met");
  });
});

describe("conditions", () => {
  it("are unknown and carry no credit", async () => {
    const row = await judgeOne(backend, requirement({ type: "condition" }, "Willing to travel"));
    expect(row).toMatchObject({ judgement: { verdict: "unknown", evidence: [] }, credit: 0 });
  });
});
