import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findConcepts } from "./find-concepts";
import { allConcepts } from "./lexicon";
import { openFormsOf } from "./lexicon-format";

function found(text: string): string[] {
  return findConcepts(text).map(({ concept }) => concept);
}

function named(text: string): string[] {
  return findConcepts(text).map(({ start, end, concept }) => `${text.slice(start, end)} = ${concept}`);
}

/** ms: the longest text below takes about 100 in time that grows with its length, and over 10,000 in its square. */
const squareTime = 3000;

describe("names with signs", () => {
  test.each([
    ["C#, C++, .NET", ["csharp", "cpp", "dotnet"]],
    ["ASP.NET Core/Node.js", ["aspnet", "nodejs"]],
    ["Java/Spring Boot", ["java", "spring-boot"]],
    ["CI/CD, CI-CD, CICD", ["ci-cd", "ci-cd", "ci-cd"]],
    ["Objective-C và Swift", ["objective-c", "swift"]],
    ["front-end, front end, frontend", ["frontend-development", "frontend-development", "frontend-development"]],
    ["ReactJS, React.js, react js, React JS", ["react", "react", "react", "react"]],
    ["NodeJS & node js", ["nodejs", "nodejs"]],
    ["k8s/EKS", ["kubernetes", "aws-eks"]],
    ["Java8, Vue3, Python3", ["java", "vue", "python"]],
    ["HTML5/CSS3", ["html-css"]],
  ])("%s", (text, concepts) => {
    expect(found(text)).toEqual(concepts);
  });
});

describe("Vietnamese", () => {
  test.each([
    ["lập trình hướng đối tượng", ["object-oriented-programming"]],
    ["CSDL, HĐH", ["database", "operating-systems"]],
    ["kĩ năng lập trình và kỹ năng lập trình", ["programming", "programming"]],
    ["trực quan hóa dữ liệu, trực quan hoá dữ liệu", ["data-visualization", "data-visualization"]],
    ["KIỂM THỬ ĐƠN VỊ", ["unit-testing"]],
    ["thiết kế hệ\n  thống", ["system-design"]],
  ])("%s", (text, concepts) => {
    expect(found(text)).toEqual(concepts);
  });

  test("diacritics are never dropped: another word is not a form", () => {
    expect(found("cơ sở dữ liều")).toEqual([]);
  });
});

