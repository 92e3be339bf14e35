import { Plus } from "lucide-react";
import { useEffect, useRef } from "react";
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

/** Leads between the tracker's views; `current` is the one that is shown, if it is one of them. It is in sight where the row is longer than the screen. */
export function TrackerNav({ current }: { current: (typeof views)[number]["name"] | null }) {
  const { t } = useTranslation("tracker");
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const shown = row.current?.querySelector<HTMLElement>("[aria-current]");
    if (row.current && shown)
      row.current.scrollLeft = shown.offsetLeft + shown.offsetWidth - row.current.clientWidth / 2;
  }, []);
  return (
    <div className="flex items-center justify-between gap-x-2 border-b border-line pt-3">
      <nav ref={row} aria-label={t("nav.label")} className="tabs -mb-px -ml-2">
        {views.map(({ name, to }) => (
          <Link key={name} to={to} aria-current={name === current ? "page" : undefined}>
            {t(`nav.${name}`)}
          </Link>
        ))}
      </nav>
      <Link to="/applications/new" className="button button-quiet -mr-2 shrink-0 text-sm text-accent">
        <Plus size={18} aria-hidden="true" />
        <span className="max-sm:sr-only">{t("nav.new")}</span>
      </Link>
    </div>
  );
}
