import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";
import { Page } from "~/ui/page";
import { Prose } from "~/ui/prose";
import { guestRetention } from "./retention";

const rows = [
  "file",
  "result",
  "device",
  "corrections",
  "applications",
  "guest",
  "account",
  "sessions",
  "consents",
  "calendar",
  "mail",
  "preferences",
  "counts",
] as const;
const parts = ["delete", "backups", "share", "log"] as const;
const days = guestRetention / (24 * 60 * 60 * 1000);

/** What is kept about a person, where, and for how long. `hasModel`: an AI model reads again after a check. */
export function PrivacyPage({ hasModel }: { hasModel: boolean }) {
  const { t } = useTranslation("account");
  return (
    <Page width="text">
      <h1 className="mt-8 text-3xl font-bold tracking-tight sm:mt-12">{t("title")}</h1>
      <p className="mt-3 text-lg text-ink-soft">{t("lead")}</p>
      <ul className="sheet mt-8 divide-y divide-line">
        {rows.map((row) => (
          <li key={row} className="p-4">
            <h2 className="font-semibold">{t(`row.${row}.what`)}</h2>
            <dl className="mt-1 grid gap-x-4 text-sm sm:grid-cols-[7rem_1fr]">
              <dt className="text-ink-soft">{t("where")}</dt>
              <dd>{t(`row.${row}.where`)}</dd>
              <dt className="mt-1 text-ink-soft sm:mt-0">{t("howLong")}</dt>
              <dd>{t(`row.${row}.howLong`, { days })}</dd>
            </dl>
          </li>
        ))}
      </ul>
      {parts.map((part) => (
        <Prose key={part} id={part} title={t(`${part}.title`)}>
          <p>
            {t(`${part}.text`)}
            {part === "share" ? ` ${t(hasModel ? "share.withModel" : "share.withoutModel")}` : null}
          </p>
        </Prose>
      ))}
      <p className="mt-8">
        <Link to="/data" className="link">
          {t("own")}
        </Link>
      </p>
    </Page>
  );
}
