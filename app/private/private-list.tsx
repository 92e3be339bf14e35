import { ShieldCheck, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { Link } from "~/platform/router";
import { LocalTime } from "~/ui/local-time";
import { ConfirmBox } from "./confirm-box";
import type { PrivateHead } from "./private-check";

type PrivateListProps = {
  checks: PrivateHead[];
  /** what is left after one was deleted */
  onChange(checks: PrivateHead[]): void;
};

/** The checks that this browser keeps, each with a way to delete it. */
export function PrivateList({ checks, onChange }: PrivateListProps) {
  async function remove(id: string) {
    const store = await import("./check-store.client");
    await store.deletePrivateCheck(id);
    onChange(await store.listPrivateChecks());
  }
  return (
    <ul className="sheet mt-4 divide-y divide-line">
      {checks.map((check) => (
        <PrivateRow key={check.id} check={check} onDelete={() => remove(check.id)} />
      ))}
    </ul>
  );
}

function PrivateRow({ check, onDelete }: { check: PrivateHead; onDelete(): void }) {
  const { t, i18n } = useTranslation(["home", "result"]);
  const title = check.title ?? t("home:recent.untitled");
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
      <p className="w-12 text-2xl font-bold">
        {check.total === null ? "–" : localNumbers(i18n.language).whole(check.total)}
      </p>
      <div className="min-w-0 grow basis-48">
        <Link to={`/private?check=${check.id}`} className="link inline-block py-1 font-semibold">
          {title}
        </Link>
        <p className="text-sm text-ink-soft">
          {check.band ? t(`result:band.${check.band}`) : t("home:recent.noScore")} · {check.cvName}
        </p>
      </div>
      <p className="text-sm text-ink-soft">
        <span className="flex items-center gap-1.5 font-semibold text-accent">
          <ShieldCheck size={16} aria-hidden="true" />
          {t("home:kept.mark")}
        </span>
        {t("home:recent.made")} <LocalTime at={check.createdAt} show="minute" />
      </p>
      <ConfirmBox
        icon={<Trash2 size={18} aria-hidden="true" />}
        words={{
          open: t("home:recent.delete"),
          openLabel: t("home:recent.deleteNamed", { title }),
          question: t("home:kept.confirm"),
          confirm: t("home:recent.confirmAction"),
        }}
        isDangerous
        onConfirm={onDelete}
      />
    </li>
  );
}
