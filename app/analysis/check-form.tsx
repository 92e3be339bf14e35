import { ArrowRight, Lock } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { guestRetention } from "~/account/retention";
import type { Problem } from "~/platform/problem";
import { Form, useNavigation } from "~/platform/router";
import { ProblemNote } from "~/ui/problem-note";
import { Spinner } from "~/ui/spinner";
import { DocumentField } from "./document-field";

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Runs the form in the browser instead of sending it. Before it is ready the form does nothing at all. */
type FormRunner = {
  isReady: boolean;
  isBusy: boolean;
  problem: Problem | null;
  run(form: HTMLFormElement): void;
};

export type CheckFormProps = {
  idempotencyKey: string;
  problem: Problem | null;
  entered: { cvText: string; jdText: string };
  runner: FormRunner | null;
  /** beneath the button */
  children: ReactNode;
};

/** The check itself. A plain form: scripts only add dropping, early answers and a named step while it runs. */
export function CheckForm({ idempotencyKey, problem: answered, entered, runner, children }: CheckFormProps) {
  const { t } = useTranslation("home");
  const navigation = useNavigation();
  const sending = navigation.state !== "idle" && navigation.formData?.get("intent") === "check";
  const busy = sending || runner?.isBusy === true;
  const step = busy ? t(navigation.state === "loading" ? "steps.opening" : "steps.reading") : null;
  const problem = runner ? runner.problem : answered;
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      aria-label={t("form")}
      onSubmit={(event) => {
        if (busy || runner) event.preventDefault();
        if (!busy) runner?.run(event.currentTarget);
      }}
    >
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {problem && problem.field === null ? <ProblemNote id="form-problem" problem={problem} /> : null}
      <div className="mt-3 grid gap-3 lg:grid-cols-2 lg:gap-4">
        <DocumentField place="cv" text={entered.cvText} problem={problem?.field === "cv" ? problem : null} />
        <DocumentField place="jd" text={entered.jdText} problem={problem?.field === "jd" ? problem : null} />
      </div>
      <div className="mt-3 flex flex-col gap-x-5 gap-y-2 sm:flex-row sm:items-center lg:mt-4">
        <button
          type={runner?.isReady === false ? "button" : "submit"}
          name="intent"
          value="check"
          aria-disabled={busy}
          className="button button-primary w-full px-8 sm:w-auto sm:min-w-56"
        >
          {step ? <Spinner /> : null}
          {step ?? t("submit")}
          {step ? null : <ArrowRight size={18} aria-hidden="true" />}
        </button>
        <p className="flex items-start gap-2 text-sm text-ink-soft">
          <Lock size={16} aria-hidden="true" className="mt-0.5 shrink-0" />
          {runner ? t("device.privacy") : t("privacy", { days: guestRetention / dayInMilliseconds })}
        </p>
      </div>
      {children}
      {runner ? (
        <noscript>
          <p className="mt-2 text-sm">{t("device.noScripts")}</p>
        </noscript>
      ) : null}
      <p role="status" className="sr-only">
        {step}
      </p>
    </Form>
  );
}
