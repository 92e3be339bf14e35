import { ArrowRight } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "~/platform/problem";
import { Form, useNavigation } from "~/platform/router";
import { ProblemNote } from "~/ui/problem-note";
import { Spinner } from "~/ui/spinner";
import type { CvProfile } from "./cv-document";
import { DetailInput, type Entered } from "./detail-input";
import { DetailsList } from "./details-list";
import { contactFields, entriesOf, entryLists } from "./field-corrections";

type DetailsFormProps = {
  idempotencyKey: string;
  profile: CvProfile;
  languageNames: string[];
  problem: Problem | null;
  /** the inputs of a refused form by their names; null for a new one */
  entered: Record<string, string> | null;
};

/** Every detail in an input of its own, and another check with them. A plain form that needs no script. */
export function DetailsForm({ idempotencyKey, profile, languageNames, problem, entered }: DetailsFormProps) {
  const { t } = useTranslation("read");
  const form = useRef<HTMLFormElement>(null);
  const navigation = useNavigation();
  const busy = navigation.state !== "idle" && navigation.formData?.get("intent") === "details";
  const invalid = problem?.values?.input?.toString() ?? null;
  useEffect(() => {
    if (!invalid) return;
    const input = form.current?.elements.namedItem(invalid);
    if (input instanceof HTMLElement) input.focus();
  }, [invalid]);
  const state: Entered = { entered, invalid, problemId: "details-problem" };
  return (
    <details className="screen-only mt-4" open={problem !== null}>
      <summary className="unfold text-accent">{t("details.open")}</summary>
      <Form
        ref={form}
        method="post"
        className="sheet mt-2 p-4 sm:p-6"
        onSubmit={(event) => {
          if (busy) event.preventDefault();
        }}
      >
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <input type="hidden" name="intent" value="details" />
        <p className="text-sm text-ink-soft">{t("details.hint")}</p>
        {problem ? <ProblemNote id={state.problemId} problem={problem} /> : null}
        <div className="mt-4 grid gap-3 sm:grid-cols-2">
          {contactFields.map((field) => (
            <DetailInput key={field} name={field} label={t(`profile.${field}`)} value={profile[field]} state={state} />
          ))}
        </div>
        <label className="mt-3 block">
          <span className="text-sm">{t("details.links")}</span>
          <textarea
            name="links"
            rows={Math.max(2, profile.links.length)}
            defaultValue={entered?.links ?? profile.links.join("\n")}
            aria-invalid={invalid === "links" ? true : undefined}
            aria-describedby={invalid === "links" ? state.problemId : undefined}
            className="entry mt-1"
          />
        </label>
        {entryLists.map((list) => (
          <DetailsList
            key={list}
            list={list}
            entries={entriesOf(profile, list).map(({ fields }, at) =>
              list === "languages" ? { ...fields, language: languageNames[at] ?? null } : fields,
            )}
            state={state}
          />
        ))}
        <button type="submit" aria-disabled={busy} className="button button-primary mt-6 w-full px-8 sm:w-auto">
          {busy ? <Spinner /> : null}
          {busy ? t("correct.running") : t("details.submit")}
          {busy ? null : <ArrowRight size={18} aria-hidden="true" />}
        </button>
        <p role="status" className="sr-only">
          {busy ? t("correct.running") : null}
        </p>
      </Form>
    </details>
  );
}
