import { useTranslation } from "react-i18next";
import { Page } from "./page";

/** What stands in place of a page that needs the server while there is no connection. */
export function OfflinePage() {
  const { t } = useTranslation();
  return (
    <Page width="text">
      <h1 className="mt-16 text-2xl font-bold">{t("offline.title")}</h1>
      <p className="mt-3 text-lg text-ink-soft">{t("offline.text")}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <a href="/" className="button button-primary">
          {t("offline.check")}
        </a>
        <a href="/private" className="button button-plain">
          {t("offline.kept")}
        </a>
      </div>
    </Page>
  );
}
