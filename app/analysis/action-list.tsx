import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import type { Analysis } from "./analysis";
import { requirementAnchor } from "./numbered-requirements";

/** At most five things that would raise the score, each with the gain the formula gives. */
export function ActionList({ actions }: { actions: Analysis["actions"] }) {
  const { t, i18n } = useTranslation("result");
  const numbers = localNumbers(i18n.language);
  if (actions.length === 0) return null;
  return (
    <section aria-labelledby="actions" className="mt-8">
      <h2 id="actions" className="text-xl font-bold">
        {t("sections.actions")}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">{t("actions.hint")}</p>
      <ol className="sheet mt-4 divide-y divide-line">
        {actions.map(({ requirement, kind, gain, text }) => (
          <li
            key={`${requirement}-${kind}`}
            className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-3 sm:flex-nowrap"
          >
            <p className="w-full shrink-0 font-bold text-met sm:w-28">
              {t("actions.gain", { gain: numbers.points(gain) })}
            </p>
            <p className="min-w-0 grow">{text}</p>
            <a
              href={`#${requirementAnchor(requirement)}`}
              className="screen-only link inline-flex min-h-11 shrink-0 items-center text-sm sm:min-h-0"
            >
              {t("actions.see")}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
