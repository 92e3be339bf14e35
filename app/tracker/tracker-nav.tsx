import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";

/** The views of the tracker, in the order they are shown. */
const views = [
  { name: "table", to: "/applications" },
  { name: "board", to: "/applications/board" },
  { name: "offers", to: "/applications/offers" },
  { name: "stages", to: "/applications/stages" },
  { name: "calendar", to: "/applications/calendar" },
  { name: "insight", to: "/applications/insight" },
  { name: "exchange", to: "/applications/import" },
] as const;

/** Leads between the tracker's views; `current` is the one that is shown, if it is one of them. */
export function TrackerNav({ current }: { current: (typeof views)[number]["name"] | null }) {
  const { t } = useTranslation("tracker");
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line pt-3">
      <nav aria-label={t("nav.label")} className="-mx-2 flex flex-wrap">
        {views.map(({ name, to }) => (
          <Link
            key={name}
            to={to}
            aria-current={name === current ? "page" : undefined}
            className="inline-flex min-h-11 items-center border-b-2 border-transparent px-2 text-sm hover:border-line-strong aria-[current=page]:border-accent aria-[current=page]:font-semibold"
          >
            {t(`nav.${name}`)}
          </Link>
        ))}
      </nav>
      <Link to="/applications/new" className="button button-quiet text-sm text-accent">
        <Plus size={18} aria-hidden="true" />
        {t("nav.new")}
      </Link>
    </div>
  );
}
