import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInEmbedder } from "~/embedding/built-in-embedder";
import { backendDeveloper } from "../../tests/fixtures/twins/backend-developer";
import { digitalMarketer } from "../../tests/fixtures/twins/digital-marketer";
import { generalAccountant } from "../../tests/fixtures/twins/general-accountant";
import { hrSpecialist } from "../../tests/fixtures/twins/hr-specialist";
import { qaTester } from "../../tests/fixtures/twins/qa-tester";
import { salesExecutive } from "../../tests/fixtures/twins/sales-executive";
import { asOf, assess } from "../../tests/support/assess";
import { numbersOf } from "../../tests/support/numbers-of";
import { cutOff, cutPlaces, isHeading } from "../../tests/support/tampered-texts";
import { analyze } from "./analyze";
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

const seeded = { seed: 20261125, numRuns: 25 };
const anyPosting = fc.constantFrom(...postings);
const languages = ["en", "vi"] as const;

/** The CV's own text, and text of any CV of that language against any posting. */
function anyPair(language: "en" | "vi") {
  return fc.record({ cv: fc.constantFrom(...cvs[language]), posting: anyPosting });
}

function textLines(text: string): string[] {
  return text.split("\n");
}

/** The head and the sections of an invented CV: each begins with a line in capitals after an empty one. */
function sectionsOf(cv: string): string[] {
  return cv.trim().split(/\n\n(?=\p{Lu}[\p{Lu} ]+\n)/u);
}

function verdictsByQuote({ requirements }: Assessment): string[] {
  return requirements
    .map(({ quote, label, judgement }) => `${quote}\t${label}\t${judgement.verdict}\t${judgement.strength}`)
    .sort();
}

/** All of a report but its words. */
function wordless(assessment: Assessment, language: "en" | "vi"): string {
  return JSON.stringify(explain(assessment, language), (key, value) =>
    key === "reason" || key === "text" || key === "language" ? null : value,
  );
}

describe.each(languages)("whole CVs, %s", { timeout: 60_000 }, (language) => {
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

  it("removing a line other than a heading never raises the total", async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.nat(), async ({ cv, posting }, pick) => {
        const lines = textLines(cv);
        const removable = lines.flatMap((line, at) => (isHeading(line) || line.trim() === "" ? [] : [at]));
        const at = removable[pick % removable.length] ?? 0;
        const [whole, shorter] = [await assess(cv, posting), await assess(lines.toSpliced(at, 1).join("\n"), posting)];
        expect(shorter.total ?? 0, `without “${lines[at]}”`).toBeLessThanOrEqual(whole.total ?? 0);
      }),
      seeded,
    );
  });

  it("cutting a line off between two words never raises the total", async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.nat(), fc.boolean(), async ({ cv, posting }, pick, endsThere) => {
        const places = cutPlaces(cv);
        const place = places[pick % places.length] ?? { at: 0, to: 0 };
        const short = cutOff(cv, place, endsThere);
        const [whole, cut] = [await assess(cv, posting), await assess(short, posting)];
        expect(cut.total ?? 0, `line ${place.at + 1} to ${place.to}`).toBeLessThanOrEqual(whole.total ?? 0);
      }),
      { ...seeded, numRuns: 50 },
    );
  });

  it("a further line of work in a role never lowers the total", async () => {
    const deeds = {
      en: [
        "Built data pipelines with Kafka and Python.",
        "Led a team of five and trained two juniors.",
        "Prepared tax reports in Excel.",
        "Negotiated contracts with suppliers in English.",
      ],
      vi: [
        "Xây dựng hệ thống báo cáo bằng Excel và SQL.",
        "Quản lý nhóm năm người, đào tạo hai nhân viên mới.",
        "Lập báo cáo thuế hằng tháng.",
        "Đàm phán hợp đồng với nhà cung cấp bằng tiếng Anh.",
      ],
    };
    await fc.assert(
      fc.asyncProperty(pair, fc.constantFrom(...deeds[language]), fc.nat(), async ({ cv, posting }, deed, pick) => {
        const lines = textLines(cv);
        const bullets = lines.flatMap((line, at) => (line.startsWith("- ") ? [at] : []));
        const at = (bullets[pick % Math.max(1, bullets.length)] ?? lines.length - 1) + 1;
        const [plain, more] = [
          await assess(cv, posting),
          await assess(lines.toSpliced(at, 0, `- ${deed}`).join("\n"), posting),
        ];
        expect(more.total ?? 0).toBeGreaterThanOrEqual(plain.total ?? 0);
      }),
      seeded,
    );
  });

  it("a line that stands twice counts once", async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.nat(), async ({ cv, posting }, pick) => {
        const lines = textLines(cv);
        const bullets = lines.flatMap((line, at) => (line.startsWith("- ") ? [at] : []));
        const at = bullets[pick % Math.max(1, bullets.length)] ?? 0;
        const twice = lines.toSpliced(at, 0, lines[at] ?? "").join("\n");
        const [once, again] = [await assess(cv, posting), await assess(twice, posting)];
        expect(numbersOf(again)).toEqual(numbersOf(once));
      }),
      seeded,
    );
  });

  it("the order of the sections changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.infiniteStream(fc.nat()), async ({ cv, posting }, ranks) => {
        const [head = "", ...sections] = sectionsOf(cv);
        const order = [...ranks.take(sections.length)];
        const turned = sections
          .map((section, at) => ({ section, rank: order[at] ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ section }) => section);
        const [plain, other] = [
          await assess([head, ...sections].join("\n\n"), posting),
          await assess([head, ...turned].join("\n\n"), posting),
        ];
        expect(numbersOf(other)).toEqual(numbersOf(plain));
      }),
      seeded,
    );
  });

  it("the order of the posting's requirements changes no verdict and no total", async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ({ cv, posting }) => {
        const plain = await assess(cv, posting);
        const read = { ...plain.posting, requirements: plain.posting.requirements.toReversed() };
        const other = await analyze({ cv: plain.cv, posting: read, asOf, embedder: builtInEmbedder });
        expect({ total: other.total, band: other.band, verdicts: verdictsByQuote(other) }).toEqual({
          total: plain.total,
          band: plain.band,
          verdicts: verdictsByQuote(plain),
        });
      }),
      seeded,
    );
  });

  it("a bullet that stands twice in the posting is asked once", async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.nat(), async ({ cv, posting }, pick) => {
        const lines = textLines(posting);
        const bullets = lines.flatMap((line, at) => (line.startsWith("- ") ? [at] : []));
        const at = bullets[pick % bullets.length] ?? 0;
        const [once, twice] = [
          await assess(cv, posting),
          await assess(cv, lines.toSpliced(at, 0, lines[at] ?? "").join("\n")),
        ];
        expect(twice.requirements.map(({ quote }) => quote)).toEqual(once.requirements.map(({ quote }) => quote));
      }),
      seeded,
    );
  });

  it("the language of the report changes no number", async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ({ cv, posting }) => {
        const assessment = await assess(cv, posting);
        const [english, vietnamese] = languages.map((shown) => wordless(assessment, shown));
        expect(english).toBe(vietnamese);
      }),
      seeded,
    );
  });
});

