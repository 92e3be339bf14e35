import { z } from "zod";
import { cvWarningCodes, sectionKinds } from "~/cv/cv-document";
import { areas } from "~/job/requirement";
import { round2 } from "./round";

const text = z.string();
const nullableText = z.string().nullable();
const offset = z.int().nonnegative();
const span = { start: offset, end: offset };
const pair = z.tuple([offset, offset]);
const percent = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
const languageCode = z.enum(["en", "vi", "mixed", "other"]);
const verdict = z.enum(["met", "partial", "missing", "unknown"]);
const strength = z.enum(["listed", "shown", "entailed"]);
const kind = z.enum(["must", "nice"]);

const profileSchema = z.strictObject({
  name: nullableText,
  email: nullableText,
  phone: nullableText,
  location: nullableText,
  links: z.array(text),
  yearsOfExperience: z.number().nonnegative().nullable(),
  roles: z.array(
    z.strictObject({ title: nullableText, organization: nullableText, from: nullableText, to: nullableText, ...span }),
  ),
  education: z.array(
    z.strictObject({
      institution: nullableText,
      degree: nullableText,
      major: nullableText,
      from: nullableText,
      to: nullableText,
      ...span,
    }),
  ),
  languages: z.array(
    z.strictObject({
      language: text,
      level: nullableText,
      cefr: z.enum(["A1", "A2", "B1", "B2", "C1", "C2"]).nullable(),
      ...span,
    }),
  ),
  certificates: z.array(z.strictObject({ name: text, date: nullableText, ...span })),
  skills: z.array(z.strictObject({ id: text, name: text, ...span })),
  spans: z.strictObject({
    name: pair.nullable(),
    email: pair.nullable(),
    phone: pair.nullable(),
    location: pair.nullable(),
  }),
});

const cvSchema = z.strictObject({
  text,
  language: languageCode,
  pages: offset,
  warnings: z.array(
    z.strictObject({
      code: z.enum(cvWarningCodes),
      page: z.int().optional(),
      detail: text.optional(),
      start: offset.nullable().optional(),
      end: offset.nullable().optional(),
    }),
  ),
  sections: z.array(z.strictObject({ kind: z.enum(sectionKinds), heading: nullableText, ...span })),
  profile: profileSchema,
});

const postingSchema = z.strictObject({
  text,
  language: languageCode,
  title: nullableText,
  company: nullableText,
  location: nullableText,
  warnings: z.array(z.strictObject({ code: z.enum(["short", "other_language", "looks_like_a_cv"]) })),
});

const evidenceSchema = z.strictObject({
  ...span,
  quote: z.string().min(1),
  page: z.int().nullable(),
  boxes: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])).optional(),
  strength,
});

const overrideSchema = z.strictObject({
  verdict: verdict.optional(),
  kind: kind.optional(),
  evidence: pair.nullable().optional(),
  by: text,
  at: z.int(),
});

const requirementSchema = z.strictObject({
  id: text,
  label: text,
  area: z.enum(areas),
  kind,
  source: z.enum(["requirement", "duty"]),
  anyOf: z.array(text).nullable(),
  minYears: z.number().nullable(),
  ...span,
  quote: z.string().min(1),
  verdict,
  strength: strength.nullable(),
  evidence: z.array(evidenceSchema),
  reason: z.string().min(1),
  weight: z.number().nonnegative(),
  credit: share,
  override: overrideSchema.nullable(),
});

const areaSchema = z.strictObject({
  area: z.enum(areas),
  score: percent.nullable(),
  demand: percent.nullable(),
  confidence: share,
  reason: z.string().min(1),
  met: offset,
  judged: offset,
});

/**
 * What `analyze --json` prints, what the API returns and what the page shows. Beyond shapes it holds that every quote is
 * the text of its span, that ids refer to requirements, that an area is there once, and that the ledger and the lowest cap
 * make the total.
 */
export const analysisSchema = z
  .strictObject({
    versions: z.strictObject({ rubric: text, lexicon: text, reader: text, embedder: text }),
    asOf: z.string().regex(/^\d{4}-\d{2}$/),
    engine: z.enum(["built-in", "ai-review"]),
    language: z.enum(["en", "vi"]),
    cv: cvSchema,
    posting: postingSchema,
    requirements: z.array(requirementSchema),
    areas: z.array(areaSchema).length(areas.length),
    total: percent.nullable(),
    confidence: share,
    band: z.enum(["strong", "good", "partial", "weak"]).nullable(),
    caps: z.array(z.strictObject({ requirement: text, ceiling: percent })),
    ledger: z.array(z.strictObject({ requirement: text, weight: z.number(), credit: share, points: percent })),
    actions: z
      .array(
        z.strictObject({
          requirement: text,
          kind: z.enum(["show", "add_if_true", "learn", "quantify"]),
          gain: z.number().nonnegative(),
          text: z.string().min(1),
        }),
      )
      .max(5),
    dropped: z.array(z.strictObject({ requirement: text, quote: text })),
  })
  .superRefine((analysis, context) => {
    for (const problem of problemsOf(analysis)) context.addIssue({ code: "custom", message: problem });
  });

export type Analysis = z.output<typeof analysisSchema>;

type Checked = Pick<
  Analysis,
  "cv" | "posting" | "requirements" | "areas" | "total" | "band" | "caps" | "ledger" | "actions" | "dropped"
>;

function problemsOf(analysis: Checked): string[] {
  return [...quoteProblems(analysis), ...referenceProblems(analysis), ...sumProblems(analysis)];
}

function quoteProblems({ cv, posting, requirements }: Checked): string[] {
  const problems: string[] = [];
  for (const { id, start, end, quote, evidence, verdict, override } of requirements) {
    if (posting.text.slice(start, end) !== quote) problems.push(`${id}: the quote is not the posting's text`);
    for (const item of evidence) {
      if (cv.text.slice(item.start, item.end) !== item.quote) problems.push(`${id}: evidence is not the CV's text`);
    }
    const pointed = override?.evidence;
    if (pointed && cv.text.slice(...pointed).trim() === "") problems.push(`${id}: a correction points at nothing`);
    const supported = verdict === "met" || verdict === "partial";
    if (supported !== evidence.length > 0) problems.push(`${id}: ${verdict} with ${evidence.length} quotes`);
  }
  return problems;
}

function referenceProblems({ requirements, areas: rows, caps, ledger, actions, dropped }: Checked): string[] {
  const ids = new Set(requirements.map(({ id }) => id));
  const problems = ids.size === requirements.length ? [] : ["a requirement id stands twice"];
  for (const { requirement } of [...caps, ...ledger, ...actions, ...dropped]) {
    if (!ids.has(requirement)) problems.push(`${requirement}: no such requirement`);
  }
  if (new Set(rows.map(({ area }) => area)).size !== areas.length) problems.push("an area stands twice");
  return problems;
}

function sumProblems({ total, band, caps, ledger }: Checked): string[] {
  if (total === null) return ledger.length === 0 && band === null ? [] : ["a ledger or a band without a total"];
  const sum = round2(ledger.reduce((points, line) => points + line.points, 0));
  const expected = caps.reduce((lowest, { ceiling }) => Math.min(lowest, ceiling), sum);
  const problems =
    Math.abs(expected - total) < 0.005 ? [] : [`ledger and caps give ${expected}, the total is ${total}`];
  if (band === null) problems.push("a total without a band");
  return problems;
}
