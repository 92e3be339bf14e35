import { useTranslation } from "react-i18next";
import type { Posting } from "~/job/requirement";
import { RequirementsForm } from "~/job/requirements-form";
import type { Problem } from "~/platform/problem";
import { Form } from "~/platform/router";
import type { Span } from "~/text/span";
import { Page } from "~/ui/page";
import { BackLink } from "./back-link";

export type RequirementsPageProps = {
  checkId: string;
  /** the posting's newest set */
  set: { id: string; number: number; source: "read" | "edited" };
  /** the number of the set that the analysis was made with */
  used: number;
  posting: Pick<Posting, "title" | "language" | "requirements">;
  lines: (Span & { quote: string })[];
  problem: Problem | null;
};

/** What a posting asks for, to be put right once for every CV that is checked against it. */
export function RequirementsPage({ checkId, set, used, posting, lines, problem }: RequirementsPageProps) {
  const { t } = useTranslation("requirements");
  return (
    <Page width="text">
      <BackLink to={`/analyses/${checkId}`} words={t("back")} />
      {posting.title === null ? null : <p className="text-sm font-semibold">{posting.title}</p>}
      <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{t("title")}</h1>
      <p className="mt-2 text-ink-soft">{t("lead")}</p>
      <p className="mt-2 text-sm font-semibold">{t(`version.${set.source}`, { number: set.number })}</p>
      {used === set.number ? null : (
        <Form method="post" className="sheet mt-4 flex flex-wrap items-center gap-3 p-4 text-sm">
          <span>{t("older", { number: used })}</span>
          <button type="submit" name="intent" value="recheck" className="button button-plain">
            {t("recheck", { number: set.number })}
          </button>
        </Form>
      )}
      <RequirementsForm
        key={set.id}
        setId={set.id}
        requirements={posting.requirements}
        lines={lines}
        language={posting.language}
        problem={problem}
      />
    </Page>
  );
}
