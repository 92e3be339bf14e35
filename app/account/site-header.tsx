import { CircleUser } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, NavLink } from "~/platform/router";
import { Logo } from "~/ui/logo";
import type { Theme } from "~/ui/theme";
import { LanguageSwitch } from "./language-switch";
import { ThemeSwitch } from "./theme-switch";

const navLink = "button button-quiet font-normal aria-[current=page]:text-accent";

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
            <NavLink to="/applications" className={`${navLink} px-1 text-sm xs:px-2 sm:text-base`}>
              {t("nav.tracker")}
            </NavLink>
            <NavLink to="/ask" className={`${navLink} hidden md:inline-flex`}>
              {t("nav.ask")}
            </NavLink>
            <NavLink to="/scoring" className={`${navLink} hidden md:inline-flex`}>
              {t("nav.scoring")}
            </NavLink>
          </nav>
          <LanguageSwitch />
          <ThemeSwitch theme={theme} />
          <Link
            to="/account"
            aria-label={t("nav.account")}
            title={t("nav.account")}
            className="inline-flex size-11 items-center justify-center rounded-lg text-ink-soft hover:bg-sunken hover:text-ink sm:-mr-3"
          >
            <CircleUser size={20} aria-hidden="true" />
          </Link>
        </div>
      </div>
    </header>
  );
}
