import { useTranslation } from "react-i18next";
import type { Problem } from "~/platform/problem";
import { Form, useNavigation } from "~/platform/router";
import type { Span } from "~/text/span";
import { ProblemNote } from "~/ui/problem-note";
import { longestLabel, type Posting, type Requirement } from "./requirement";

type RequirementsFormProps = {
  /** the set that is edited */
  setId: string;
  requirements: Requirement[];
  /** lines of the posting that can be added */
  lines: (Span & { quote: string })[];
  language: Posting["language"];
  problem: Problem | null;
};

/** Every requirement with its name and kind to change, and the posting's other lines to add. Needs no script. */
export function RequirementsForm({ setId, requirements, lines, language, problem }: RequirementsFormProps) {
  const { t } = useTranslation("requirements");
  const navigation = useNavigation();
  const busy = navigation.state !== "idle" && navigation.formData !== undefined;
  return (
    <Form method="post" className="mt-6">
      <input type="hidden" name="setId" value={setId} />
      {problem ? <ProblemNote id="requirements-problem" problem={problem} /> : null}
      <ol className="mt-3 space-y-3">
        {requirements.map((requirement, index) => (
          <RequirementFields key={requirement.id} requirement={requirement} number={index + 1} language={language} />
        ))}
      </ol>
      {lines.length === 0 ? null : <LineChoices lines={lines} language={language} />}
      <p className="mt-6 flex flex-wrap gap-3">
        <button type="submit" name="intent" value="check" aria-disabled={busy} className="button button-primary">
          {busy ? t("running") : t("saveAndCheck")}
        </button>
        <button type="submit" name="intent" value="save" aria-disabled={busy} className="button button-plain">
          {t("save")}
        </button>
      </p>
    </Form>
  );
}

type RequirementFieldsProps = { requirement: Requirement; number: number; language: Posting["language"] };

function RequirementFields({ requirement, number, language }: RequirementFieldsProps) {
  const { t } = useTranslation("requirements");
  const { id, label, kind, quote, source } = requirement;
  return (
    <li>
      <fieldset className="sheet p-4 text-sm">
        <legend className="sr-only">{t("item", { number })}</legend>
        <p className="text-ink-soft">
          <span aria-hidden="true" className="font-semibold">
            {number}
          </span>{" "}
          {t("quote")} <q lang={language}>{quote}</q>
          {source === "duty" ? ` · ${t("duty")}` : null}
        </p>
        <div className="mt-2 grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto_auto]">
          <label className="col-span-full sm:col-span-1">
            <span className="text-xs text-ink-soft">{t("name")}</span>
            <input
              name={`label-${id}`}
              defaultValue={label}
              required
              maxLength={longestLabel}
              lang={language}
              className="entry"
            />
          </label>
          <KindChoice name={`kind-${id}`} kind={kind} label={t("kind")} />
          <label className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="checkbox"
              name="remove"
              value={id}
              aria-label={t("removeOf", { number })}
              className="size-5 accent-accent"
            />
            {t("remove")}
          </label>
        </div>
      </fieldset>
    </li>
  );
}

function LineChoices({ lines, language }: Pick<RequirementsFormProps, "lines" | "language">) {
  const { t } = useTranslation("requirements");
  return (
    <details className="mt-6">
      <summary className="unfold text-accent">{t("add.open")}</summary>
      <fieldset className="mt-2 text-sm">
        <legend className="text-ink-soft">{t("add.hint")}</legend>
        <div className="sheet mt-2 max-h-112 overflow-y-auto px-4 py-2">
          {lines.map(({ start, end, quote }) => (
            <label key={start} className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5 leading-6">
              <input
                type="checkbox"
                name="add"
                value={`${start}-${end}`}
                className="mt-0.5 size-5 shrink-0 accent-accent"
              />
              <span lang={language}>{quote}</span>
            </label>
          ))}
        </div>
        <div className="mt-3 max-w-60">
          <KindChoice name="addKind" kind="must" label={t("add.kind")} />
        </div>
      </fieldset>
    </details>
  );
}

function KindChoice({ name, kind, label }: { name: string; kind: Requirement["kind"]; label: string }) {
  const { t } = useTranslation("requirements");
  return (
    <label className="block">
      <span className="text-xs text-ink-soft">{label}</span>
      <select name={name} defaultValue={kind} className="entry">
        <option value="must">{t("must")}</option>
        <option value="nice">{t("nice")}</option>
      </select>
    </label>
  );
}
