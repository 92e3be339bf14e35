import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { DocumentField } from "~/analysis/document-field";
import { applicationSpec } from "~/tracker/field-spec";
import { FieldsOfForm } from "~/tracker/fields-of-form";
import { FileField } from "~/ui/file-field";
import { ProblemNote } from "~/ui/problem-note";
import { TextField } from "~/ui/text-field";

const shownFields = new Set(["workMode", "deadlineOn", "priority", "notes"]);

/** Fields empty, filled and refused; a document to drop; a file that is chosen. */
export function FieldSamples() {
  const { t } = useTranslation(["styleguide", "home"]);
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-3">
        <TextField
          name="empty"
          label={t("styleguide:field.label")}
          autoComplete="off"
          hint={t("styleguide:field.hint")}
        />
        <TextField
          name="filled"
          label={t("styleguide:field.label")}
          autoComplete="off"
          defaultValue={t("styleguide:field.value")}
        />
        <div className="space-y-2">
          <TextField
            name="refused"
            label={t("styleguide:field.label")}
            autoComplete="off"
            defaultValue={t("styleguide:field.value")}
            problemId="refused-field"
          />
          <ProblemNote id="refused-field" problem={{ code: "unexpected" }} />
        </div>
      </div>
      <FieldsOfForm
        of="application"
        specs={applicationSpec.filter(({ name }) => shownFields.has(name))}
        values={{ priority: "2" }}
        refused={null}
      />
      <div className="flex flex-wrap gap-x-6">
        {[false, true].map((isTicked) => (
          <label key={String(isTicked)} className="flex min-h-11 items-center gap-3">
            <input type="checkbox" defaultChecked={isTicked} className="size-5 accent-accent" />
            {t("styleguide:field.tick")}
          </label>
        ))}
        <label className="flex min-h-11 items-center gap-3 text-ink-soft">
          <input type="checkbox" disabled defaultChecked className="size-5 accent-accent" />
          {t("styleguide:field.fixed")}
        </label>
      </div>
      <input type="file" aria-label={t("styleguide:field.plainFile")} className="entry" />
      <div className="grid gap-4 lg:grid-cols-2">
        <DocumentField place="cv" text="" problem={null} />
        <DocumentField place="jd" text="" problem={{ code: "jd.missing", field: "jd" }} />
      </div>
      <FileField
        name="chosen"
        isMultiple={false}
        inputRef={file}
        fileName={t("styleguide:field.file")}
        describedBy={undefined}
        onChange={() => undefined}
        onRemove={() => undefined}
        words={{
          choose: t("home:cv.file"),
          drop: t("home:cv.drop"),
          limits: t("styleguide:field.hint"),
          remove: t("home:removeFile", { name: t("styleguide:field.file") }),
        }}
      />
    </>
  );
}
