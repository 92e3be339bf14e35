import { ListChecks } from "lucide-react";
import { type MouseEvent, useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { cvAnchor } from "~/cv/cv-page";
import { scrollPane } from "~/cv/scroll-pane.client";
import { sheetMarks } from "~/cv/sheet-marks";
import { Link } from "~/platform/router";
import type { Span } from "~/text/span";
import type { Analysis } from "./analysis";
import type { CheckHead } from "./analysis-page";
import { CvPane } from "./cv-pane";
import type { CvView } from "./cv-view-switch";
import { type RequirementGroup, type ShownRequirement, supportedBy } from "./numbered-requirements";
import { OfferList } from "./offer-list";
import type { Offers } from "./offers";
import { RequirementList } from "./requirement-list";

type EvidenceSectionProps = { analysis: Analysis; groups: RequirementGroup[]; check: CheckHead; offers: Offers };

const none: readonly string[] = [];

/** Every requirement beside the CV it is judged by: a quote leads to its place there, a mark to what it supports. */
export function EvidenceSection({ analysis: { cv, posting }, groups, check, offers }: EvidenceSectionProps) {
  const { t } = useTranslation("result");
  const [active, setActive] = useState<Span | null>(null);
  const [chosen, setChosen] = useState(none);
  const [view, setView] = useState<CvView>("text");
  const { marks, supported } = useMemo(() => supportedBy(groups), [groups]);
  const pages = useMemo(() => sheetMarks(marks), [marks]);
  const languages = useMemo(() => ({ cv: cv.language, posting: posting.language }), [cv, posting]);

  /**
   * Beside the CV the page stays where it is and only the CV scrolls; elsewhere the link leads there by itself. The pages
   * bring the passage into view by themselves, once they are there.
   */
  const showQuote = useCallback(
    (event: MouseEvent, quote: ShownRequirement["evidence"][number]) => {
      setActive({ start: quote.start, end: quote.end });
      setChosen(none);
      if (view === "page" && quote.boxes) return event.preventDefault();
      setView("text");
      if (view === "text" && scrollPane(document.getElementById(cvAnchor(quote.start)))) event.preventDefault();
    },
    [view],
  );

  /** A mark that supports one requirement leads to it; one that supports several offers them. */
  const chooseMark = useCallback(
    (event: MouseEvent, ids: string[], span: Span) => {
      setActive(span);
      setChosen(ids);
      if (ids.length < 2) return;
      event.preventDefault();
      if (view === "text") scrollPane(document.getElementById(cvAnchor(span.start)));
    },
    [view],
  );

  return (
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
            <OfferList
              offers={offers}
              items={groups.flatMap(({ items }) => items)}
              checkId={check.id}
              language={cv.language}
            />
          </>
        )}
        <RequirementList
          groups={groups}
          checkId={check.id}
          languages={languages}
          selected={chosen}
          onShow={showQuote}
        />
      </section>
      <CvPane
        cv={cv}
        check={check}
        view={view}
        onView={setView}
        marks={marks}
        sheetMarks={pages}
        supported={supported}
        active={active}
        chosen={chosen}
        onMark={chooseMark}
        onClose={() => setChosen(none)}
      />
    </div>
  );
}
