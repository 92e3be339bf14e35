import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "~/platform/problem";
import { Form, Link } from "~/platform/router";
import { Page } from "~/ui/page";
import { ProblemNote } from "~/ui/problem-note";
import { TextField } from "~/ui/text-field";

type CodePageProps = {
  /** what the code does */
  purpose: "signIn" | "address";
  /** where this browser had a code sent to, or empty */
  address: string;
  minutes: number;
  hasOutbox: boolean;
  problem: Problem | null;
};

/** Takes a mailed code. A link in a letter carries it behind the `#`, where only this page reads it. */
export function CodePage({ purpose, address, minutes, hasOutbox, problem }: CodePageProps) {
  const { t } = useTranslation("signin");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const takeCode = () => {
      const carried = /^#([\w-]{1,40})$/.exec(window.location.hash)?.[1];
      const field = form.current?.elements.namedItem("code");
      if (!carried || !(field instanceof HTMLInputElement)) return;
      field.value = carried;
      window.history.replaceState(window.history.state, "", window.location.pathname);
    };
    takeCode();
    window.addEventListener("hashchange", takeCode);
    return () => window.removeEventListener("hashchange", takeCode);
  }, []);
  const problemId = problem ? "code-problem" : undefined;
  return (
    <Page width="text">
      <h1 className="mt-8 text-3xl font-bold tracking-tight sm:mt-12">{t("code.title")}</h1>
      <p className="mt-3 text-lg text-ink-soft">{address ? t("code.sent", { address, minutes }) : t("code.lead")}</p>
      {hasOutbox ? (
        <p className="mt-3 rounded-lg bg-sunken px-3 py-2 text-sm">
          <Link to="/outbox" className="link">
            {t("code.outbox")}
          </Link>
        </p>
      ) : null}
      <Form ref={form} method="post" className="sheet mt-6 space-y-4 p-5">
        {problem && problemId ? <ProblemNote id={problemId} problem={problem} /> : null}
        <TextField
          name="address"
          type="email"
          label={t("signIn.address")}
          autoComplete="email"
          defaultValue={address}
          problemId={problemId}
        />
        <TextField name="code" label={t("code.code")} autoComplete="one-time-code" problemId={problemId} />
        <button type="submit" className="button button-primary w-full sm:w-auto">
          {t(purpose === "signIn" ? "code.submit" : "account.address.confirm")}
        </button>
      </Form>
      <p className="mt-4">
        <Link to={purpose === "signIn" ? "/signin" : "/account"} className="link">
          {t("code.again")}
        </Link>
      </p>
    </Page>
  );
}
