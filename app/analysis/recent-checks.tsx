import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";
import { LocalTime } from "~/ui/local-time";
import { DeleteCheck } from "./delete-check";
import type { RecentCheck } from "./recent-check";

/** This owner's last checks, with the day each is deleted by itself and a way to do it now. */
export function RecentChecks({ recent }: { recent: RecentCheck[] }) {
  const { t } = useTranslation("home");
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="recent" className="mt-12">
      <h2 id="recent" className="text-xl font-bold">
        {t("recent.title")}
      </h2>
      <ul className="sheet mt-4 divide-y divide-line">
        {recent.map((check) => (
          <RecentRow key={check.id} check={check} />
        ))}
      </ul>
    </section>
  );
}

function RecentRow({ check }: { check: RecentCheck }) {
  const { t } = useTranslation(["home", "result"]);
  const title = check.title ?? t("home:recent.untitled");
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
      <p className="w-12 text-2xl font-bold">{check.total === null ? "–" : Math.round(check.total)}</p>
      <div className="min-w-0 grow basis-48">
        <Link to={`/analyses/${check.id}`} className="link inline-block py-1 font-semibold">
          {title}
        </Link>
        <p className="text-sm text-ink-soft">
          {check.band ? t(`result:band.${check.band}`) : t("home:recent.noScore")} · {check.cvName}
        </p>
      </div>
      <p className="min-w-0 grow basis-40 text-xs text-ink-soft sm:grow-0 sm:basis-auto sm:text-sm">
        {t("home:recent.made")} <LocalTime at={check.createdAt} show="minute" />
        {check.expiresAt === null ? null : (
          <>
            <br />
            {t("home:recent.expires")} <LocalTime at={check.expiresAt} show="day" />
          </>
        )}
      </p>
      <DeleteCheck
        id={check.id}
        words={{
          open: t("home:recent.delete"),
          openLabel: t("home:recent.deleteNamed", { title }),
          question: t("home:recent.confirm"),
          confirm: t("home:recent.confirmAction"),
          confirmLabel: t("home:recent.confirmNamed", { title }),
        }}
      />
    </li>
  );
}
