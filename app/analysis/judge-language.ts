import type { Ask, Requirement } from "~/job/requirement";
import { conceptById } from "~/skill/lexicon";
import type { Cefr } from "~/text/language";
import type { CvIndex, Unit } from "./cv-index";
import { hitsFor, overlaps } from "./cv-index";
import { supportOf } from "./evidence";
import { bestOf, type Finding, missing } from "./finding";

type LanguageAsk = Extract<Ask, { type: "language" }>;

const order: readonly Cefr[] = ["A1", "A2", "B1", "B2", "C1", "C2"];
/** Who works in a language has at least this level. */
const usedAtWork: Cefr = "B2";
/** Which concepts are written languages a CV itself can show. */
const ownLanguage = { en: "english", vi: "vietnamese" } as const;
/** A CV of this many words shows that its writer writes the language; a name and a list do not. */
const wordsThatShow = 150;
/** A line of this many characters is a sentence, not a title. */
const sentenceLength = 50;

/** Any one of the asked languages, compared on the Common European Framework. */
export function judgeLanguage(index: CvIndex, requirement: Requirement, ask: LanguageAsk): Finding {
  const findings = ask.languages.map((language) => judgeOne(index, language, ask.cefr));
  return bestOf(findings) ?? missing({ code: "words.missing", values: { want: requirement.label } }, 0.5);
}

function judgeOne(index: CvIndex, language: string, asked: Cefr | null): Finding {
  const answers = [stated(index, language, asked), named(index, language, asked), written(index, language)];
  const found = bestOf(answers.filter((finding) => finding !== null));
  return found ?? missing({ code: "language.missing", values: { want: `concept:${language}` } }, 0.75);
}

/** A level that the CV states for the language. */
function stated({ cv, units }: CvIndex, language: string, asked: Cefr | null): Finding | null {
  const names = conceptById(language);
  const found = cv.profile.languages.filter((entry) => entry.language === names?.en || entry.language === language);
  const findings = found.flatMap((entry) => {
    const unit = units.find((place) => overlaps(place, entry));
    if (unit === undefined) return [];
    return [levelFinding(unit, entry, language, entry.level, entry.cefr, asked)];
  });
  return bestOf(findings);
}

function levelFinding(
  unit: Unit,
  anchor: { start: number; end: number },
  language: string,
  level: string | null,
  cefr: Cefr | null,
  asked: Cefr | null,
): Finding {
  const want = `concept:${language}`;
  // A language is used by speaking it: a stated level is all a CV can show.
  const supports = [{ unit, anchor, strength: "shown" as const }];
  if (asked === null) {
    const weak = cefr === "A1";
    return {
      verdict: weak ? "partial" : "met",
      supports,
      reason: { code: weak ? "language.low" : "language.met", values: { want, have: level ?? "", asked: "" } },
      certainty: 0.85,
    };
  }
  if (cefr === null) {
    return {
      verdict: "partial",
      supports,
      reason: { code: "language.no_level", values: { want, asked } },
      certainty: 0.6,
    };
  }
  const enough = order.indexOf(cefr) >= order.indexOf(asked);
  return {
    verdict: enough ? "met" : "partial",
    supports,
    reason: { code: enough ? "language.met" : "language.low", values: { want, have: level ?? cefr, asked } },
    certainty: 0.85,
  };
}

/** Named somewhere without a level. */
function named(index: CvIndex, language: string, asked: Cefr | null): Finding | null {
  const { same, entails } = hitsFor(index, language);
  const hits = [...same, ...entails];
  if (hits.length === 0) return null;
  const want = `concept:${language}`;
  const used = hits.filter(({ unit }) => unit.role !== null && unit.shape !== "list" && !saysLevel(index, unit));
  if (used.length > 0 && asked !== null && order.indexOf(asked) <= order.indexOf(usedAtWork)) {
    return {
      verdict: "met",
      supports: used.map((hit) => supportOf(hit)),
      reason: { code: "language.used", values: { want } },
      certainty: 0.6,
    };
  }
  return {
    verdict: asked === null ? "met" : "partial",
    supports: hits.map((hit) => supportOf(hit)),
    reason: { code: asked === null ? "language.named" : "language.no_level", values: { want, asked: asked ?? "" } },
    certainty: 0.6,
  };
}

/** "Tiếng Anh: cơ bản" tells how well, not that it is used. */
function saysLevel({ cv }: CvIndex, unit: Unit): boolean {
  return cv.profile.languages.some((entry) => overlaps(entry, unit));
}

/**
 * A CV written in the language shows it: whoever wrote these sentences can write it at work. A few short lines show less.
 * Sentences about dealing with people come first: they are about using the language.
 */
function written({ cv, units }: CvIndex, language: string): Finding | null {
  const own = cv.language === "en" || cv.language === "vi" ? ownLanguage[cv.language] : null;
  if (own !== language) return null;
  const sentences = units.filter(
    ({ shape, stuffed, end, start }) => shape !== "list" && !stuffed && end - start > sentenceLength,
  );
  if (sentences.length === 0) return null;
  const words = sentences.reduce((sum, { terms }) => sum + terms.length, 0);
  const enough = words >= wordsThatShow;
  const aboutPeople = sentences.filter((unit) => dealsWithPeople.test(cv.text.slice(unit.start, unit.end)));
  return {
    verdict: enough ? "met" : "partial",
    supports: [...aboutPeople, ...sentences].map((unit) => ({ unit, anchor: unit, strength: "entailed" as const })),
    reason: { code: enough ? "language.written" : "language.written_little", values: { want: `concept:${language}` } },
    certainty: 0.6,
  };
}

const dealsWithPeople =
  /communicat|present(?:ed|ing|ation)|\bwritten|\bverbal|correspond|liais|giao tiếp|trình bày|soạn thảo/iu;
