import { type MouseEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { cvAnchor } from "~/cv/cv-page";
import type { Area } from "~/job/requirement";
import type { Span } from "~/text/span";
import { Page } from "~/ui/page";
import { ActionList } from "./action-list";
import type { Analysis } from "./analysis";
import { AreaTable } from "./area-table";
import { CvPane } from "./cv-pane";
import { Ledger } from "./ledger";
import { groupRequirements, requirementAnchor } from "./numbered-requirements";
import { RadarCard } from "./radar-card";
import { RequirementList } from "./requirement-list";
import { ResultHeader } from "./result-header";
import { ResultToolbar } from "./result-toolbar";
import { WarningList } from "./warning-list";

/** Brings a passage to the upper third of a CV that scrolls by itself and focuses it; false when the CV does not. */
function scrollPane(pane: HTMLElement | null, { start }: Span): boolean {
  const mark = document.getElementById(cvAnchor(start));
  if (!mark || !pane || getComputedStyle(pane).overflowY !== "auto") return false;
  const offset = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 3 });
  mark.focus({ preventScroll: true });
  return true;
}

export type CheckHead = { id: string; cvName: string; createdAt: number; expiresAt: number | null };

/** One result: the answer, the five areas, what would raise it, then every requirement beside the CV it is judged by. */
export function AnalysisPage({ analysis, check }: { analysis: Analysis; check: CheckHead }) {
  const { t } = useTranslation("result");
  const [area, setArea] = useState<Area | null>(null);
  const [active, setActive] = useState<Span | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const pane = useRef<HTMLElement>(null);
  const groups = groupRequirements(analysis);
  const items = groups.flatMap((group) => group.items);
  const quotes = new Map(groups.map((group) => [group.area, group.items.flatMap(({ evidence }) => evidence).length]));
  const marks = items.flatMap(({ id, evidence }) => evidence.map(({ start, end }) => ({ id, start, end })));
  const supported = new Map(
    items.map(({ id, number, label }) => [id, { number, label, href: `#${requirementAnchor(id)}` }]),
  );

  /** Beside the CV the page stays where it is and only the CV scrolls; elsewhere the link leads there by itself. */
  function showQuote(event: MouseEvent, span: Span) {
    setActive(span);
    setChosen([]);
    if (scrollPane(pane.current, span)) event.preventDefault();
  }

  /** A mark that supports one requirement leads to it; one that supports several offers them. */
  function chooseMark(event: MouseEvent, ids: string[], span: Span) {
    setActive(span);
    setChosen(ids);
    if (ids.length < 2) return;
    event.preventDefault();
    scrollPane(pane.current, span);
  }

  return (
    <Page width="wide">
      <div className="relative">
        <ResultHeader analysis={analysis} check={check} />
        <WarningList analysis={analysis} checkId={check.id} />
        <Ledger analysis={analysis} groups={groups} />
        <ResultToolbar checkId={check.id} />
      </div>
      <section aria-labelledby="areas" className="mt-8">
        <h2 id="areas" className="text-xl font-bold">
          {t("sections.areas")}
        </h2>
        <p className="mt-1 text-sm text-ink-soft">{t("table.demandHint")}</p>
        <div className="sheet area-pair mt-4 p-4 sm:p-6">
          <RadarCard areas={analysis.areas} selected={area} onSelect={setArea} />
          <AreaTable areas={analysis.areas} quotes={quotes} selected={area} onSelect={setArea} />
        </div>
      </section>
      <ActionList actions={analysis.actions} />
      <div className="mt-10 lg:grid lg:grid-cols-[minmax(0,11fr)_minmax(0,10fr)] lg:items-start lg:gap-8">
        <section aria-labelledby="requirements">
          <h2 id="requirements" className="text-xl font-bold">
            {t("sections.requirements")}
          </h2>
          <RequirementList
            groups={groups}
            languages={{ cv: analysis.cv.language, posting: analysis.posting.language }}
            selected={chosen}
            onShow={showQuote}
          />
        </section>
        <CvPane
          ref={pane}
          cv={analysis.cv}
          name={check.cvName}
          marks={marks}
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