describe("the longest form wins and words are whole", () => {
  test.each([
    ["Spring Boot", ["Spring Boot = spring-boot"]],
    ["SQL Server", ["SQL Server = sql-server"]],
    ["JavaScript", ["JavaScript = javascript"]],
    ["học, chọc, rác", []],
    ["Javanese gitter", []],
    ["kỹ năng quản lý các bên liên quan", ["quản lý các bên liên quan = stakeholder-management"]],
    ["chuyên ngành Tài chính - Kế toán", ["chuyên ngành Tài chính - Kế toán = major-accounting"]],
    ["Kinh Nghiệm - Thu Nhập", []],
    ["unit tests of the web services", ["unit tests = unit-testing", "web services = api"]],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe("inflection", () => {
  test.each([
    ["Reviewed the code of two teams", "Reviewed the code = code-review"],
    ["reviewing code", "reviewing code = code-review"],
    ["wrote unit tests", "unit tests = unit-testing"],
    ["a data structure", "data structure = data-structures"],
    ["microservice", "microservice = microservices"],
    ["REST APIs", "REST APIs = rest-api"],
    ["gathered business requirements", "gathered business requirements = requirements-gathering"],
  ])("%s", (text, expected) => {
    expect(named(text)).toContain(expected);
  });

  test.each(["SSR for pages", "a panda and a window", "she reacts fast"])("a name takes no ending: %s", (text) => {
    expect(found(text)).not.toEqual(expect.arrayContaining(["ssrs"]));
    expect(found(text)).not.toEqual(expect.arrayContaining(["pandas"]));
    expect(found(text)).not.toEqual(expect.arrayContaining(["windows"]));
    expect(found(text)).not.toEqual(expect.arrayContaining(["react"]));
  });
});

describe("ambiguous forms", () => {
  test.each([
    ["Python, Go and Rust", "go"],
    ["3 years as a Go developer", "golang-developer"],
    ["Ngôn ngữ: C, R", "c-language"],
    ["Ngôn ngữ: C, R", "r-language"],
    ["Python/R for analysis", "r-language"],
    ["MS Office: PowerPoint, Access", "microsoft-access"],
    ["iOS (Swift, UIKit)", "swift"],
    ["Hadoop, Spark, Kafka", "spark"],
    ["Working in Unity game development", "unity"],
    ["Spring, Hibernate", "spring"],
    ["sử dụng thành thạo excel", "excel"],
    ["tin học văn phòng: word, excel", "word"],
    ["Kỹ năng mềm\nExcel\nGiao tiếp", "excel"],
    ["Excel, Power BI", "excel"],
    ["TOEIC 640, Excel", "excel"],
    ["cost sheets in Excel", "excel"],
    ["Good Excel.", "excel"],
    ["Have Excel skills.", "excel"],
    ["biết excel", "excel"],
    ["Reports to the team with Slack", "slack"],
    ["Built the shop with Express and Redis", "expressjs"],
  ])("in context: %s → %s", (text, concept) => {
    expect(found(text)).toContain(concept);
  });

  test.each([
    ["Go to market with Python", "go"],
    ["go, python", "go"],
    ["R&D department, SQL", "r-language"],
    ["vitamin C, Java", "c-language"],
    ["Bằng C, SQL", "c-language"],
    ["Access to databases such as SQL Server", "microsoft-access"],
    ["Swift action was taken", "swift"],
    ["Worked with Express delivery", "expressjs"],
    ["Spring 2020, Hanoi", "spring"],
    ["React quickly to change", "go"],
    ["Next Gen platform in JavaScript", "nextjs"],
    ["it is a big team", "it-knowledge"],
    ["Excel at problem solving", "excel"],
    ["They excel in sales", "excel"],
    ["You excel in communication skills", "excel"],
    ["in other words, keep your word", "word"],
    ["ai cũng biết", "artificial-intelligence"],
  ])("out of context: %s is not %s", (text, concept) => {
    expect(found(text)).not.toContain(concept);
  });
});

test("addresses and links name no skill", () => {
  expect(found("java.dev@react.com https://github.com/python-fan www.docker.com")).toEqual([]);
});

describe("properties", () => {
  const forms = allConcepts().flatMap((concept) => openFormsOf(concept).map((form) => ({ form, id: concept.id })));

  test("every open form of the lexicon is found as its concept, in any case", () => {
    const lost = forms.filter(({ form, id }) => {
      for (const text of [form, `- ${form.toUpperCase()};`]) {
        const mention = findConcepts(text).find(({ concept }) => concept === id);
        if (mention === undefined) return true;
      }
      return false;
    });
    expect(lost).toEqual([]);
  });

  test("mentions are in order, do not overlap, and lie on whole words", () => {
    const piece = fc.oneof(
      fc.constantFrom(...forms.slice(0, 400).map(({ form }) => form)),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(piece, fc.constantFrom(" ", ", ", "\n", "/", ". ", "")), { maxLength: 30 }),
        (pieces) => {
          const text = pieces.flat().join("").normalize("NFC");
          let end = 0;
          for (const mention of findConcepts(text)) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(text.slice(mention.start - 1, mention.start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
            expect(text.slice(mention.end - 1, mention.end + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
            end = mention.end;
          }
        },
      ),
    );
  });

  test.each([
    "C, Go, R; Java/Spring và kiểm thử phần mềm cho hệ thống, github.com/x a@b.vn. ",
    "the a the a the a the a the a the a the a the a, a, a, a, a, a, a, a, a, a, ",
  ])("does not take time by the square of the length: %s", (paragraph) => {
    const started = performance.now();
    findConcepts(paragraph.repeat(1600));
    expect(performance.now() - started).toBeLessThan(squareTime);
  });
});
