import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";

export function SiteFooter() {
  const { t } = useTranslation();
  return (
    <footer className="screen-only mt-auto border-t border-line">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-1 px-4 py-4 text-sm text-ink-soft sm:px-6">
        <p className="max-w-prose">{t("footer.line")}</p>
        <nav aria-label={t("footer.label")} className="-mx-2 flex flex-wrap">
          <Link to="/" className="inline-flex min-h-11 items-center px-2 hover:text-ink hover:underline">
            {t("nav.home")}
          </Link>
          <Link to="/ask" className="inline-flex min-h-11 items-center px-2 hover:text-ink hover:underline">
            {t("nav.ask")}
          </Link>
          <Link to="/scoring" className="inline-flex min-h-11 items-center px-2 hover:text-ink hover:underline">
            {t("nav.scoring")}
          </Link>
          <Link to="/privacy" className="inline-flex min-h-11 items-center px-2 hover:text-ink hover:underline">
            {t("nav.privacy")}
          </Link>
          <Link to="/account" className="inline-flex min-h-11 items-center px-2 hover:text-ink hover:underline">
            {t("nav.account")}
          </Link>
        </nav>
      </div>
    </footer>
  );
}
