import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Analysis } from "~/analysis/analysis";
import type { CheckHead } from "~/analysis/analysis-page";
import { AreaTable } from "~/analysis/area-table";
import { Ledger } from "~/analysis/ledger";
import { groupRequirements, type PointedQuotes, requirementAnchor } from "~/analysis/numbered-requirements";
import { RequirementList } from "~/analysis/requirement-list";
import { ResultHeader } from "~/analysis/result-header";
import { CvPage } from "~/cv/cv-page";
import type { Area } from "~/job/requirement";
import { Link } from "~/platform/router";
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
  const [area, setArea] = useState<Area | null>(null);
  const [active, setActive] = useState<Span | null>(null);
  const groups = groupRequirements(analysis, pointed);
  const items = groups.flatMap((group) => group.items);
  const quotes = new Map(groups.map((group) => [group.area, group.items.flatMap(({ evidence }) => evidence).length]));
  const marks = items.flatMap(({ id, evidence }) => evidence.map((quote) => ({ ...quote, id })));
  const supported = new Map(
    items.map(({ id, number, label }) => [id, { number, label, href: `#${requirementAnchor(id)}` }]),
  );
  return (
    <Page width="text">
      <Link to={`/applications/${applicationId}`} className="link mt-4 inline-flex min-h-11 items-center text-sm">
        {t("tracker:frozen.back")}
      </Link>
      <ResultHeader
        analysis={analysis}
        check={head}
        found={items.filter(({ evidence }) => evidence.length > 0).length}
      />
      <Ledger analysis={analysis} groups={groups} />
      <section aria-labelledby="areas" className="mt-8">
        <h2 id="areas" className="text-xl font-bold">
          {t("result:sections.areas")}
        </h2>
        <div className="sheet mt-4 p-4 sm:p-6">
          <AreaTable areas={analysis.areas} quotes={quotes} selected={area} onSelect={setArea} />
        </div>
      </section>
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
