import { FileArchive, FileJson, FileSpreadsheet } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import type { Problem } from "~/platform/problem";
import { Form, Link, useNavigation } from "~/platform/router";
import { LocalTime } from "~/ui/local-time";
import { Page } from "~/ui/page";
import { ProblemNote } from "~/ui/problem-note";
import { Spinner } from "~/ui/spinner";
import { type Preview, PreviewForm } from "./preview-form";
import { TrackerNav } from "./tracker-nav";

type PastImport = { id: string; fileName: string; count: number; createdAt: number; undoneAt: number | null };

export type ExchangePageProps = {
  imports: PastImport[];
  /** parts of the archive; null for who has nothing to take along */
  exportParts: number | null;
  limits: { limitMb: number; archiveMb: number; limitRows: number };
  problem: Problem | null;
  preview: Preview | null;
};

/** Brings lists in and takes everything out. A file that was chosen is first shown as what it would become. */
export function ExchangePage({ imports, exportParts, limits, problem, preview }: ExchangePageProps) {
  const { t } = useTranslation("trackerExchange");
  const [archive, setArchive] = useState<File | null>(null);
  return (
    <Page width="wide">
      <TrackerNav current="exchange" />
      <h1 className="mt-6 text-2xl font-bold">{t("title")}</h1>
      <p className="mt-1 text-ink-soft">{t("lead")}</p>
      {preview ? (
        <PreviewForm preview={preview} archive={archive} />
      ) : (
        <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
          <ImportForm limits={limits} problem={problem} onChoose={setArchive} />
          {exportParts === null ? null : <ExportLinks parts={exportParts} />}
        </div>
      )}
      {preview || imports.length === 0 ? null : <PastImports imports={imports} />}
    </Page>
  );
}

function ImportForm({
  limits,
  problem,
  onChoose,
}: Pick<ExchangePageProps, "limits" | "problem"> & { onChoose(archive: File | null): void }) {
  const { t, i18n } = useTranslation("trackerExchange");
  const input = useRef<HTMLInputElement>(null);
  const busy = useNavigation().formData?.get("intent") === "preview";
  useEffect(() => {
    if (problem) input.current?.focus();
  }, [problem]);
  return (
    <section aria-labelledby="import" className="sheet p-5">
      <h2 id="import" className="text-lg font-bold">
        {t("import.title")}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">{t("import.text")}</p>
      <Form method="post" encType="multipart/form-data" className="mt-4 space-y-3">
        {problem ? <ProblemNote id="import-problem" problem={problem} /> : null}
        <div>
          <label htmlFor="import-file" className="text-sm font-semibold">
            {t("import.file")}
          </label>
          <span id="import-limits" className="ml-2 text-xs text-ink-soft">
            {t("import.limits", { ...limits, limitRows: localNumbers(i18n.language).whole(limits.limitRows) })}
          </span>
          <input
            ref={input}
            id="import-file"
            type="file"
            name="file"
            accept=".csv,.tsv,.txt,.json,.zip,text/csv,application/json,application/zip"
            onChange={({ currentTarget: { files } }) =>
              onChoose(/\.zip$/i.test(files?.[0]?.name ?? "") ? files![0]! : null)
            }
            aria-describedby={problem ? "import-limits import-problem" : "import-limits"}
            aria-invalid={problem ? true : undefined}
            className="entry mt-1"
          />
        </div>
        <button type="submit" name="intent" value="preview" aria-disabled={busy} className="button button-primary">
          {busy ? <Spinner /> : null}
          {busy ? t("import.running") : t("import.preview")}
        </button>
      </Form>
    </section>
  );
}

function ExportLinks({ parts }: { parts: number }) {
  const { t } = useTranslation("trackerExchange");
  const numbers = Array.from({ length: parts }, (_, before) => before + 1);
  return (
    <section aria-labelledby="export" className="sheet p-5">
      <h2 id="export" className="text-lg font-bold">
        {t("export.title")}
      </h2>
      <ul className="mt-3 space-y-4">
        <li>
          <span className="flex flex-wrap gap-2">
            {numbers.map((part) => (
              <a key={part} href={`/applications/export/zip?part=${part}`} download className="button button-plain">
                <FileArchive size={18} aria-hidden="true" />
                {parts === 1 ? t("export.zip") : t("export.zipPart", { part, parts })}
              </a>
            ))}
          </span>
          <p className="mt-1 text-sm text-ink-soft">
            {t("export.zipHint")} {parts === 1 ? null : t("export.zipParts", { parts })}
          </p>
        </li>
        <li>
          <a href="/applications/export/csv" download className="button button-plain">
            <FileSpreadsheet size={18} aria-hidden="true" />
            {t("export.csv")}
          </a>
          <p className="mt-1 text-sm text-ink-soft">{t("export.csvHint")}</p>
        </li>
        <li>
          <a href="/applications/export/json" download className="button button-plain">
            <FileJson size={18} aria-hidden="true" />
            {t("export.json")}
          </a>
          <p className="mt-1 text-sm text-ink-soft">{t("export.jsonHint")}</p>
          <Link to="/data" className="link inline-flex min-h-11 items-center text-sm">
            {t("export.archive")}
          </Link>
        </li>
      </ul>
    </section>
  );
}

function PastImports({ imports }: { imports: PastImport[] }) {
  const { t } = useTranslation("trackerExchange");
  return (
    <section aria-labelledby="past" className="mt-10">
      <h2 id="past" className="text-lg font-bold">
        {t("past.title")}
      </h2>
      <ul className="sheet mt-3 divide-y divide-line">
        {imports.map(({ id, fileName, count, createdAt, undoneAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 px-4 py-2">
            <Link
              to={`/applications/imports/${id}`}
              className="link inline-flex min-h-11 min-w-0 items-center break-all"
            >
              {fileName}
            </Link>
            <span className="text-sm text-ink-soft">
              <LocalTime at={createdAt} show="minute" /> · {t("past.count", { count })}
              {undoneAt === null ? null : ` · ${t("past.undone")}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
