import { useTranslation } from "react-i18next";
import { Page } from "./page";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page width="text">
      <h1 className="mt-16 text-2xl font-bold">{t("notFound.title")}</h1>
      <p className="mt-3 text-lg text-ink-soft">{t("notFound.text")}</p>
      <a href="/" className="button button-primary mt-8">
        {t("notFound.action")}
      </a>
    </Page>
  );
}
