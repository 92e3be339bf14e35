import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Form, Link, useNavigation } from "~/platform/router";
import { LocalDay } from "~/ui/local-day";
import { Spinner } from "~/ui/spinner";
import { csvColumns } from "./csv-columns";
import type { ImportPreview } from "./import-preview";
import { PreviewDuplicates, PreviewProblems } from "./preview-rows";
import { isFixedStage } from "./stage";

/** What a file would bring, and the file's text, which goes along until the import is confirmed. */
export type Preview = ImportPreview & { text: string; fileName: string; formKey: string };

/**
 * Shows a plan and takes the decisions about it: what columns mean, and which duplicates are wanted. Needs no script; with one an
 * archive that was chosen goes along, so that it need not be chosen again.
 */
export function PreviewForm({ preview, archive }: { preview: Preview; archive: File | null }) {
  const { t } = useTranslation("trackerExchange");
  const busy = useNavigation().formData?.get("intent") === "import";
  const { ready, duplicates, refused, toImport, documents } = preview;
  // How many it will be depends on the ticks, which no script counts.
  const confirm = duplicates.count > 0 ? t("preview.confirmChosen") : t("preview.confirm", { count: toImport });
  return (
    <Form method="post" encType="multipart/form-data" className="mt-6">
      {archive ? <ChosenArchive archive={archive} /> : <input type="hidden" name="text" value={preview.text} />}
      <input type="hidden" name="fileName" value={preview.fileName} />
      <input type="hidden" name="formKey" value={preview.formKey} />
      <h2 className="text-xl font-bold">{t("preview.title")}</h2>
      <div role="status">
        <ul className="mt-2 list-disc pl-6">
          <li>{t("preview.ready", { count: ready.count })}</li>
          {duplicates.count > 0 ? <li>{t("preview.duplicates", { count: duplicates.count })}</li> : null}
          {refused.count > 0 ? <li>{t("preview.refused", { count: refused.count })}</li> : null}
          {documents > 0 ? <li>{t(archive ? "preview.along" : "preview.later", { count: documents })}</li> : null}
        </ul>
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        {toImport + duplicates.count > 0 ? (
          <button type="submit" name="intent" value="import" aria-disabled={busy} className="button button-primary">
            {busy ? <Spinner /> : null}
            {busy ? t("preview.confirmRunning") : confirm}
          </button>
        ) : null}
        <Link to="/applications/import" reloadDocument className="button button-plain">
          {t("preview.other")}
        </Link>
      </div>
      <PreviewProblems refused={refused} isSpreadsheet={preview.isSpreadsheet} />
      <PreviewDuplicates duplicates={duplicates} />
      {ready.count > 0 ? <ReadyRows preview={preview} /> : null}
      {preview.isSpreadsheet ? <Columns preview={preview} /> : null}
    </Form>
  );
}

/** A file field that holds the archive, as if it had been chosen there. */
function ChosenArchive({ archive }: { archive: File }) {
  const fill = useCallback(
    (input: HTMLInputElement | null) => {
      if (!input) return;
      const chosen = new DataTransfer();
      chosen.items.add(archive);
      input.files = chosen.files;
    },
    [archive],
  );
  return <input ref={fill} type="file" name="file" hidden tabIndex={-1} aria-hidden="true" />;
}

function ReadyRows({ preview: { ready, stageNames } }: { preview: Preview }) {
  const { t } = useTranslation(["trackerExchange", "tracker"]);
  const rest = ready.count - ready.rows.length;
  return (
    <section aria-labelledby="ready" className="mt-8">
      <h3 id="ready" className="text-lg font-bold">
        {t("trackerExchange:preview.rows")}
      </h3>
      <ul className="sheet mt-3 divide-y divide-line">
        {ready.rows.map(({ line, title, company, stage, appliedOn }) => (
          <li key={line} className="px-4 py-2">
            <span className="font-semibold">{title}</span>
            <span className="block text-sm text-ink-soft">
              {company ? `${company} · ` : null}
              {isFixedStage(stage) ? t(`tracker:stage.${stage}`) : stageNames[stage]}
              {appliedOn ? " · " : null}
              {appliedOn ? <LocalDay day={appliedOn} /> : null}
            </span>
          </li>
        ))}
        {rest > 0 ? (
          <li className="px-4 py-2 text-sm text-ink-soft">{t("trackerExchange:preview.more", { count: rest })}</li>
        ) : null}
      </ul>
    </section>
  );
}

function Columns({ preview: { headers, dayOrder } }: { preview: Preview }) {
  const { t } = useTranslation("trackerExchange");
  return (
    <section aria-labelledby="columns" className="mt-8">
      <h3 id="columns" className="text-lg font-bold">
        {t("preview.columns")}
      </h3>
      <p className="text-sm text-ink-soft">{t("preview.columnsHint")}</p>
      {dayOrder ? (
        <p className="mt-2 text-sm">
          {t("preview.dates")}{" "}
          <strong>{t(dayOrder === "day_first" ? "preview.dayFirst" : "preview.monthFirst")}</strong>.
        </p>
      ) : null}
      <ul className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {headers.map(({ name, column, example }, order) => {
          const id = `column-${order}`;
          return (
            <li key={id} className="sheet min-w-0 p-3">
              <label htmlFor={id} className="block truncate font-semibold">
                {name || "–"}
              </label>
              <p className="truncate text-sm text-ink-soft">{example || "–"}</p>
              <select id={id} name="column" defaultValue={column ?? ""} className="entry mt-1">
                <option value="">{t("preview.ignored")}</option>
                {csvColumns.map((known) => (
                  <option key={known} value={known}>
                    {t(`column.${known}`)}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
      <button type="submit" name="intent" value="preview" className="button button-plain mt-4">
        {t("preview.again")}
      </button>
    </section>
  );
}
