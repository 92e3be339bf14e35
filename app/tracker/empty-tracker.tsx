import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";

/** What a view shows before there is anything to show: the two ways to begin. */
export function EmptyTracker() {
  const { t } = useTranslation("tracker");
  return (
    <section className="sheet mt-6 p-6">
      <h2 className="text-lg font-bold">{t("empty.title")}</h2>
      <p className="mt-1 max-w-prose">{t("empty.text")}</p>
      <p className="mt-4 flex flex-wrap gap-2">
        <Link to="/" className="button button-primary">
          {t("empty.check")}
        </Link>
        <Link to="/applications/new" className="button button-plain">
          {t("nav.new")}
        </Link>
      </p>
    </section>
  );
}
