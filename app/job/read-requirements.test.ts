import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPosting } from "./read-posting";
import { readRequirements } from "./read-requirements";

/** What is asked, one string a requirement: kind, what is checked, quote. */
function read(...lines: string[]): string[] {
  return readRequirements(["Requirements", ...lines.map((line) => `- ${line}`)].join("\n")).map(
    ({ kind, ask, quote }) => `${kind} ${ask.type}: ${quote}`,
  );
}

/** ms: 80,000 characters take well under 200 in time that grows with the length, and over 10,000 in its square. */
const squareTime = 3000;

describe("what stands within another ask", () => {
  it.each([
    ["5 years in hotels, 2 of them as a supervisor", ["years", "years"]],
    ["3+ years in a depot, including 1 year leading people", ["years", "years"]],
    ["A nursing degree and a current RN licence", ["degree", "certificate"]],
    ["An LL.B. or LL.M., deep knowledge of SQL", ["degree", "skill"]],
    ["Kỹ sư xây dựng", ["degree"]],
    ["Đại học Kế toán, Kiểm toán", ["degree"]],
  ])("is asked for itself: %s", (line, types) => {
    expect(readRequirements(`Requirements\n- ${line}`).map(({ ask }) => ask.type)).toEqual(types);
  });

  it("a wish for a language sets no level", () => {
    const [asked] = readRequirements("Requirements\n- Biết tiếng Hàn càng tốt");
    expect(asked?.ask).toEqual({ type: "language", languages: ["korean"], cefr: null });
  });
});

describe("one requirement is one thing that can be judged alone", () => {
  it("splits a list of technologies", () => {
    expect(read("Proficiency in Python, Java and SQL")).toEqual([
      "must skill: Proficiency in Python",
      "must skill: Java",
      "must skill: SQL",
    ]);
    expect(read("Thành thạo Python, Java và SQL")).toEqual([
      "must skill: Thành thạo Python",
      "must skill: Java",
      "must skill: SQL",
    ]);
  });

  it.each([
    ["Strong knowledge of React, Vue or Angular", ["React", "Vue", "Angular"]],
    ["Experience with React/Angular", ["React", "Angular"]],
    ["Relational databases such as PostgreSQL, MySQL", ["PostgreSQL", "MySQL"]],
    ["Cloud platforms (AWS, Azure...)", ["AWS", "Azure"]],
    ["Biết một trong các ngôn ngữ như Python, Java", ["Python", "Java"]],
    ["Sử dụng được MySQL hoặc PostgreSQL", ["MySQL", "PostgreSQL"]],
    ["Kinh nghiệm với ít nhất một cloud: AWS, GCP, Azure", ["AWS", "GCP", "Azure"]],
  ])("keeps alternatives together: %s", (line, anyOf) => {
    const requirements = readRequirements(`Requirements\n- ${line}`);
    expect(requirements.map((requirement) => requirement.anyOf)).toEqual([anyOf]);
  });

  it("gives each clause that opens anew its own requirement", () => {
    expect(
      read("Hands-on experience with Docker, excellent communication skills, and the ability to write clear documents"),
    ).toHaveLength(3);
    expect(read("Có kỹ năng giao tiếp tốt, có khả năng làm việc độc lập")).toEqual([
      "must soft_skill: Có kỹ năng giao tiếp tốt",
      "must soft_skill: có khả năng làm việc độc lập",
    ]);
  });

  it("parts years from what stands beside them", () => {
    expect(read("At least 3 years as an accountant, retail industry preferred")).toEqual([
      "must years: At least 3 years as an accountant",
      "nice skill: retail industry preferred",
    ]);
    expect(read("A degree in Law and at least one year of experience in HR")).toHaveLength(2);
    expect(read("Minimum 7 years in construction, including 3 years as site manager")).toHaveLength(2);
  });

  it("tells a language from a country, and reads a test score as a level", () => {
    expect(read("Vietnamese tax regulations")[0]).toMatch(/^must skill/);
    expect(readRequirements("Requirements\n- IELTS từ 7.0 trở lên")[0]?.ask).toEqual({
      type: "language",
      languages: ["english"],
      cefr: "C1",
    });
    expect(read("English: able to read and write e-mails")).toEqual([
      "must language: English: able to read and write e-mails",
    ]);
  });

  it("reads prose without any heading", () => {
    const text =
      "The ideal candidate has 2+ years of experience in data analysis, writes SQL every day, and can explain a number. Power BI would be a plus.";
    expect(readRequirements(text).map(({ kind, ask }) => `${kind} ${ask.type}`)).toEqual([
      "must years",
      "must skill",
      "must responsibility",
      "nice skill",
    ]);
  });

  it("wishes for all that a sentence names before it says so", () => {
    expect(read("Ansible and Helm would be nice")).toEqual(["nice skill: Ansible", "nice skill: Helm would be nice"]);
    expect(read("Figma or Sketch would be great")).toEqual(["nice skill: Figma or Sketch would be great"]);
  });

  it("asks for the work where a language only says in which", () => {
    expect(read("Copywriting in English")).toEqual(["must skill: Copywriting in English"]);
    expect(read("Good communication in English")).toEqual(["must language: Good communication in English"]);
  });

  it("keeps traits of character in a row together", () => {
    expect(read("Cẩn thận, trung thực, nhanh nhẹn và có trách nhiệm")).toHaveLength(1);
    expect(read("Attentive, honest and responsible")).toHaveLength(1);
  });

  it("keeps verbs with the object they share", () => {
    expect(read("Experience in designing, building and operating data pipelines")).toHaveLength(1);
    expect(read("Có kinh nghiệm triển khai, quản trị hệ thống Linux")).toHaveLength(1);
  });

  it("does not cut a name that holds a separator", () => {
    expect(read("Experience with CI/CD")).toEqual(["must skill: Experience with CI/CD"]);
  });
});

