import { ArrowRight } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "~/platform/problem";
import { Form, useNavigation } from "~/platform/router";
import { ProblemNote } from "~/ui/problem-note";
import { Spinner } from "~/ui/spinner";

type CorrectFormProps = {
  idempotencyKey: string;
  text: string;
  /** of the text; undefined where it is neither English nor Vietnamese throughout */
  language: string | undefined;
  problem: Problem | null;
};

/** The whole text for correcting, and another check with it. A plain form that needs no script. */
export function CorrectForm({ idempotencyKey, text, language, problem }: CorrectFormProps) {
  const { t } = useTranslation("read");
  const area = useRef<HTMLTextAreaElement>(null);
  const navigation = useNavigation();
  const busy = navigation.state !== "idle" && navigation.formData?.has("text") === true;
  useEffect(() => {
    if (problem) area.current?.focus();
  }, [problem]);
  return (
    <Form
      method="post"
      onSubmit={(event) => {
        if (busy) event.preventDefault();
      }}
    >
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <p id="correct-hint" className="text-sm text-ink-soft">
        {t("correct.hint")}
      </p>
      {problem ? <ProblemNote id="correct-problem" problem={problem} /> : null}
      <textarea
        ref={area}
        name="text"
        defaultValue={text}
        lang={language}
        aria-labelledby="correct"
        aria-describedby={problem ? "correct-hint correct-problem" : "correct-hint"}
        aria-invalid={problem ? true : undefined}
        className="entry mt-3 min-h-96 resize-y text-sm"
      />
      <button type="submit" aria-disabled={busy} className="button button-primary mt-3 w-full px-8 sm:w-auto">
        {busy ? <Spinner /> : null}
        {busy ? t("correct.running") : t("correct.submit")}
        {busy ? null : <ArrowRight size={18} aria-hidden="true" />}
      </button>
      <p role="status" className="sr-only">
        {busy ? t("correct.running") : null}
      </p>
    </Form>
  );
}
