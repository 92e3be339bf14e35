import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";
import { Page } from "~/ui/page";
import { ExchangeButtons } from "./exchange-buttons";
import { ModelSection } from "./model-section";
import { OfflineNote } from "./offline-note";
import type { PrivateHead } from "./private-check";
import { PrivateList } from "./private-list";

/** Every check that this browser keeps. */
export function PrivatePage({ checks: given }: { checks: PrivateHead[] }) {
  const { t } = useTranslation("private");
  const [checks, setChecks] = useState(given);
  return (
    <Page width="text">
      <h1 className="mt-8 text-3xl font-bold tracking-tight sm:mt-12">{t("title")}</h1>
      <p className="mt-3 text-lg text-ink-soft">{t("lead")}</p>
      {checks.length === 0 ? <p className="mt-6">{t("none")}</p> : <PrivateList checks={checks} onChange={setChecks} />}
      <HomeLink />
      <p className="mt-3">
        <Link to="/private/many" className="link inline-flex min-h-11 items-center">
          {t("many")}
        </Link>
      </p>
      <ExchangeButtons hasChecks={checks.length > 0} onChange={setChecks} />
      <ModelSection />
      <OfflineNote />
    </Page>
  );
}

/** The address of a check that this browser does not keep. */
export function PrivateGone() {
  const { t } = useTranslation("private");
  return (
    <Page width="text">
      <h1 className="mt-8 text-2xl font-bold tracking-tight sm:mt-12">{t("gone.title")}</h1>
      <p className="mt-3 text-lg text-ink-soft">{t("gone.text")}</p>
      <HomeLink />
    </Page>
  );
}

/** Before scripts have read what this browser keeps. */
export function PrivateOpening() {
  const { t } = useTranslation("private");
  return (
    <Page width="text">
      <h1 className="mt-8 text-3xl font-bold tracking-tight sm:mt-12">{t("title")}</h1>
      <p role="status" className="mt-3 min-h-96 text-ink-soft">
        {t("opening")}
        <noscript> {t("needsScripts")}</noscript>
      </p>
    </Page>
  );
}

function HomeLink() {
  const { t } = useTranslation("private");
  return (
    <p className="mt-8">
      <Link to="/" className="button button-primary">
        {t("check")}
      </Link>
    </p>
  );
}
