import { useTranslation } from "react-i18next";
import { Form } from "~/platform/router";
import { LocalTime } from "~/ui/local-time";
import { absoluteLimit, idleLimit } from "./session-limits";

const day = 24 * 60 * 60 * 1000;

/** A browser that is signed in, as its person sees it. `id` says nothing about its secret. */
export type SessionRow = {
  id: string;
  device: string | null;
  createdAt: number;
  lastUsedAt: number;
  isThisOne: boolean;
};

/** Where a person is signed in, each with a way to end it. */
export function SessionList({ sessions }: { sessions: SessionRow[] }) {
  const { t } = useTranslation("signin");
  return (
    <section aria-labelledby="sessions" className="sheet mt-6 p-5">
      <h2 id="sessions" className="text-xl font-bold">
        {t("account.sessions.title")}
      </h2>
      <p className="mt-1 text-ink-soft">
        {t("account.sessions.hint", { idle: idleLimit / day, absolute: absoluteLimit / day })}
      </p>
      <ul className="mt-2 divide-y divide-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <SessionWords session={session} />
            {session.isThisOne ? null : <EndSession session={session} />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Form method="post" className="mt-3">
          <button type="submit" name="intent" value="end-others" className="button button-plain w-full sm:w-auto">
            {t("account.sessions.endOthers")}
          </button>
        </Form>
      ) : null}
    </section>
  );
}

function SessionWords({ session: { device, createdAt, lastUsedAt, isThisOne } }: { session: SessionRow }) {
  const { t } = useTranslation("signin");
  return (
    <span>
      {device ?? t("account.sessions.unknown")}
      {isThisOne ? <strong className="font-semibold text-accent"> · {t("account.sessions.this")}</strong> : null}
      <span className="block text-sm text-ink-soft">
        {t("account.sessions.since")} <LocalTime at={createdAt} show="day" /> · {t("account.sessions.used")}{" "}
        <LocalTime at={lastUsedAt} show="minute" />
      </span>
    </span>
  );
}

function EndSession({ session: { id, device } }: { session: SessionRow }) {
  const { t } = useTranslation("signin");
  const name = device ?? t("account.sessions.unknown");
  return (
    <Form method="post">
      <input type="hidden" name="session" value={id} />
      <button
        type="submit"
        name="intent"
        value="end-session"
        aria-label={t("account.sessions.endThis", { device: name })}
        className="button button-danger"
      >
        {t("account.sessions.end")}
      </button>
    </Form>
  );
}
