import { describe, expect, it } from "vitest";
import { readRequirements } from "./read-requirements";

/** The kinds of what one line asks. */
function kindsOf(line: string): string[] {
  return readRequirements(`Requirements\n- ${line}`).map(({ kind }) => kind);
}

describe("must or nice", () => {
  it.each([
    ["Desirable criteria\n- Knowledge of Kafka", "nice"],
    ["Essential criteria\n- Knowledge of Kafka", "must"],
    ["Requirements\n- Biết thêm tiếng Nhật thì càng tốt", "nice"],
  ])("of %j is %s", (text, kind) => {
    expect(readRequirements(text).map((requirement) => requirement.kind)).toEqual([kind]);
  });

  it("follows the heading", () => {
    const text = "Requirements\n- Java\n\nNice to have\n- Docker\n\nSoft skills\n- Teamwork";
    expect(readRequirements(text).map(({ kind }) => kind)).toEqual(["must", "nice", "must"]);
  });

  it.each(["Docker is a plus", "Ưu tiên ứng viên biết Docker", "Biết Docker là một lợi thế", "Docker (preferred)"])(
    "follows the sentence: %s",
    (line) => {
      expect(kindsOf(line)).toEqual(["nice"]);
    },
  );

  it("a wish holds for its own clause only", () => {
    expect(kindsOf("Sử dụng được Photoshop, biết Docker là lợi thế")).toEqual(["must", "nice"]);
    expect(kindsOf("Tốt nghiệp đại học, ưu tiên chuyên ngành Kế toán")).toEqual(["must", "nice"]);
  });
});

describe("how the employer works", () => {
  it.each([
    "Experience with a public cloud is required; we run on Azure",
    "Knowledge of relational databases; our platform is built on PostgreSQL",
    "Kinh nghiệm với cơ sở dữ liệu quan hệ; chúng tôi đang dùng MySQL",
  ])("is a wish at most: %s", (line) => {
    expect(kindsOf(line)).toEqual(["must", "nice"]);
  });

  it("is not what the candidate does", () => {
    expect(readRequirements("Requirements\n- You work with Azure").map(({ kind }) => kind)).toEqual(["must"]);
  });
});
