import { useTranslation } from "react-i18next";
import type { Problem } from "~/platform/problem";
import { Form, Link } from "~/platform/router";
import { News } from "~/ui/news";
import { Page } from "~/ui/page";
import { ProblemNote } from "~/ui/problem-note";
import { TextField } from "~/ui/text-field";
import { PasskeyList, type PasskeyRow } from "./passkey-list";
import { passwordLength } from "./password-length";
import { SessionList, type SessionRow } from "./session-list";

export type AccountOverview = {
  /** the confirmed address, or null for a person who signs in by passkey only */
  address: string | null;
  hasPassword: boolean;
  passkeys: PasskeyRow[];
  sessions: SessionRow[];
  /** whether this session may still change how the person signs in */
  isFresh: boolean;
};

type AccountPageProps = {
  account: AccountOverview;
  news: "welcome" | "saved" | null;
  problem: Problem | null;
};

/** How a person signs in and where they are signed in. */
export function AccountPage({ account, news, problem }: AccountPageProps) {
  const { t } = useTranslation("signin");
  const { address, isFresh } = account;
  return (
    <Page width="text">
      <h1 className="mt-8 text-3xl font-bold tracking-tight sm:mt-12">{t("account.title")}</h1>
      {news ? <News>{t(`account.${news}`)}</News> : null}
      <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0 break-words text-ink-soft">
          {address ? t("account.who", { address }) : t("account.whoPasskey")}
        </p>
        <Form method="post">
          <button type="submit" name="intent" value="sign-out" className="button button-plain">
            {t("account.signOut")}
          </button>
        </Form>
      </div>
      {isFresh ? null : (
        <p className="mt-4 rounded-lg bg-sunken px-3 py-2 text-sm">
          {t("account.fresh")}{" "}
          <Link to="/signin?again" className="link">
            {t("account.freshLink")}
          </Link>
        </p>
      )}
      {address ? (
        <PasswordPart account={account} problem={problem} />
      ) : (
        <AddressPart isFresh={isFresh} problem={problem} />
      )}
      <PasskeyList passkeys={account.passkeys} canChange={isFresh} />
      <SessionList sessions={account.sessions} />
      <p className="mt-8">
        <Link to="/data" className="link">
          {t("account.data")}
        </Link>
      </p>
    </Page>
  );
}

/** For a person without an address: a mailbox is the way back in when the passkey is lost. */
function AddressPart({ isFresh, problem }: { isFresh: boolean; problem: Problem | null }) {
  const { t } = useTranslation("signin");
  const problemId = problem ? "address-problem" : undefined;
  return (
    <section aria-labelledby="address" className="sheet mt-6 p-5">
      <h2 id="address" className="text-xl font-bold">
        {t("signIn.address")}
      </h2>
      <p className="mt-1 text-ink-soft">{t("account.address.why")}</p>
      {isFresh ? (
        <Form method="post" className="mt-4 space-y-4">
          {problem && problemId ? <ProblemNote id={problemId} problem={problem} /> : null}
          <TextField
            name="address"
            type="email"
            label={t("signIn.address")}
            autoComplete="email"
            problemId={problemId}
          />
          <button type="submit" name="intent" value="address" className="button button-primary w-full sm:w-auto">
            {t("signIn.byCode.submit")}
          </button>
        </Form>
      ) : null}
    </section>
  );
}

function PasswordPart({ account, problem }: Pick<AccountPageProps, "account" | "problem">) {
  const { t } = useTranslation("signin");
  const problemId = problem ? "password-problem" : undefined;
  return (
    <section aria-labelledby="password" className="sheet mt-6 p-5">
      <h2 id="password" className="text-xl font-bold">
        {t("account.password.title")}
      </h2>
      <p className="mt-1 text-ink-soft">{t(account.hasPassword ? "account.password.some" : "account.password.none")}</p>
      {account.isFresh ? (
        <Form method="post" className="mt-4 space-y-4">
          {problem && problemId ? <ProblemNote id={problemId} problem={problem} /> : null}
          <input type="hidden" name="username" autoComplete="username" value={account.address ?? ""} readOnly />
          <TextField
            name="password"
            type="password"
            label={t("account.password.new")}
            autoComplete="new-password"
            hint={t("account.password.hint", passwordLength)}
            problemId={problemId}
          />
          <button type="submit" name="intent" value="password" className="button button-primary w-full sm:w-auto">
            {t("account.password.submit")}
          </button>
        </Form>
      ) : null}
    </section>
  );
}
