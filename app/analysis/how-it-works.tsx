import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";
import { scoring } from "./scoring-constants";

const lines = ["read", "find", "weigh", "unknown"] as const;

/** How the score works, in four lines. */
export function HowItWorks() {
  const { t, i18n } = useTranslation("home");
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent" });
  const values = {
    must: scoring.weight.must,
    nice: scoring.weight.nice,
    listed: percent.format(scoring.listedMetCredit),
  };
  return (
    <section aria-labelledby="how" className="mt-12 sm:mt-16">
      <h2 id="how" className="text-xl font-bold">
        {t("how.title")}
      </h2>
      <ol className="mt-5 grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {lines.map((line, index) => (
          <li key={line} className="border-t-2 border-accent pt-3">
            <span aria-hidden="true" className="text-sm font-semibold text-accent">
              {index + 1}
            </span>
            <h3 className="font-semibold">{t(`how.${line}.title`)}</h3>
            <p className="mt-1 text-sm text-ink-soft">{t(`how.${line}.text`, values)}</p>
          </li>
        ))}
      </ol>
      <Link to="/scoring" className="link mt-4 inline-flex min-h-11 items-center text-sm font-semibold">
        {t("how.more")}
      </Link>
    </section>
  );
}
