import { describe, expect, it } from "vitest";
import { readPlainText } from "~/cv/read-text";
import { structureCv } from "~/cv/structure-cv";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
import { readPosting } from "~/job/read-posting";
import { backendDeveloper } from "../../tests/fixtures/twins/backend-developer";
import { digitalMarketer } from "../../tests/fixtures/twins/digital-marketer";
import { generalAccountant } from "../../tests/fixtures/twins/general-accountant";
import { hrSpecialist } from "../../tests/fixtures/twins/hr-specialist";
import { qaTester } from "../../tests/fixtures/twins/qa-tester";
import { salesExecutive } from "../../tests/fixtures/twins/sales-executive";
import { analyze } from "./analyze";

const asOf = "2026-11";

async function total(cvText: string, postingText: string) {
  const cv = structureCv(readPlainText(cvText), asOf);
  const assessment = await analyze({ cv, posting: readPosting(postingText), asOf, embedder: builtInEmbedder });
  return assessment.total ?? Number.NaN;
}

describe("twin CVs", () => {
  it.each([backendDeveloper, generalAccountant, hrSpecialist, salesExecutive, qaTester, digitalMarketer])(
    "$name: the English and the Vietnamese CV score within five points",
    async ({ posting, en, vi }) => {
      const [english, vietnamese] = [await total(en, posting), await total(vi, posting)];
      expect(english).toBeGreaterThan(30);
      expect(Math.abs(english - vietnamese), `EN ${english}, VI ${vietnamese}`).toBeLessThanOrEqual(5);
    },
  );
});
