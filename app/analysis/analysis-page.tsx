import { ListChecks } from "lucide-react";
import { type MouseEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentFormat } from "~/cv/cv-document";
import { cvAnchor } from "~/cv/cv-page";
import { scrollPane } from "~/cv/scroll-pane.client";
import { sheetMarks } from "~/cv/sheet-marks";
import type { Area } from "~/job/requirement";
import { Link } from "~/platform/router";
import type { Span } from "~/text/span";
import { Page } from "~/ui/page";
import { ActionList } from "./action-list";
import type { Analysis } from "./analysis";
import { AreaTable } from "./area-table";
import { CvPane } from "./cv-pane";
import type { CvView } from "./cv-view-switch";
import { Ledger } from "./ledger";
import {
  groupRequirements,
  type PointedQuotes,
  requirementAnchor,
  type ShownRequirement,
} from "./numbered-requirements";
import { OfferList } from "./offer-list";
import type { Offers } from "./offers";
import { RadarCard } from "./radar-card";
import { RequirementList } from "./requirement-list";
import { ResultHeader } from "./result-header";
import { ResultToolbar } from "./result-toolbar";
import { VersionNote } from "./version-note";
import { WarningList } from "./warning-list";

export type CheckHead = {
  /** null for a check that the server does not know: what only it can do is not offered */
  id: string | null;
  cvName: string;
  /** of the CV that was judged; only a PDF has pages to show */
  format: DocumentFormat;
  createdAt: number;
  expiresAt: number | null;
};

type AnalysisPageProps = {
  analysis: Analysis;
  check: CheckHead;
  /** what corrections point at */
  pointed: PointedQuotes;
  offers: Offers;
  version: { number: number; source: "upload" | "correction" };
  /** how many other checks of the same posting there are */
  others: number;
  /** what stands there about the AI review, if anything */
  review: ReactNode;
  /** further actions on the report */
  children?: ReactNode;
};

/** One result: the answer, the five areas, what would raise it, then every requirement beside the CV it is judged by. */
export function AnalysisPage({
  analysis,
  check,
  pointed,
  offers,
  version,
  others,
  review,
  children,
}: AnalysisPageProps) {
  const { t } = useTranslation("result");
  const [area, setArea] = useState<Area | null>(null);
  const [active, setActive] = useState<Span | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const [view, setView] = useState<CvView>("text");
  const groups = groupRequirements(analysis, pointed);
  const items = groups.flatMap((group) => group.items);
  const quotes = new Map(groups.map((group) => [group.area, group.items.flatMap(({ evidence }) => evidence).length]));
  const marks = items.flatMap(({ id, evidence }) => evidence.map((quote) => ({ ...quote, id })));
  const supported = new Map(
    items.map(({ id, number, label }) => [id, { number, label, href: `#${requirementAnchor(id)}` }]),
  );

  /**
   * Beside the CV the page stays where it is and only the CV scrolls; elsewhere the link leads there by itself. The pages
   * bring the passage into view by themselves, once they are there.
   */
  function showQuote(event: MouseEvent, quote: ShownRequirement["evidence"][number]) {
    setActive({ start: quote.start, end: quote.end });
    setChosen([]);
    if (view === "page" && quote.boxes) return event.preventDefault();
    setView("text");
    if (view === "text" && scrollPane(document.getElementById(cvAnchor(quote.start)))) event.preventDefault();
  }

  /** A mark that supports one requirement leads to it; one that supports several offers them. */
  function chooseMark(event: MouseEvent, ids: string[], span: Span) {
    setActive(span);
    setChosen(ids);
    if (ids.length < 2) return;
    event.preventDefault();
    if (view === "text") scrollPane(document.getElementById(cvAnchor(span.start)));
  }

  return (
    <Page width="wide">
      <div className="relative">
        <ResultHeader
          analysis={analysis}
          check={check}
          found={items.filter(({ evidence }) => evidence.length > 0).length}
        />
        {check.id === null ? null : <VersionNote checkId={check.id} version={version} others={others} />}
        <WarningList analysis={analysis} checkId={check.id} />
        <Ledger analysis={analysis} groups={groups} />
        <ResultToolbar checkId={check.id}>{children}</ResultToolbar>
      </div>
      <section aria-labelledby="areas" className="mt-8">
        <h2 id="areas" className="text-xl font-bold">
          {t("sections.areas")}
        </h2>
        <p className="mt-1 text-sm text-ink-soft">{t("table.demandHint")}</p>
        <div className="sheet area-pair mt-4 p-4 sm:p-6">
          <RadarCard
            areas={analysis.areas}
            total={analysis.total}
            band={analysis.band}
            selected={area}
            onSelect={setArea}
          />
          <AreaTable areas={analysis.areas} quotes={quotes} selected={area} onSelect={setArea} />
        </div>
      </section>
      <ActionList actions={analysis.actions} />
      {review}
      <div className="mt-10 lg:grid lg:grid-cols-[minmax(0,11fr)_minmax(0,10fr)] lg:items-start lg:gap-8">
        <section aria-labelledby="requirements">
          <h2 id="requirements" className="text-xl font-bold">
            {t("sections.requirements")}
          </h2>
          {check.id === null ? null : (
            <>
              <Link
                to={`/analyses/${check.id}/requirements`}
                className="screen-only link inline-flex min-h-11 items-center gap-1.5 text-sm"
              >
                <ListChecks size={16} aria-hidden="true" />
                {t("editRequirements")}
              </Link>
              <OfferList offers={offers} items={items} checkId={check.id} language={analysis.cv.language} />
            </>
          )}
          <RequirementList
            groups={groups}
            checkId={check.id}
            languages={{ cv: analysis.cv.language, posting: analysis.posting.language }}
            selected={chosen}
            onShow={showQuote}
          />
        </section>
        <CvPane
          cv={analysis.cv}
          check={check}
          view={view}
          onView={setView}
          marks={marks}
          sheetMarks={sheetMarks(marks)}
          supported={supported}
          active={active}
          chosen={chosen}
          onMark={chooseMark}
          onClose={() => setChosen([])}
        />
      </div>
    </Page>
  );
}
