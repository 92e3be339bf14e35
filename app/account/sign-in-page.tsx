import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "~/platform/problem";
import { Form, Link } from "~/platform/router";
import { Page } from "~/ui/page";
import { ProblemNote } from "~/ui/problem-note";
import { TextField } from "~/ui/text-field";
import { PasskeyButton } from "./passkey-button";

export type SignInWay = "code" | "password";

type SignInPageProps = {
  /** what was refused, of which form, and the address that was entered there */
  refused: { problem: Problem; way: SignInWay; address: string } | null;
};

/** Three ways in; two of them also make an account. Plain forms, but for passkeys. */
export function SignInPage({ refused }: SignInPageProps) {
  const { t } = useTranslation("signin");
  return (
    <Page width="text">
      <h1 className="mt-8 text-3xl font-bold tracking-tight sm:mt-12">{t("signIn.title")}</h1>
      <p className="mt-3 text-lg text-ink-soft">{t("signIn.lead")}</p>
      <WayIn way="code" refused={refused} />
      <WayIn way="password" refused={refused}>
        <TextField
          name="password"
          type="password"
          label={t("signIn.byPassword.password")}
          autoComplete="current-password"
        />
      </WayIn>
      <section aria-labelledby="by-passkey" className="needs-script sheet mt-6 p-5">
        <h2 id="by-passkey" className="text-xl font-bold">
          {t("signIn.byPasskey.title")}
        </h2>
        <p className="mt-1 text-ink-soft">{t("signIn.byPasskey.hint")}</p>
        <div className="mt-4 flex flex-wrap gap-3">
          <PasskeyButton does="signIn">{t("signIn.byPasskey.submit")}</PasskeyButton>
          <PasskeyButton does="make">{t("signIn.byPasskey.make")}</PasskeyButton>
        </div>
      </section>
      <p className="mt-6 text-sm text-ink-soft">
        {t("signIn.consent")}{" "}
        <Link to="/privacy" className="link">
          {t("signIn.consentLink")}
        </Link>
      </p>
    </Page>
  );
}

function WayIn({ way, refused, children }: SignInPageProps & { way: SignInWay; children?: ReactNode }) {
  const { t } = useTranslation("signin");
  const part = way === "code" ? "byCode" : "byPassword";
  const problem = refused?.way === way ? refused.problem : null;
  const problemId = problem ? `${part}-problem` : undefined;
  return (
    <section aria-labelledby={part} className="sheet mt-6 p-5">
      <h2 id={part} className="text-xl font-bold">
        {t(`signIn.${part}.title`)}
      </h2>
      <p className="mt-1 text-ink-soft">{t(`signIn.${part}.hint`)}</p>
      <Form method="post" className="mt-4 space-y-4">
        {problem && problemId ? <ProblemNote id={problemId} problem={problem} /> : null}
        <TextField
          name="address"
          type="email"
          label={t("signIn.address")}
          autoComplete={way === "code" ? "email" : "username"}
          defaultValue={refused?.address}
          problemId={problemId}
        />
        {children}
        <button
          type="submit"
          name="way"
          value={way}
          className={`button w-full sm:w-auto ${way === "code" ? "button-primary" : "button-plain"}`}
        >
          {t(`signIn.${part}.submit`)}
        </button>
      </Form>
    </section>
  );
}
