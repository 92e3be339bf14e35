import { ArrowRight, Lock, Square } from "lucide-react";
import { useRef, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { BackLink } from "~/analysis/back-link";
import { Page } from "~/ui/page";
import { ProblemNote } from "~/ui/problem-note";
import { Spinner } from "~/ui/spinner";
import { StepProgress } from "~/ui/step-progress";
import type { AddedDocument, Comparison } from "./comparison.client";
import { KeptCvForm } from "./kept-cv-form";
import { ManyDocuments } from "./many-documents";
import type { Place } from "./matrix";
import { MatrixSection } from "./matrix-section";
import type { ManyData } from "./open-many.client";

/** Several CVs against one posting, or one CV against several, worked out in the browser. */
export function ManyPage({ tab, order, kept }: ManyData) {
  const { t } = useTranslation(["privateMany", "private"]);
  const comparison = useSyncExternalStore(tab.watchComparison, tab.readComparison);
  const { documents, problem, rows } = comparison;
  const isRunning = comparison.state === "running";
  const start = useRef<HTMLButtonElement>(null);

  function stop() {
    tab.stopComparing();
    start.current?.focus();
  }

  const side = (place: Place) => ({
    place,
    documents: documents[place],
    problem: problem?.field === place ? problem : null,
    onAdd: (added: AddedDocument[]) => tab.addDocuments(place, added),
    onRemove: (id: string) => tab.removeDocument(place, id),
  });
  return (
    <Page width="wide">
      <div className="screen-only">
        <BackLink to="/private" words={t("private:title")} />
        <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{t("privateMany:title")}</h1>
        <p className="mt-2 max-w-prose text-ink-soft">{t("privateMany:lead")}</p>
        <div className="mt-4 grid items-start gap-4 lg:grid-cols-2">
          <ManyDocuments {...side("cv")}>
            {kept.length > 0 ? <KeptCvForm kept={kept} onAdd={(added) => tab.addDocuments("cv", [added])} /> : null}
          </ManyDocuments>
          <ManyDocuments {...side("jd")}>{null}</ManyDocuments>
        </div>
        {problem && problem.field === null ? (
          <div className="mt-3">
            <ProblemNote id="many-problem" problem={problem} />
          </div>
        ) : null}
        <div className="mt-4 flex flex-col gap-x-5 gap-y-2 sm:flex-row sm:items-center">
          <button
            ref={start}
            type="button"
            aria-disabled={isRunning}
            onClick={tab.compare}
            className="button button-primary sm:min-w-56"
          >
            {isRunning ? <Spinner /> : null}
            {t("privateMany:run")}
            {isRunning ? null : <ArrowRight size={18} aria-hidden="true" />}
          </button>
          {isRunning ? (
            <button type="button" onClick={stop} className="button button-plain">
              <Square size={18} aria-hidden="true" />
              {t("privateMany:stop")}
            </button>
          ) : null}
          <p className="flex items-start gap-2 text-sm text-ink-soft">
            <Lock size={16} aria-hidden="true" className="mt-0.5 shrink-0" />
            {t("privateMany:privacy")}
          </p>
        </div>
        <Progress comparison={comparison} />
      </div>
      {rows.length > 0 ? <MatrixSection comparison={comparison} order={order} keepRow={tab.keepRow} /> : null}
    </Page>
  );
}

/** How far the comparison is, for the eye at every row; said aloud is only how it ended. */
function Progress({ comparison: { state, rows, planned, now } }: { comparison: Comparison }) {
  const { t } = useTranslation("privateMany");
  const counts = { done: rows.length, planned };
  const read = rows.filter(({ ok }) => ok).length;
  return (
    <div className="mt-4 min-h-16">
      {state === "running" ? (
        <StepProgress step={t("step", counts)} hint={t("now", { name: now })} share={rows.length / planned} />
      ) : null}
      <p role="status">
        {state === "done" ? t(read === planned ? "done" : "doneSome", { read, planned }) : null}
        {state === "stopped" ? t("stopped", counts) : null}
      </p>
    </div>
  );
}

/** Before scripts have read what this browser keeps. */
export function ManyOpening() {
  const { t } = useTranslation(["privateMany", "private"]);
  return (
    <Page width="wide">
      <h1 className="mt-8 text-2xl font-bold tracking-tight sm:text-3xl">{t("privateMany:title")}</h1>
      <p role="status" className="mt-3 min-h-96 text-ink-soft">
        {t("private:opening")}
        <noscript> {t("private:needsScripts")}</noscript>
      </p>
    </Page>
  );
}
