import { CircleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ImportProblem } from "./import-plan";
import type { ImportPreview } from "./import-preview";

/** The rows that will be left out, with what is wrong in each and what to do about it. */
export function PreviewProblems({
  refused,
  isSpreadsheet,
}: {
  refused: ImportPreview["refused"];
  isSpreadsheet: boolean;
}) {
  const { t } = useTranslation("trackerExchange");
  if (refused.count === 0) return null;
  return (
    <section aria-labelledby="refused" className="mt-8">
      <h3 id="refused" className="text-lg font-bold">
        {t("preview.problems")}
      </h3>
      <p className="text-sm text-ink-soft">{t("preview.problemsHint")}</p>
      <ul className="sheet mt-3 divide-y divide-line">
        {refused.rows.map(({ line, title, problems }) => (
          <li key={line} className="px-4 py-2">
            <span className="font-semibold">
              {t(isSpreadsheet ? "preview.line" : "preview.entry", { line })}: {title || t("preview.untitled")}
            </span>
            <ul className="text-sm">
              {problems.map((problem) => (
                <li key={`${problem.column}-${problem.code}`} className="flex gap-2">
                  <CircleAlert size={16} aria-hidden="true" className="mt-1 shrink-0 text-missing" />
                  <span className="min-w-0 break-words">
                    <ProblemText problem={problem} />
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <More count={refused.count - refused.rows.length} />
    </section>
  );
}

function ProblemText({ problem: { column, code, value } }: { problem: ImportProblem }) {
  const { t } = useTranslation("trackerExchange");
  return (
    <>
      {column ? <strong>{t(`column.${column}`)}: </strong> : null}
      {t(`problem.${code}`, { value })}
    </>
  );
}

/** What looks like an application that is there already, to be ticked when it is wanted all the same. */
export function PreviewDuplicates({ duplicates }: { duplicates: ImportPreview["duplicates"] }) {
  const { t } = useTranslation("trackerExchange");
  if (duplicates.count === 0) return null;
  return (
    <fieldset className="mt-8">
      <legend className="text-lg font-bold">{t("preview.duplicateTitle")}</legend>
      <p className="text-sm text-ink-soft">{t("preview.duplicateHint")}</p>
      <ul className="sheet mt-3 divide-y divide-line">
        {duplicates.rows.map(({ line, title, company, duplicate, chosen }) => (
          <li key={line} className="px-4">
            <label className="flex min-h-11 items-center gap-3 py-2">
              <input type="checkbox" name="take" value={line} defaultChecked={chosen} className="size-5 shrink-0" />
              <span className="min-w-0">
                <span className="font-semibold">{title}</span>
                <span className="block text-sm text-ink-soft">
                  {company ? `${company} · ` : null}
                  {duplicate.kind === "known"
                    ? t("preview.duplicateKnown")
                    : t("preview.duplicateLine", { line: duplicate.line })}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <More count={duplicates.count - duplicates.rows.length} />
    </fieldset>
  );
}

function More({ count }: { count: number }) {
  const { t } = useTranslation("trackerExchange");
  return count > 0 ? <p className="mt-2 text-sm text-ink-soft">{t("preview.more", { count })}</p> : null;
}
