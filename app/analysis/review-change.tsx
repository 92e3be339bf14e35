import { useTranslation } from "react-i18next";
import { cvAnchor } from "~/cv/cv-page";
import type { ReadingChange, ReadVerdict } from "./compare-readings";
import { requirementAnchor } from "./numbered-requirements";
import { VerdictLabel } from "./verdict-label";

/** One requirement by both readings, each with its verdict, reason and quotes. */
export function ReviewChange({ change }: { change: ReadingChange }) {
  const { t } = useTranslation("review");
  return (
    <li className="py-4">
      <h3 className="font-semibold leading-snug">
        <a href={`#${requirementAnchor(change.id)}`} className="hover:underline">
          {change.label}
        </a>
      </h3>
      <div className="mt-2 grid gap-4 sm:grid-cols-2">
        <Reading name={t("reading.built-in")} read={change.builtIn} />
        <div>
          <Reading name={t("reading.review")} read={change.review} />
          {change.why === null ? null : (
            <p className="mt-1 text-sm text-ink-soft">
              {t("why")} {change.why}
            </p>
          )}
        </div>
      </div>
    </li>
  );
}

function Reading({ name, read }: { name: string; read: ReadVerdict }) {
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <span className="text-ink-soft">{name}</span>
        <VerdictLabel verdict={read.verdict} />
      </p>
      <p className="mt-1 text-sm">{read.reason}</p>
      {read.quotes.map(({ start, end, quote }) => (
        <p key={`${start}-${end}`} className="mt-1 border-l-3 border-accent pl-2 text-sm">
          <a href={`#${cvAnchor(start)}`} className="underline decoration-accent underline-offset-3">
            “{quote}”
          </a>
        </p>
      ))}
    </div>
  );
}
