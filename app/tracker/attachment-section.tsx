import { Download, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Form } from "~/platform/router";
import { ProblemNote } from "~/ui/problem-note";
import type { ArchivedDocument } from "./archived-document";
import { type Attachment, maxAttachmentBytes } from "./attachment";

const megabyte = 1024 * 1024;

/** The files of an application: for saving, never shown as pages. */
export function AttachmentSection({
  applicationId,
  formKey,
  attachments,
  archived,
  problem,
}: {
  applicationId: string;
  /** of the form for a new file: the same for every try to send it */
  formKey: string;
  attachments: readonly Attachment[];
  archived: readonly ArchivedDocument[];
  problem: { code: string; values?: Record<string, string | number> } | null;
}) {
  const { t, i18n } = useTranslation("tracker");
  const size = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return (
    <section aria-labelledby="files" className="sheet mt-6 p-4 sm:p-6">
      <h2 id="files" className="text-lg font-bold">
        {t("detail.files")}
      </h2>
      {attachments.length === 0 ? <p className="mt-1 text-sm text-ink-soft">{t("detail.none")}</p> : null}
      <ul className="divide-y divide-line">
        {attachments.map(({ id, name, size: bytes }) => (
          <li key={id} className="flex items-center justify-between gap-2">
            <a
              href={`/applications/${applicationId}/files/${id}`}
              className="link inline-flex min-h-11 min-w-0 items-center gap-2"
            >
              <Download size={18} aria-hidden="true" className="shrink-0" />
              <span className="min-w-0 break-words">{name}</span>
              <span className="shrink-0 text-sm text-ink-soft">{size.format(bytes / megabyte)} MB</span>
            </a>
            <Form method="post">
              <input type="hidden" name="part" value="file" />
              <input type="hidden" name="id" value={id} />
              <button
                type="submit"
                name="intent"
                value="remove"
                aria-label={t("detail.removeFile", { name })}
                className="inline-flex size-11 cursor-pointer items-center justify-center rounded-lg hover:bg-sunken"
              >
                <Trash2 size={18} aria-hidden="true" />
              </button>
            </Form>
          </li>
        ))}
      </ul>
      {archived.length === 0 ? null : (
        <>
          <p className="mt-3 text-sm">{t("detail.archived")}</p>
          <ul className="mt-1 text-sm text-ink-soft">
            {archived.map(({ name, place }) => (
              <li key={place} className="break-words py-1">
                {name}: <code className="break-all">{place}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <Form method="post" encType="multipart/form-data" className="mt-3" key={attachments.length}>
        <input type="hidden" name="part" value="file" />
        <input type="hidden" name="formKey" value={formKey} />
        <label htmlFor="file" className="text-sm font-semibold">
          {t("detail.file")}{" "}
          <span id="file-hint" className="text-xs font-normal text-ink-soft">
            {t("detail.fileHint", { limitMb: maxAttachmentBytes / megabyte })}
          </span>
        </label>
        {problem ? <ProblemNote id="file-problem" problem={problem} /> : null}
        <span className="mt-1 flex flex-wrap items-center gap-2">
          <input
            id="file"
            type="file"
            name="file"
            required
            accept=".pdf,.docx,.png,.jpg,.jpeg,.webp,.txt,.md"
            aria-describedby={problem ? "file-hint file-problem" : "file-hint"}
            className="entry min-w-0 grow basis-60"
          />
          <button type="submit" name="intent" value="save" className="button button-plain text-sm">
            {t("detail.upload")}
          </button>
        </span>
      </Form>
    </section>
  );
}
