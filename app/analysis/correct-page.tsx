import { type MouseEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { CvPage, cvAnchor } from "~/cv/cv-page";
import { scrollPane } from "~/cv/scroll-pane.client";
import { selectedPlace } from "~/cv/selected-place.client";
import type { Problem } from "~/platform/problem";
import type { Span } from "~/text/span";
import { Page } from "~/ui/page";
import type { Analysis } from "./analysis";
import { BackLink } from "./back-link";
import { CorrectionForm } from "./correction-form";
import { EvidencePanel } from "./evidence-panel";
import { requirementAnchor, type ShownRequirement } from "./numbered-requirements";
import type { CandidateSection } from "./point-at";
import { VerdictLabel } from "./verdict-label";

type CorrectPageProps = {
  checkId: string;
  item: ShownRequirement;
  cv: Pick<Analysis["cv"], "text" | "sections" | "language">;
  /** language of the posting's words */
  postingLanguage: string;
  sections: CandidateSection[];
  problem: Problem | null;
};

/** One requirement to put right, beside the CV, in which a sentence can be marked. */
export function CorrectPage({ checkId, item, cv, postingLanguage, sections, problem }: CorrectPageProps) {
  const { t } = useTranslation(["correction", "result", "cv"]);
  const pane = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<(Span & { quote: string }) | null>(null);
  const language = cv.language === "en" || cv.language === "vi" ? cv.language : undefined;
  const result = `/analyses/${checkId}`;
  const target = { number: item.number, label: item.label, href: `${result}#${requirementAnchor(item.id)}` };

  function takeSelection() {
    const place = pane.current && selectedPlace(pane.current);
    if (place) setSelected({ ...place, quote: cv.text.slice(place.start, place.end).trim() });
  }

  function showQuote(event: MouseEvent, quote: Span) {
    if (scrollPane(document.getElementById(cvAnchor(quote.start)))) event.preventDefault();
  }

  return (
    <Page width="wide">
      <BackLink to={target.href} words={t("correction:back")} />
      <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{t("correction:title")}</h1>
      <p className="mt-2 text-ink-soft">{t("correction:lead")}</p>
      <div className="mt-6 lg:grid lg:grid-cols-[minmax(0,11fr)_minmax(0,10fr)] lg:items-start lg:gap-8">
        <div>
          <section aria-labelledby="asked" className="sheet p-4">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
              <span className="font-semibold text-ink-soft">{item.number}</span>
              <VerdictLabel verdict={item.verdict} />
              <span className="text-ink-soft">{t(`result:kind.${item.kind}`)}</span>
              {item.computed === null ? null : <span className="font-semibold text-accent">{t("correction:by")}</span>}
            </p>
            <h2 id="asked" lang={postingLanguage} className="mt-2 font-semibold leading-snug">
              {item.label}
            </h2>
            <p className="mt-1 text-sm text-ink-soft">
              {t("result:requirement.asked")}: <q lang={postingLanguage}>{item.quote}</q>
            </p>
            <p className="mt-2 text-sm">{item.reason}</p>
            {item.evidence.length === 0 ? null : (
              <EvidencePanel evidence={item.evidence} language={cv.language} onShow={showQuote} />
            )}
          </section>
          <CorrectionForm item={item} sections={sections} language={language} selected={selected} problem={problem} />
        </div>
        <section aria-labelledby="document" className="mt-10 lg:sticky lg:top-4 lg:mt-0">
          <h2 id="document" className="text-xl font-bold">
            {t("result:sections.document")}
          </h2>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: marking words with a pointer; the form lists the same for the keyboard */}
          <div onMouseUp={takeSelection} onTouchEnd={takeSelection} onKeyUp={takeSelection}>
            <section
              aria-label={t("cv:document")}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
              tabIndex={0}
              className="cv-pane sheet relative mt-2 text-sm"
            >
              <div ref={pane} lang={language} className="p-4 sm:p-6">
                <CvPage
                  text={cv.text}
                  sections={cv.sections}
                  marks={item.evidence.map((quote) => ({ ...quote, id: item.id }))}
                  supported={new Map([[item.id, target]])}
                  active={selected}
                  onMark={(event) => event.preventDefault()}
                />
              </div>
            </section>
          </div>
        </section>
      </div>
    </Page>
  );
}
