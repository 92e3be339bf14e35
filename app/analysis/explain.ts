import { phrase } from "~/i18n/phrase";
import type { Area } from "~/job/requirement";
import { conceptById } from "~/skill/lexicon";
import english from "../../locales/en/analysis.json";
import vietnamese from "../../locales/vi/analysis.json";
import type { Analysis } from "./analysis";
import type { Action, AreaScore, Assessment } from "./assessment";

type ReportLanguage = "en" | "vi";
type Template = { [key: string]: string | Template };

const templates: Record<ReportLanguage, Template> = { en: english, vi: vietnamese };

/**
 * Words an assessment in one language. Numbers, verdicts, spans and order come from the assessment alone, so both languages
 * agree in all of them. The result keeps `analysisSchema`.
 */
export function explain(assessment: Assessment, language: ReportLanguage): Analysis {
  const { cv, posting } = assessment;
  return {
    versions: assessment.versions,
    asOf: assessment.asOf,
    engine: assessment.engine,
    language,
    cv: {
      text: cv.text,
      language: cv.language,
      pages: cv.pages.length,
      warnings: [...cv.warnings, ...assessment.cvWarnings],
      sections: cv.sections,
      profile: cv.profile,
    },
    posting: {
      text: posting.text,
      language: posting.language,
      title: posting.title,
      company: posting.company,
      location: posting.location,
      warnings: posting.warnings,
    },
    requirements: assessment.requirements.map((item) => explainRequirement(item, language)),
    areas: assessment.areas.map((area) => ({ ...area, reason: areaReason(area, language) })),
    total: assessment.total,
    confidence: assessment.confidence,
    band: assessment.band,
    caps: assessment.caps,
    ledger: assessment.ledger,
    actions: assessment.actions.map((action) => ({ ...action, text: actionText(action, assessment, language) })),
    dropped: assessment.dropped,
  };
}

function explainRequirement(
  item: Assessment["requirements"][number],
  language: ReportLanguage,
): Analysis["requirements"][number] {
  const { judgement, override } = item;
  return {
    id: item.id,
    label: item.label,
    area: item.area,
    kind: item.kind,
    source: item.source,
    anyOf: item.anyOf,
    minYears: item.minYears,
    start: item.start,
    end: item.end,
    quote: item.quote,
    verdict: judgement.verdict,
    strength: judgement.strength,
    evidence: judgement.evidence,
    reason: say(language, `reasons.${judgement.reason.code}`, judgement.reason.values),
    weight: item.weight,
    credit: item.credit,
    override: override === null ? null : published(override),
  };
}

function published(override: NonNullable<Assessment["requirements"][number]["override"]>) {
  const { requirement: _requirement, strength: _strength, ...kept } = override;
  return kept;
}

function areaReason({ area, met, judged, demand }: AreaScore, language: ReportLanguage): string {
  const name = areaName(area, language);
  if (demand === null) return say(language, "areaReasons.not_asked", { area: name });
  if (judged === 0) return say(language, "areaReasons.not_judged", { area: name });
  const code = met === judged ? "all_met" : met === 0 ? "none_met" : "some_met";
  return say(language, `areaReasons.${code}`, { area: name, met, judged });
}

function areaName(area: Area, language: ReportLanguage): string {
  return say(language, `areas.${area}`, {});
}

function actionText(action: Action, { requirements }: Assessment, language: ReportLanguage): string {
  const item = requirements.find(({ id }) => id === action.requirement);
  const have = item?.judgement.reason.values.have ?? "";
  return say(language, `actions.${action.kind}`, { label: item?.label ?? action.requirement, have, gain: action.gain });
}

/** Fills the template at a dotted key; a value "concept:java" is shown by the concept's name in the report's language. */
function say(language: ReportLanguage, key: string, values: Record<string, string | number>): string {
  const template = key
    .split(".")
    .reduce<string | Template | undefined>(
      (node, part) => (typeof node === "object" ? node[part] : undefined),
      templates[language],
    );
  if (typeof template !== "string") return key;
  const shown = Object.entries(values).map(([name, value]) => [name, shownValue(value, language)] as const);
  return phrase(template, Object.fromEntries(shown));
}

function shownValue(value: string | number, language: ReportLanguage): string | number {
  if (typeof value === "number") return decimal(value, language);
  return value
    .split("|")
    .map((part) => (part.startsWith("concept:") ? (conceptById(part.slice(8))?.[language] ?? part.slice(8)) : part))
    .join(", ");
}

/** One decimal at most; Vietnamese writes it after a comma. */
function decimal(value: number, language: ReportLanguage): string {
  const plain = String(Math.round(value * 10) / 10);
  return language === "vi" ? plain.replace(".", ",") : plain;
}
