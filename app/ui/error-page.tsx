import { useTranslation } from "react-i18next";
import { problemWords } from "~/i18n/problem-words";
import { Page } from "./page";

/** A whole page for a failure that no form can show. */
export function ErrorPage({ problem }: { problem: { code: string; values?: Record<string, string | number> } }) {
  const { t, i18n } = useTranslation();
  const words = problemWords(i18n, problem.code, problem.values);
  return (
    <Page width="text">
      <h1 className="mt-16 text-2xl font-bold">{words.title}</h1>
      <p className="mt-3 text-lg text-ink-soft">{words.next}</p>
      <a href="/" className="button button-primary mt-8">
        {t("failure.back")}
      </a>
    </Page>
  );
}
