import { CircleUser } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";
import { Logo } from "~/ui/logo";
import type { Theme } from "~/ui/theme";
import { LanguageSwitch } from "./language-switch";
import { ThemeSwitch } from "./theme-switch";

export function SiteHeader({ theme }: { theme: Theme }) {
  const { t } = useTranslation();
  return (
    <header className="screen-only border-b border-line">
      <a
        href="#main"
        className="button button-primary absolute left-2 top-1 z-20 -translate-y-20 focus-visible:translate-y-0"
      >
        {t("skip")}
      </a>
      <div className="mx-auto flex min-h-14 max-w-6xl items-center justify-between gap-1 px-3 xs:gap-2 xs:px-4 sm:px-6">
        <Link to="/" className="flex min-h-11 items-center gap-2 text-lg font-bold tracking-tight">
          <span className="text-accent">
            <Logo />
          </span>
          <span className="max-xs:sr-only">{t("name")}</span>
        </Link>
        <div className="flex items-center">
          <nav aria-label={t("nav.label")} className="flex md:mr-2">
            <Link to="/applications" className="button button-quiet px-1 text-sm font-normal xs:px-2 sm:text-base">
              {t("nav.tracker")}
            </Link>
            <Link to="/ask" className="button button-quiet hidden font-normal md:inline-flex">
              {t("nav.ask")}
            </Link>
            <Link to="/scoring" className="button button-quiet hidden font-normal md:inline-flex">
              {t("nav.scoring")}
            </Link>
          </nav>
          <LanguageSwitch />
          <ThemeSwitch theme={theme} />
          <Link
            to="/account"
            aria-label={t("nav.account")}
            title={t("nav.account")}
            className="inline-flex size-11 items-center justify-center rounded-lg text-ink-soft hover:bg-sunken hover:text-ink"
          >
            <CircleUser size={20} aria-hidden="true" />
          </Link>
        </div>
      </div>
    </header>
  );
}
