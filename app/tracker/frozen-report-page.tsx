import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Analysis } from "~/analysis/analysis";
import type { CheckHead } from "~/analysis/analysis-page";
import { AreaSection } from "~/analysis/area-section";
import { BackLink } from "~/analysis/back-link";
import { Ledger } from "~/analysis/ledger";
import { groupRequirements, type PointedQuotes, supportedBy, supportedCount } from "~/analysis/numbered-requirements";
import { RequirementList } from "~/analysis/requirement-list";
import { ResultHeader } from "~/analysis/result-header";
import { CvPage } from "~/cv/cv-page";
import type { Span } from "~/text/span";
import { Page } from "~/ui/page";

/** The report, the CV's text and the posting as they were when an application was saved; nothing here can be changed. */
export function FrozenReportPage({
  applicationId,
  analysis,
  pointed,
  head,
  posting,
}: {
  applicationId: string;
  analysis: Analysis;
  /** what corrections point at */
  pointed: PointedQuotes;
  head: CheckHead;
  posting: string;
}) {
  const { t } = useTranslation(["tracker", "result"]);
  const [active, setActive] = useState<Span | null>(null);
  const groups = groupRequirements(analysis, pointed);
  const { marks, supported } = supportedBy(groups);
  return (
    <Page width="text">
      <BackLink to={`/applications/${applicationId}`} words={t("tracker:frozen.back")} />
      <ResultHeader analysis={analysis} check={head} found={supportedCount(groups)} />
      <Ledger analysis={analysis} groups={groups} />
      <AreaSection analysis={analysis} groups={groups} />
      <section aria-labelledby="requirements" className="mt-10">
        <h2 id="requirements" className="text-xl font-bold">
          {t("result:sections.requirements")}
        </h2>
        <RequirementList
          groups={groups}
          checkId={null}
          languages={{ cv: analysis.cv.language, posting: analysis.posting.language }}
          selected={[]}
          onShow={(_event, { start, end }) => setActive({ start, end })}
        />
      </section>
      <section aria-labelledby="document" className="mt-10">
        <h2 id="document" className="text-xl font-bold">
          {t("tracker:frozen.cvText")}
        </h2>
        <div className="sheet mt-4 p-4 text-sm sm:p-6" lang={languageOf(analysis.cv.language)}>
          <CvPage
            text={analysis.cv.text}
            sections={analysis.cv.sections}
            marks={marks}
            supported={supported}
            active={active}
            onMark={(_event, _ids, span) => setActive(span)}
          />
        </div>
      </section>
      <section aria-labelledby="posting" className="mt-10">
        <h2 id="posting" className="text-xl font-bold">
          {t("tracker:frozen.posting")}
        </h2>
        <div className="sheet mt-4 p-4 text-sm whitespace-pre-wrap sm:p-6" lang={languageOf(analysis.posting.language)}>
          {posting}
        </div>
      </section>
    </Page>
  );
}

function languageOf(language: string): string | undefined {
  return language === "en" || language === "vi" ? language : undefined;
}