describe("what is asked", () => {
  it.each([
    ["At least 3 years of experience with Java", { type: "years", years: 3 }],
    ["Tối thiểu 02 năm kinh nghiệm kế toán", { type: "years", years: 2 }],
    ["Bachelor's degree in Computer Science", { type: "degree", level: "bachelor" }],
    ["Tốt nghiệp Cao đẳng, Đại học chuyên ngành Kế toán, Kiểm toán", { type: "degree", level: "associate" }],
    ["IELTS 6.5 or equivalent English", { type: "language", cefr: "B2" }],
    ["Tiếng Nhật N2", { type: "language" }],
    ["Có chứng chỉ kế toán trưởng", { type: "certificate" }],
    ["Làm việc nhóm tốt", { type: "soft_skill" }],
    ["Willing to travel", { type: "condition" }],
    ["Nữ, tuổi từ 22 đến 30", { type: "condition" }],
    ["Có xe máy và laptop cá nhân", { type: "condition" }],
    ["Able to read and understand technical documents in English", { type: "language", languages: ["english"] }],
    ["Kỹ năng đọc, hiểu tài liệu tiếng Anh", { type: "language", languages: ["english"] }],
  ])("%s", (line, ask) => {
    expect(readRequirements(`Requirements\n- ${line}`)[0]!.ask).toMatchObject(ask);
  });

  it("reads fields of study as alternatives", () => {
    const [degree] = readRequirements("Yêu cầu\n- Tốt nghiệp Đại học chuyên ngành Kế toán, Kiểm toán hoặc Tài chính");
    expect(degree!.anyOf).toEqual(["Kế toán", "Kiểm toán", "Tài chính"]);
    expect(degree!.area).toBe("education");
  });

  it.each([
    ["Deep knowledge of Java", "deep"],
    ["Thành thạo Excel", "deep"],
    ["Basic knowledge of Java", "basic"],
    ["Hiểu biết cơ bản về Excel", "basic"],
    ["Experience with Java", "plain"],
  ])("depth of: %s", (line, depth) => {
    expect(readRequirements(`Requirements\n- ${line}`)[0]!.depth).toBe(depth);
  });

  it("lets the depth of a clause hold for all of its list", () => {
    expect(readRequirements("Requirements\n- Deep knowledge of Java and SQL").map(({ depth }) => depth)).toEqual([
      "deep",
      "deep",
    ]);
  });

  it("asks nothing where no experience is needed or either gender is welcome", () => {
    expect(read("Không yêu cầu kinh nghiệm", "Nam/Nữ")).toEqual([]);
  });
});

const posting = [
  "Mô tả công việc",
  "- Lập báo cáo thuế hàng tháng",
  "Yêu cầu ứng viên",
  "- Tốt nghiệp Đại học chuyên ngành Kế toán",
  "- Ít nhất 2 năm kinh nghiệm kế toán thuế",
  "- Thành thạo Excel",
].join("\n");

describe("what is not asked", () => {
  it.each([
    "Quyền lợi\n- Lương 20 triệu, thưởng tháng 13, bảo hiểm sức khỏe\n- Được đào tạo Excel, Java và SQL",
    "Benefits\n- 13th month salary, MacBook and English classes with 5 years of experienced teachers",
    "About us\n- We have 20 years of experience in Java, React and banking",
    "Equal opportunity\n- We welcome all, regardless of gender or age; knowledge of SQL makes no difference",
    "How to apply\n- Send your CV; the interview covers Java, SQL and English",
  ])("another part of the posting adds no requirement: %s", (part) => {
    const plain = readRequirements(posting).map(({ label }) => label);
    expect(readRequirements(`${posting}\n${part}`).map(({ label }) => label)).toEqual(plain);
    expect(readRequirements(`${part}\n${posting}`).map(({ label }) => label)).toEqual(plain);
  });

  it("a company's age is no requirement", () => {
    expect(read("We are a company with over 20 years in business")).toEqual([]);
  });
});

