import { useTranslation } from "react-i18next";
import { Form } from "~/platform/router";
import { CopyButton } from "~/ui/copy-button";
import { LocalTime } from "~/ui/local-time";
import { Page } from "~/ui/page";
import { BackLink } from "./back-link";

/** For how many days a link can be made, the first being what is proposed. */
export const shareDays = [7, 1, 30] as const;

export type ShareLink = { id: string; withContact: boolean; createdAt: number; expiresAt: number };

type SharePageProps = {
  analysisId: string;
  /** of the form for a new link: the same for every try to send it */
  formKey: string;
  links: ShareLink[];
  /** the link that was just made; it is shown this once */
  made: string | null;
};

/** Makes links that show one analysis, and ends them. */
export function SharePage({ analysisId, formKey, links, made }: SharePageProps) {
  const { t } = useTranslation("share");
  return (
    <Page width="text">
      <BackLink to={`/analyses/${analysisId}`} words={t("back")} />
      <h1 className="text-3xl font-bold tracking-tight">{t("title")}</h1>
      <p className="mt-3 text-lg text-ink-soft">{t("lead")}</p>
      {made ? (
        <div role="status" className="mt-6 rounded-lg bg-met-soft p-4">
          <label htmlFor="made" className="block font-semibold">
            {t("made")}
          </label>
          <span className="mt-2 flex gap-2">
            <input id="made" readOnly value={made} className="entry" onFocus={(event) => event.target.select()} />
            <CopyButton text={made} />
          </span>
          <p className="mt-1 text-sm">{t("once")}</p>
        </div>
      ) : null}
      <Form method="post" className="sheet mt-6 space-y-3 p-5">
        <input type="hidden" name="formKey" value={formKey} />
        <label htmlFor="days" className="block font-semibold">
          {t("days")}
        </label>
        <select id="days" name="days" defaultValue={shareDays[0]} className="entry">
          {shareDays.map((days) => (
            <option key={days} value={days}>
              {t("dayCount", { count: days })}
            </option>
          ))}
        </select>
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="contact" value="yes" className="size-5 shrink-0 accent-accent" />
          {t("contact")}
        </label>
        <button type="submit" name="intent" value="create" className="button button-primary w-full sm:w-auto">
          {t("create")}
        </button>
      </Form>
      <h2 className="mt-8 text-xl font-bold">{t("standing")}</h2>
      {links.length === 0 ? <p className="mt-2">{t("none")}</p> : null}
      <ul className="mt-2 divide-y divide-line">
        {links.map((link) => (
          <StandingLink key={link.id} link={link} />
        ))}
      </ul>
    </Page>
  );
}

function StandingLink({ link: { id, withContact, createdAt, expiresAt } }: { link: ShareLink }) {
  const { t } = useTranslation("share");
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <span>
        {t(withContact ? "withContact" : "withoutContact")}
        <span className="block text-sm text-ink-soft">
          {t("since")} <LocalTime at={createdAt} show="minute" /> · {t("until")}{" "}
          <LocalTime at={expiresAt} show="minute" />
        </span>
      </span>
      <Form method="post">
        <input type="hidden" name="link" value={id} />
        <button type="submit" name="intent" value="revoke" className="button button-danger">
          {t("revoke")}
        </button>
      </Form>
    </li>
  );
}
