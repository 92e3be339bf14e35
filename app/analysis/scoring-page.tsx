import { useTranslation } from "react-i18next";
import { Page } from "~/ui/page";
import { Prose } from "~/ui/prose";
import { copiedRunWords, rubricVersion, scoring } from "./scoring-constants";

/** The constants as the code uses them; each has its words in locales/…/scoring.json. */
const constants = {
  must: { value: scoring.weight.must, as: "number" },
  nice: { value: scoring.weight.nice, as: "number" },
  softSkill: { value: scoring.softSkillFactor, as: "factor" },
  duty: { value: scoring.dutyFactor, as: "factor" },
  met: { value: scoring.credit.met, as: "number" },
  partial: { value: scoring.credit.partial, as: "number" },
  missing: { value: scoring.credit.missing, as: "number" },
  listed: { value: scoring.listedMetCredit, as: "number" },
  listedShare: { value: scoring.listedShareLimit, as: "percent" },
  ceiling: { value: scoring.gradedCeiling, as: "number" },
  strong: { value: scoring.band.strong, as: "number" },
  good: { value: scoring.band.good, as: "number" },
  partialBand: { value: scoring.band.partial, as: "number" },
  copied: { value: copiedRunWords, as: "number" },
} as const;

type ConstantName = keyof typeof constants;

const names = Object.keys(constants) as ConstantName[];
const steps = ["read", "find", "judge", "add"] as const;

/** How a score comes about, with every number it uses. */
export function ScoringPage() {
  const { t, i18n } = useTranslation("scoring");
  return (
    <Page width="text">
      <h1 className="mt-8 text-3xl font-bold tracking-tight sm:mt-12">{t("title")}</h1>
      <p className="mt-3 text-lg text-ink-soft">{t("lead")}</p>
      <Prose id="steps" title={t("steps.title")}>
        <ol className="list-decimal space-y-2 pl-6 marker:font-semibold marker:text-accent">
          {steps.map((step) => (
            <li key={step}>{t(`steps.${step}`)}</li>
          ))}
        </ol>
      </Prose>
      <Prose id="constants" title={t("table.title")}>
        <p className="text-sm text-ink-soft">{t("rubric", { version: rubricVersion })}</p>
        <table className="ruled w-full text-left">
          <thead className="text-xs text-ink-soft">
            <tr>
              <th scope="col">{t("table.what")}</th>
              <th scope="col" className="number">
                {t("table.value")}
              </th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row" className="font-normal">
                  <span className="font-semibold">{t(`constant.${name}.what`)}</span>
                  <span className="block text-sm text-ink-soft">{t(`constant.${name}.why`)}</span>
                </th>
                <td className="number font-bold">{shownConstant(name, i18n.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Prose>
      <Prose id="confidence" title={t("confidence.title")}>
        <p>{t("confidence.text")}</p>
      </Prose>
      <Prose id="promises" title={t("promises.title")}>
        <p>{t("promises.text")}</p>
      </Prose>
    </Page>
  );
}

function shownConstant(name: ConstantName, language: string): string {
  const { value, as } = constants[name];
  const number = new Intl.NumberFormat(language, { style: as === "percent" ? "percent" : "decimal" }).format(value);
  return as === "factor" ? `× ${number}` : number;
}