const personal = {
  en: {
    heads: ["Ruby Swift", "Java Nguyen", "Dr. Angular Müller", "Mohammed Al-Kafka", "Nguyễn Thị Hoa"],
    lines: [
      "Gender: Female",
      "Gender: Male",
      "Date of birth: 12/03/1971",
      "Age: 52",
      "Photo: portrait.jpg",
      "Marital status: married, two children",
      "Nationality: Vietnamese",
      "Address: 12 Kafka Street, Da Nang",
      "Religion: none",
    ],
  },
  vi: {
    heads: ["Lê Văn Java", "Trần Thị Kế Toán", "Phạm Gia Bảo", "Nguyễn Sơn Oracle", "Maria Schmidt"],
    lines: [
      "Giới tính: Nữ",
      "Giới tính: Nam",
      "Ngày sinh: 12/03/1971",
      "Tuổi: 52",
      "Ảnh: anh-the.jpg",
      "Tình trạng hôn nhân: Đã kết hôn, hai con",
      "Quốc tịch: Việt Nam",
      "Địa chỉ: 12 đường Kế Toán, Đà Nẵng",
      "Tôn giáo: Không",
    ],
  },
} as const;

describe.each(languages)("who someone is, %s", { timeout: 60_000 }, (language) => {
  const pair = anyPair(language);
  const { heads, lines } = personal[language];

  it("another name changes no number", async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.constantFrom(...heads), async ({ cv, posting }, name) => {
        const [, ...rest] = textLines(cv);
        const [plain, other] = [await assess(cv, posting), await assess([name, ...rest].join("\n"), posting)];
        expect(numbersOf(other)).toEqual(numbersOf(plain));
      }),
      seeded,
    );
  });

  it("gender, age, photo, marital status, nationality, faith and address change no number", async () => {
    await fc.assert(
      fc.asyncProperty(
        pair,
        fc.subarray([...lines], { minLength: 1 }),
        fc.constantFrom(1, 2, 3),
        async ({ cv, posting }, details, at) => {
          const changed = textLines(cv)
            .toSpliced(at, 0, ...details)
            .join("\n");
          const [plain, other] = [await assess(cv, posting), await assess(changed, posting)];
          expect(numbersOf(other)).toEqual(numbersOf(plain));
        },
      ),
      seeded,
    );
  });
});