it("a part headed in both languages, or by a bare word, is read", () => {
  expect(readRequirements("TRÁCH NHIỆM / RESPONSIBILITIES\n- Other tasks\nYÊU CẦU / REQUIREMENTS\n- SQL")).toHaveLength(
    1,
  );
  expect(readRequirements("Responsibilities:\n- Other tasks\nRequired:\n- SQL\nPreferred:\n- Docker")).toHaveLength(2);
});

it("a degree or years among duties are asked for", () => {
  const text =
    "Responsibilities\n- Keep the books\n- At least 3 years of experience as an accountant\nPreferred\n- Excel";
  expect(readRequirements(text).find(({ minYears }) => minYears === 3)?.source).toBe("requirement");
});

it("of a sentence that names the job only the rest is asked", () => {
  expect(
    readRequirements("We are looking for an accountant with experience in Excel.").map(({ quote }) => quote),
  ).toEqual(["experience in Excel"]);
});

describe("duties", () => {
  it("are asked where the requirements are about character", () => {
    const text =
      "Responsibilities\n- Prepare monthly tax reports\n- Other tasks as assigned\nRequirements\n- Honest and careful";
    const duties = readRequirements(text).filter(({ source }) => source === "duty");
    expect(duties.map(({ quote }) => quote)).toEqual(["Prepare monthly tax reports"]);
  });

  it("are not asked of beginners", () => {
    const text = "Mô tả công việc\n- Lập báo cáo thuế\nYêu cầu\n- Không yêu cầu kinh nghiệm\n- Cẩn thận";
    expect(readRequirements(text).filter(({ source }) => source === "duty")).toEqual([]);
  });
});

describe("any form of text", () => {
  it("reads pasted HTML, with quotes from the text as given", () => {
    const html = "<h2>Requirements</h2><ul><li>Experience&nbsp;with <b>Java</b></li><li>Strong SQL</li></ul>";
    const requirements = readRequirements(html);
    expect(requirements.map(({ quote }) => quote)).toEqual(["Experience&nbsp;with <b>Java", "Strong SQL"]);
    expect(requirements.map(({ label }) => label)).toEqual(["Experience with Java", "Strong SQL"]);
  });

  it("reads sentences that are glued together, and a repeated parent line once", () => {
    const text = [
      "Yêu cầu",
      "- Kỹ năng:Thành thạo Excel.Kỹ năng giao tiếp tốt và thuyết phục",
      "- Thành thạo Excel.",
      "- Kỹ năng giao tiếp tốt và thuyết phục",
    ].join("\n");
    expect(
      readRequirements(text)
        .map(({ label }) => label)
        .filter((label) => label.includes("Excel")),
    ).toHaveLength(1);
    expect(read("Thành thạo Excel.Kỹ năng giao tiếp tốt")).toHaveLength(2);
  });

  it("reads a posting without any heading", () => {
    const text =
      "We are looking for an accountant with at least 2 years of experience. You should be proficient in Excel. We offer a competitive salary and 15 days of leave.";
    const requirements = readRequirements(text);
    expect(requirements.some(({ minYears }) => minYears === 2)).toBe(true);
    expect(requirements.some(({ quote }) => quote.includes("Excel"))).toBe(true);
    expect(requirements.some(({ quote }) => quote.includes("salary"))).toBe(false);
  });

  it("has exact, sorted spans and is deterministic for any string", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.constantFrom(
        "Requirements\n",
        "Yêu cầu:\n",
        "- ",
        "<li>",
        "</li>",
        "&amp;",
        "(",
        ")",
        ", ",
        " và ",
        " or ",
        "/",
        "…",
        ".",
        ":",
        "3+ years of experience",
        "Tốt nghiệp Đại học",
        "Java",
        "SQL",
        "Excel",
        "ưu tiên",
        "is a plus",
        "Benefits\n",
        "hoặc",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, requirements } = readPosting(pieces.join(""));
        for (const { start, end, quote } of requirements) expect(text.slice(start, end)).toBe(quote);
        const starts = requirements.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((left, right) => left - right));
        expect(requirements.map(({ id }) => id)).toEqual(requirements.map((_, index) => `r${index + 1}`));
        expect(readPosting(pieces.join("")).requirements).toEqual(requirements);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it.each([
    ["brackets", "("],
    ["commas", "x, "],
    ["years", "3 years "],
    ["tags", "<li"],
    ["colons", "x: "],
    ["spaces", " "],
    ["list items", "- Java, SQL or Excel is a plus\n"],
  ])("does not take time by the square of the length: %s", (_, unit) => {
    const text = `Requirements\n${unit.repeat(Math.ceil(80_000 / unit.length))}`;
    const started = performance.now();
    readRequirements(text);
    expect(performance.now() - started).toBeLessThan(squareTime);
  });
});
