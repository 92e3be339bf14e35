import { useTranslation } from "react-i18next";
import { Form } from "~/platform/router";
import { CopyButton } from "~/ui/copy-button";
import { LocalTime } from "~/ui/local-time";
import type { CalendarPageProps } from "./calendar-page";

/** The private link: made, replaced and removed. Its address is shown in the answer to the form that made it, and never again. */
export function CalendarFeedForm({
  feed,
  isGuest,
  done,
  address,
}: {
  feed: { createdAt: number } | null;
  isGuest: boolean;
  done: CalendarPageProps["done"];
  address: string | null;
}) {
  const { t } = useTranslation("calendar");
  const exists = feed !== null || address !== null;
  return (
    <section aria-labelledby="feed-title" className="sheet p-5">
      <h2 id="feed-title" className="text-lg font-bold">
        {t("feed.title")}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">{t("feed.text")}</p>
      {isGuest ? <p className="mt-2 text-sm">{t("feed.guest")}</p> : null}
      <div role="status">
        {address ? (
          <div className="mt-3 rounded-lg bg-accent-soft p-3">
            <label htmlFor="feed-address" className="text-sm font-semibold">
              {t("feed.once")}
            </label>
            <span className="mt-2 flex gap-2">
              <input
                id="feed-address"
                readOnly
                value={address}
                aria-label={t("feed.label")}
                onFocus={(event) => event.target.select()}
                className="entry font-mono text-sm"
              />
              <CopyButton text={address} />
            </span>
          </div>
        ) : null}
        {done === "revoked" ? <p className="mt-3 text-sm">{t("feed.revoked")}</p> : null}
      </div>
      <p className="mt-3 text-sm">
        {address ? null : feed ? (
          <>
            {t("feed.since")} <LocalTime at={feed.createdAt} show="day" />.
          </>
        ) : (
          t("feed.none")
        )}
      </p>
      <Form method="post" className="mt-3 flex flex-wrap items-center gap-2">
        <button type="submit" name="intent" value="feed" className="button button-plain">
          {exists ? t("feed.renew") : t("feed.make")}
        </button>
        {exists ? (
          <>
            <button type="submit" name="intent" value="revoke" className="button button-danger">
              {t("feed.revoke")}
            </button>
            <span className="text-sm text-ink-soft">{t("feed.renewHint")}</span>
          </>
        ) : null}
      </Form>
    </section>
  );
}
