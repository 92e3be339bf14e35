import { expect, it } from "vitest";
import { assess } from "../../tests/support/assess";
import { cvText, postingText } from "../../tests/support/sample-texts";
import { explain } from "./explain";
import { shareAnalysis } from "./shared-analysis";

const personal = /hartwig|lena|5550|example\.com/i;

it("a shared analysis has verdicts and quotes, and no contact unless that is chosen", async () => {
  const analysis = explain(await assess(cvText, postingText), "en");
  const evidence = analysis.requirements[0]!.evidence[0]!;
  const quote = "LENA  HARTWIG, 0171 5550 0199, other@mail.example, wrote SQL";
  analysis.requirements[0]!.evidence = [{ ...evidence, quote }];
  const shared = shareAnalysis(analysis, { withContact: false });
  expect(shared.requirements).toHaveLength(analysis.requirements.length);
  expect(shared.requirements.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(3);
  expect(shared.requirements[0]!.quotes).toEqual(["•••, •••, •••, wrote SQL"]);
  expect(JSON.stringify(shared)).not.toMatch(personal);
  const open = shareAnalysis(analysis, { withContact: true });
  expect(open.contact?.email).toBe("lena.hartwig@example.com");
  expect(open.requirements[0]!.quotes).toEqual([quote]);
});
