import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { problemWords } from "~/i18n/problem-words";
import type { Problem } from "~/platform/problem";
import { Form, Link, useNavigation, useSubmit } from "~/platform/router";
import { ProblemNote } from "~/ui/problem-note";
import { Spinner } from "~/ui/spinner";
import type { RestoreReport } from "./restore-report";

export type RestoreSectionProps = {
  /** what is still in its archive; `shown` are the first of them */
  waiting: { count: number; shown: { id: string; title: string; name: string; isCheck: boolean }[] };
  recounted: { id: string; title: string; total: number | null; stated: number | null }[];
  limits: { limitMb: number };
  restored: RestoreReport | null;
  problem: Problem | null;
};

/**
 * Brings back what an imported list only names. One request brings a part of an archive; with scripts the next one follows by
 * itself, without them the archive is chosen again.
 */
export function RestoreSection({ waiting, recounted, limits, restored, problem }: RestoreSectionProps) {
  const { t } = useTranslation("trackerExchange");
  return (
    <section aria-labelledby="restore" className="sheet mt-8 max-w-2xl p-5">
      <h2 id="restore" className="text-lg font-bold">
        {t("restore.title")}
      </h2>
      <div role="status" className="mt-1 space-y-1">
        {restored ? <Outcome restored={restored} /> : null}
        {waiting.count === 0 ? <p>{t("restore.complete")}</p> : null}
      </div>
      {recounted.length > 0 ? <Recounted recounted={recounted} /> : null}
      {waiting.count > 0 ? (
        <>
          <Waiting waiting={waiting} />
          <RestoreForm limits={limits} restored={restored} problem={problem} />
        </>
      ) : null}
    </section>
  );
}

function Outcome({ restored: { files, checks, lost, refused } }: { restored: RestoreReport }) {
  const { t, i18n } = useTranslation("trackerExchange");
  return (
    <>
      {files > 0 ? <p>{t("restore.files", { count: files })}</p> : null}
      {checks > 0 ? <p>{t("restore.checks", { count: checks })}</p> : null}
      {lost > 0 ? <p>{t("restore.lost", { count: lost })}</p> : null}
      {refused.length > 0 ? (
        <>
          <p>{t("restore.refused")}</p>
          <ul className="list-disc pl-6">
            {refused.map(({ id, title, name, code, values }) => {
              const words = problemWords(i18n, code, values);
              return (
                <li key={id} className="break-words">
                  {title}, {name}: {words.title} {words.next}
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
    </>
  );
}

function Recounted({ recounted }: Pick<RestoreSectionProps, "recounted">) {
  const { t, i18n } = useTranslation("trackerExchange");
  const score = (total: number | null) =>
    total === null ? t("restore.none") : localNumbers(i18n.language).whole(total);
  return (
    <>
      <p className="mt-3">{t("restore.recounted")}</p>
      <ul className="list-disc pl-6">
        {recounted.map(({ id, title, total, stated }) => (
          <li key={id} className="break-words">
            <Link to={`/applications/${id}`} className="link">
              {title}
            </Link>
            : {t("restore.numbers", { total: score(total), stated: score(stated) })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Waiting({ waiting: { count, shown } }: Pick<RestoreSectionProps, "waiting">) {
  const { t } = useTranslation("trackerExchange");
  return (
    <>
      <p className="mt-3">{t("restore.waiting", { count })}</p>
      <ul className="list-disc pl-6 text-sm text-ink-soft">
        {shown.map(({ id, title, name, isCheck }) => (
          <li key={id} className="break-words">
            {title}: {isCheck ? t("restore.check", { name }) : name}
          </li>
        ))}
        {count > shown.length ? <li>{t("restore.rest", { count: count - shown.length })}</li> : null}
      </ul>
    </>
  );
}

function RestoreForm({ limits, restored, problem }: Pick<RestoreSectionProps, "limits" | "restored" | "problem">) {
  const { t } = useTranslation("trackerExchange");
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const submit = useSubmit();
  const busy = useNavigation().formData?.get("intent") === "restore";
  useEffect(() => {
    if (!restored || restored.more === 0 || !input.current?.files?.length) return;
    submit(form.current);
  }, [restored, submit]);
  useEffect(() => {
    if (problem) input.current?.focus();
  }, [problem]);
  const count = restored?.more ?? 0;
  return (
    <Form ref={form} method="post" encType="multipart/form-data" className="mt-4 space-y-3">
      <input type="hidden" name="intent" value="restore" />
      <input type="hidden" name="cursor" value={restored?.cursor ?? ""} />
      {problem ? <ProblemNote id="restore-problem" problem={problem} /> : null}
      {count > 0 ? <p role="status">{t(busy ? "restore.goingOn" : "restore.more", { count })}</p> : null}
      <div>
        <label htmlFor="archive" className="text-sm font-semibold">
          {t("restore.file")}
        </label>
        <span id="archive-limit" className="ml-2 text-xs text-ink-soft">
          {t("restore.limit", limits)}
        </span>
        <input
          ref={input}
          id="archive"
          type="file"
          name="archive"
          accept=".zip,application/zip"
          aria-describedby={problem ? "archive-limit restore-problem" : "archive-limit"}
          aria-invalid={problem ? true : undefined}
          className="entry mt-1"
        />
      </div>
      <button type="submit" aria-disabled={busy} className="button button-primary">
        {busy ? <Spinner /> : null}
        {busy ? t("restore.running") : t("restore.submit")}
      </button>
    </Form>
  );
}
