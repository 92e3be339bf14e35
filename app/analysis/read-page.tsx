import { ArrowLeft, Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { DetailsForm } from "~/cv/details-form";
import type { FieldCorrections } from "~/cv/field-corrections";
import { ProfileFacts } from "~/cv/profile-facts";
import { ReadOrderView } from "~/cv/read-order-view";
import type { Problem } from "~/platform/problem";
import { Link } from "~/platform/router";
import { Page } from "~/ui/page";
import { CorrectForm } from "./correct-form";
import { ReadWarnings } from "./read-warnings";
import type { Reading } from "./reading";

type ReadPageProps = {
  reading: Reading;
  check: { id: string; cvName: string; version: { number: number; source: "upload" | "correction" } };
  corrections: FieldCorrections;
  idempotencyKey: string;
  /** a refused correction: of the text, or of the details */
  refused: { problem: Problem; inputs: Record<string, string> } | null;
};

/** What was read of a CV: what to look at, the person's details, the text by section, and the text for correcting. */
export function ReadPage({ reading, check, corrections, idempotencyKey, refused }: ReadPageProps) {
  const { t } = useTranslation(["read", "cv"]);
  const { text, language, profile, languageNames, sections, format, pages, blocks, warnings } = reading;
  const ofDetails = refused?.problem.field === "details" ? refused : null;
  const ofText = refused?.problem.field === "details" ? null : refused;
  const lang = language === "en" || language === "vi" ? language : undefined;
  const original = `/analyses/${check.id}/file`;
  const kept = t(`read:version.${check.version.source}`, { number: check.version.number });
  return (
    <Page width="wide">
      <p className="mt-4">
        <Link to={`/analyses/${check.id}`} className="link inline-flex min-h-11 items-center gap-1.5 text-sm">
          <ArrowLeft size={16} aria-hidden="true" />
          {t("read:back")}
        </Link>
      </p>
      <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{t("read:title")}</h1>
      <p className="mt-2 text-ink-soft">{t("read:lead")}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-4 text-sm text-ink-soft">
        <span>
          {[check.cvName, pages > 0 ? t("cv:pages", { count: pages }) : null, kept].filter(Boolean).join(" · ")}
        </span>
        <a href={original} className="link inline-flex min-h-11 items-center gap-1.5">
          <Download size={16} aria-hidden="true" />
          {t("cv:original")}
        </a>
      </p>
      <ReadWarnings warnings={warnings} language={lang} />
      <div className="mt-8 gap-8 lg:grid lg:grid-cols-[minmax(0,9fr)_minmax(0,11fr)] lg:items-start">
        <section aria-labelledby="profile">
          <h2 id="profile" className="text-xl font-bold">
            {t("read:profile.title")}
          </h2>
          <p className="mt-1 text-sm text-ink-soft">{t("read:profile.hint")}</p>
          <div className="sheet mt-3 p-4 sm:p-6">
            <ProfileFacts text={text} profile={profile} corrections={corrections} languageNames={languageNames} />
          </div>
          <DetailsForm
            idempotencyKey={idempotencyKey}
            profile={profile}
            languageNames={languageNames}
            problem={ofDetails?.problem ?? null}
            entered={ofDetails?.inputs ?? null}
          />
        </section>
        <section aria-labelledby="sections" className="mt-10 lg:mt-0">
          <h2 id="sections" className="text-xl font-bold">
            {t("read:sections")}
          </h2>
          <p className="mt-1 text-sm text-ink-soft">{t("read:sectionsHint")}</p>
          <div className="sheet mt-3 space-y-5 p-4 text-sm sm:p-6">
            {sections.map(({ start, kind, heading, text: body }) => (
              <section key={start}>
                <h3 className="text-base font-semibold">
                  {t(`read:section.${kind}`)}
                  {heading === null ? null : (
                    <span lang={lang} className="ml-2 text-sm font-normal text-ink-soft">
                      “{heading}”
                    </span>
                  )}
                </h3>
                <p lang={lang} className="cv-line">
                  {body}
                </p>
              </section>
            ))}
          </div>
        </section>
      </div>
      {format === "pdf" ? <ReadOrderView address={original} blocks={blocks} /> : null}
      <section aria-labelledby="correct" className="screen-only mt-10">
        <h2 id="correct" className="text-xl font-bold">
          {t("read:correct.title")}
        </h2>
        <CorrectForm
          idempotencyKey={idempotencyKey}
          text={ofText?.inputs.text ?? text}
          language={lang}
          problem={ofText?.problem ?? null}
        />
      </section>
    </Page>
  );
}
