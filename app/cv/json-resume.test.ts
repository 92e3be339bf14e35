import { expect, it } from "vitest";
import { assess } from "../../tests/support/assess";
import { cvText, postingText } from "../../tests/support/sample-texts";
import { toJsonResume } from "./json-resume";

it("a CV becomes a JSON Resume that says what the CV says and no more", async () => {
  const { cv } = await assess(cvText, postingText);
  expect(toJsonResume(cv)).toMatchObject({
    basics: { name: "Lena Hartwig", email: "lena.hartwig@example.com" },
    work: [
      {
        name: "Nordlicht Handel",
        position: "Data Analyst",
        startDate: "2020-03",
        highlights: [expect.stringContaining("dashboards"), expect.stringContaining("SQL"), expect.any(String)],
      },
    ],
    education: [{ institution: "University of Leipzig", startDate: "2016", endDate: "2019" }],
  });
  expect(JSON.stringify(toJsonResume(cv))).not.toMatch(/null|present/);
});
