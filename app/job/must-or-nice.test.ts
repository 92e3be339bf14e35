import { describe, expect, it } from "vitest";
import { readRequirements } from "./read-requirements";

describe("how the employer works", () => {
  it.each([
    "Experience with a public cloud is required; we run on Azure",
    "Knowledge of relational databases; our platform is built on PostgreSQL",
    "Kinh nghiệm với cơ sở dữ liệu quan hệ; chúng tôi đang dùng MySQL",
  ])("is a wish at most: %s", (line) => {
    expect(readRequirements(`Requirements\n- ${line}`).map(({ kind }) => kind)).toEqual(["must", "nice"]);
  });

  it("is not what the candidate does", () => {
    expect(readRequirements("Requirements\n- You work with Azure").map(({ kind }) => kind)).toEqual(["must"]);
  });
});
