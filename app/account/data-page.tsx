import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Language } from "~/i18n/languages";
import type { Problem } from "~/platform/problem";
import { Form, Link } from "~/platform/router";
import { LocalDay } from "~/ui/local-day";
import { LocalTime } from "~/ui/local-time";
import { Page } from "~/ui/page";
import { ProblemNote } from "~/ui/problem-note";
import { Prose } from "~/ui/prose";
import type { Purpose } from "./consent";
import { RowCounts } from "./row-counts";

export type KeptData = {
  /** when a guest's data goes, in milliseconds; null for a person's */
  expiresAt: number | null;
  /** rows by table */
  rows: Record<string, number>;
  consents: { id: string; purpose: Purpose; textVersion: string; language: Language; givenAt: number }[];
};

/** What is kept of whoever looks at it, with the ways to take it along and to end it. */
export function DataPage({ kept, problem }: { kept: KeptData | null; problem: Problem | null }) {
  const { t } = useTranslation("data");
  return (
    <Page width="text">
      <h1 className="mt-8 text-3xl font-bold tracking-tight sm:mt-12">{t("title")}</h1>
      {kept ? <Kept kept={kept} problem={problem} /> : <p className="mt-3 text-lg text-ink-soft">{t("none.text")}</p>}
      <p className="mt-8">
        <Link to="/privacy" className="link">
          {t("none.privacy")}
        </Link>
      </p>
    </Page>
  );
}

function Kept({ kept, problem }: { kept: KeptData; problem: Problem | null }) {
  const { t } = useTranslation("data");
  return (
    <>
      <p className="mt-3 text-lg text-ink-soft">
        {kept.expiresAt === null ? t("whose.person") : <GuestWords expiresAt={kept.expiresAt} />}
      </p>
      <Prose id="kept" title={t("kept")}>
        <RowCounts rows={kept.rows} />
      </Prose>
      <Prose id="export" title={t("export.title")}>
        <p>{t("export.text")}</p>
        <a href="/data/export" download className="button button-primary w-full sm:w-auto">
          <Download size={18} aria-hidden="true" />
          {t("export.submit")}
        </a>
      </Prose>
      <Consents consents={kept.consents} />
      <Prose id="erase" title={t("erase.title")}>
        <p>{t("erase.text")}</p>
        <p className="text-sm text-ink-soft">{t("erase.backup")}</p>
        <Form method="post" className="space-y-3">
          {problem ? <ProblemNote id="erase-problem" problem={problem} /> : null}
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name="sure"
              value="yes"
              required
              aria-describedby={problem ? "erase-problem" : undefined}
              className="size-5 shrink-0 accent-accent"
            />
            {t("erase.sure")}
          </label>
          <button type="submit" className="button button-danger w-full sm:w-auto">
            {t("erase.submit")}
          </button>
        </Form>
      </Prose>
    </>
  );
}

function GuestWords({ expiresAt }: { expiresAt: number }) {
  const { t } = useTranslation("data");
  const [before, after] = t("whose.guest", { date: "\n" }).split("\n");
  return (
    <>
      {before}
      <LocalTime at={expiresAt} show="day" />
      {after}
    </>
  );
}

function Consents({ consents }: Pick<KeptData, "consents">) {
  const { t } = useTranslation(["data", "app"]);
  return (
    <Prose id="consents" title={t("consents.title")}>
      {consents.length === 0 ? <p>{t("consents.none")}</p> : null}
      <ul className="space-y-2">
        {consents.map(({ id, purpose, textVersion, language, givenAt }) => (
          <li key={id}>
            {t(`consents.purpose.${purpose}`)}
            <span className="block text-sm text-ink-soft">
              {t("consents.given")} <LocalTime at={givenAt} show="minute" /> · {t("consents.version")}{" "}
              <LocalDay day={textVersion} /> · {t(`app:language.${language}`)}
            </span>
          </li>
        ))}
      </ul>
    </Prose>
  );
}
