import { Check, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ReadWarning } from "./reading";

/** What to look at before trusting what was read, with the words it is about; or that there is nothing. */
export function ReadWarnings({ warnings, language }: { warnings: ReadWarning[]; language: string | undefined }) {
  const { t, i18n } = useTranslation(["read", "cv"]);
  if (warnings.length === 0) {
    return (
      <p className="mt-6 flex items-start gap-2 rounded-xl bg-met-soft p-4 text-sm text-met">
        <Check size={18} aria-hidden="true" className="mt-0.5 shrink-0" />
        {t("read:noWarnings")}
      </p>
    );
  }
  const list = new Intl.ListFormat(i18n.language);
  return (
    <section aria-labelledby="warnings" className="mt-6 rounded-xl bg-partial-soft p-4">
      <h2 id="warnings" className="flex items-center gap-2 font-semibold text-partial">
        <TriangleAlert size={18} aria-hidden="true" />
        {t("read:warnings")}
      </h2>
      <ul className="mt-2 list-disc space-y-2 pl-6 text-sm">
        {warnings.map(({ code, pages, excerpts }) => (
          <li key={code}>
            {t(`cv:warning.${code}`)}
            {pages.length === 0
              ? null
              : ` (${t("read:onPages", { count: pages.length, pages: list.format(pages.map(String)) })})`}
            {excerpts.map((excerpt) => (
              <q key={excerpt} lang={language} className="mt-1 block">
                {excerpt}
              </q>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
