import { useTranslation } from "react-i18next";
import type { Problem } from "~/platform/problem";
import { Form, Link, useNavigation } from "~/platform/router";
import { Page } from "~/ui/page";
import { ProblemNote } from "~/ui/problem-note";
import type { CvAnswer } from "./answer";
import { AnswerView } from "./answer-view";

type AskPageProps = { hasCvs: boolean; answer: CvAnswer | null; problem: Problem | null; entered: string };

/** A question about one's own CVs, and its answer in their own words. */
export function AskPage({ hasCvs, answer, problem, entered }: AskPageProps) {
  const { t } = useTranslation("ask");
  const isBusy = useNavigation().state !== "idle";
  return (
    <Page width="text">
      <h1 className="mt-6 text-2xl font-bold tracking-tight sm:mt-10 sm:text-3xl">{t("title")}</h1>
      <p className="mt-2 text-ink-soft">{t("lead")}</p>
      {hasCvs ? (
        <Form method="post" className="sheet mt-5 flex flex-col gap-3 p-4">
          <label htmlFor="question" className="font-semibold">
            {t("question")}
          </label>
          {problem ? <ProblemNote id="question-problem" problem={problem} /> : null}
          <textarea
            id="question"
            name="question"
            rows={2}
            defaultValue={entered}
            placeholder={t("placeholder")}
            aria-describedby={problem ? "question-problem" : undefined}
            aria-invalid={problem ? true : undefined}
            className="entry resize-y"
          />
          <button type="submit" aria-disabled={isBusy || undefined} className="button button-primary self-start">
            {t(isBusy ? "asking" : "ask")}
          </button>
        </Form>
      ) : (
        <p className="sheet mt-5 p-4">
          {t("noCvs")}{" "}
          <Link to="/" className="link">
            {t("toCheck")}
          </Link>
        </p>
      )}
      {answer ? <AnswerView answer={answer} /> : null}
      <p className="mt-6 text-sm text-ink-soft">{t("howItWorks")}</p>
    </Page>
  );
}
