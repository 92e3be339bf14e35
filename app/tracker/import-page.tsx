import { useTranslation } from "react-i18next";
import type { Problem } from "~/platform/problem";
import { Form, Link } from "~/platform/router";
import { LocalTime } from "~/ui/local-time";
import { Page } from "~/ui/page";
import { ProblemNote } from "~/ui/problem-note";
import { RestoreSection, type RestoreSectionProps } from "./restore-section";
import { TrackerNav } from "./tracker-nav";

type ImportPageProps = {
  batch: { fileName: string; count: number; createdAt: number; undoneAt: number | null; changed: number };
  problem: Problem | null;
  /** null where the list names nothing that an archive holds */
  documents: RestoreSectionProps | null;
};

/** What an import came to, what of it is still in its archive, and the way back for as long as nothing of it was changed. */
export function ImportPage({ batch, problem, documents }: ImportPageProps) {
  const { fileName, count, createdAt, undoneAt, changed } = batch;
  const { t } = useTranslation("trackerExchange");
  return (
    <Page width="wide">
      <TrackerNav current="exchange" />
      <h1 className="mt-6 text-2xl font-bold break-words">{t("done.title", { file: fileName })}</h1>
      <p className="mt-3">{t("done.stored", { count })}</p>
      <p className="text-sm text-ink-soft">
        {t("done.at")} <LocalTime at={createdAt} show="minute" />
      </p>
      <Link to="/applications" className="button button-primary mt-4">
        {t("done.toTable")}
      </Link>
      {documents ? <RestoreSection {...documents} /> : null}
      <section aria-labelledby="undo" className="sheet mt-8 max-w-2xl p-5">
        <h2 id="undo" className="text-lg font-bold">
          {t("done.undoTitle")}
        </h2>
        {problem ? <ProblemNote id="undo-problem" problem={problem} /> : null}
        {undoneAt !== null ? (
          <p className="mt-1">{t("done.undone")}</p>
        ) : changed > 0 ? (
          <p className="mt-1">{t("done.changed", { count: changed })}</p>
        ) : (
          <Form method="post" className="mt-1">
            <p>{t("done.undoHint")}</p>
            <button type="submit" className="button button-danger mt-3">
              {t("done.undo")}
            </button>
          </Form>
        )}
      </section>
    </Page>
  );
}
