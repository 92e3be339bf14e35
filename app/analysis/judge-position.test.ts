import { expect, it } from "vitest";
import { judgeOne, requirement } from "../../tests/support/assess";

const backend = `Linh Tran
linh.tran@example.com

EXPERIENCE

Backend Developer, Harbour Pay
01/2020 - 12/2021
- Built payment services in Spring Boot and MySQL for 40 shops.
`;

it.each([
  ["Có kinh nghiệm ở vị trí tương đương", "Lập trình viên Backend", "met"],
  ["Relevant work experience preferred", "Backend Developer", "met"],
  ["Experience in a similar position", "Chief Accountant", "missing"],
  ["Experience in a similar position", null, "unknown"],
] as const)("%s, where the title is %s: %s", async (quote, title, verdict) => {
  const asked = requirement({ type: "responsibility", concepts: [], words: [] }, quote);
  const { judgement } = await judgeOne(backend, asked, title);
  expect(judgement).toMatchObject({ verdict, reason: { code: `position.${verdict}` } });
});

it("leaves a line of business to the other rules: the title does not tell it", async () => {
  const asked = requirement(
    { type: "responsibility", concepts: [], words: [] },
    "Kinh nghiệm trong lĩnh vực tương đương",
  );
  expect((await judgeOne(backend, asked, "Backend Developer")).judgement.reason.code).not.toMatch(/^position/);
});
