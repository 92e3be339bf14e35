import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backendDeveloper } from "../../tests/fixtures/twins/backend-developer";
import { digitalMarketer } from "../../tests/fixtures/twins/digital-marketer";
import { generalAccountant } from "../../tests/fixtures/twins/general-accountant";
import { hrSpecialist } from "../../tests/fixtures/twins/hr-specialist";
import { qaTester } from "../../tests/fixtures/twins/qa-tester";
import { salesExecutive } from "../../tests/fixtures/twins/sales-executive";
import { assess } from "../../tests/support/assess";
import { numbersOf } from "../../tests/support/numbers-of";
import type { Assessment } from "./assessment";
import { explain } from "./explain";
import { samples } from "./samples";

/** What docs/scoring.md promises of whole texts, tried on invented CVs of seven trades in both languages against eight postings. */
const twins = [backendDeveloper, digitalMarketer, generalAccountant, hrSpecialist, qaTester, salesExecutive];
const cvs = {
  en: [samples.en.cvText, ...twins.map(({ en }) => en)],
  vi: [samples.vi.cvText, ...twins.map(({ vi }) => vi)],
};
const postings = [samples.en.postingText, samples.vi.postingText, ...twins.map(({ posting }) => posting)];

const seeded = { seed: 20261125, numRuns: Number(process.env.PROPERTY_RUNS ?? 40) };
const anyPosting = fc.constantFrom(...postings);
const languages = ["en", "vi"] as const;

/** The CV's own text, and text of any CV of that language against any posting. */
function anyPair(language: "en" | "vi") {
  return fc.record({ cv: fc.constantFrom(...cvs[language]), posting: anyPosting });
}

function textLines(text: string): string[] {
  return text.split("\n");
}

describe.each(languages)("whole CVs, %s", (language) => {
  const pair = anyPair(language);

  it("every number is within its bounds, whatever the text", async () => {
    const anyText = fc.oneof(fc.string({ unit: "grapheme", maxLength: 400 }), fc.constantFrom(...cvs[language]));
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyPosting, async (first, second, posting) => {
        const { total, confidence, areas, ledger, caps } = await assess(`${first}\n${second}`, posting);
        const percents = [total, ...areas.map(({ score }) => score), ...caps.map(({ ceiling }) => ceiling)];
        for (const percent of percents) {
          expect(percent ?? 0).toBeGreaterThanOrEqual(0);
          expect(percent ?? 0).toBeLessThanOrEqual(100);
        }
        for (const { points } of ledger) expect(points).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      seeded,
    );
  });

  it("removing a line never raises the total", async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.nat(), async ({ cv, posting }, pick) => {
        const lines = textLines(cv);
        const at = pick % lines.length;
        const [whole, shorter] = [await assess(cv, posting), await assess(lines.toSpliced(at, 1).join("\n"), posting)];
        expect(shorter.total ?? 0, `without “${lines[at]}”`).toBeLessThanOrEqual(whole.total ?? 0);
      }),
      seeded,
    );
  });

  it("a further line of work in a role never lowers the total", async () => {
    const deeds = {
      en: ["Built data pipelines with Kafka and Python.", "Led a team of five and trained two juniors.", "Prepared tax reports in Excel.", "Negotiated contracts with suppliers in English."],
      vi: ["Xây dựng hệ thống báo cáo bằng Excel và SQL.", "Quản lý nhóm năm người, đào tạo hai nhân viên mới.", "Lập báo cáo thuế hằng tháng.", "Đàm phán hợp đồng với nhà cung cấp bằng tiếng Anh."],
    };
    await fc.assert(
      fc.asyncProperty(pair, fc.constantFrom(...deeds[language]), fc.nat(), async ({ cv, posting }, deed, pick) => {
        const lines = textLines(cv);
        const bullets = lines.flatMap((line, at) => (line.startsWith("- ") ? [at] : []));
        const at = (bullets[pick % Math.max(1, bullets.length)] ?? lines.length - 1) + 1;
        const [plain, more] = [await assess(cv, posting), await assess(lines.toSpliced(at, 0, `- ${deed}`).join("\n"), posting)];
        expect(more.total ?? 0).toBeGreaterThanOrEqual(plain.total ?? 0);
      }),
      seeded,
    );
  });
});
