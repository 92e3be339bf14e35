import { useTranslation } from "react-i18next";
import { languages } from "~/i18n/languages";
import { useFetcher } from "~/platform/router";
import { ReturnTo } from "./return-to";

/**
 * Chooses the language on any page. With JavaScript the page stays as it is, so that typed text is kept; without, the form
 * leads back to it.
 */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const fetcher = useFetcher();
  return (
    <fetcher.Form
      method="post"
      action="/preferences"
      preventScrollReset
      aria-label={t("language.label")}
      className="flex"
    >
      <ReturnTo />
      {languages.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          aria-pressed={i18n.language === language}
          className="group inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center text-sm uppercase text-ink-soft aria-pressed:font-bold aria-pressed:text-ink"
        >
          <span className="border-b-2 border-transparent px-0.5 group-hover:border-line-strong group-aria-pressed:border-accent">
            {language}
          </span>
          <span className="sr-only"> {t(`language.${language}`)}</span>
        </button>
      ))}
    </fetcher.Form>
  );
}
