import { Plus } from "lucide-react";
import { type FormEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import { dateFormat } from "~/i18n/date-formats";
import type { AddedDocument } from "./comparison.client";
import type { PrivateHead } from "./private-check";

/** Adds the CV of a check that this browser keeps. */
export function KeptCvForm({ kept, onAdd }: { kept: readonly PrivateHead[]; onAdd(added: AddedDocument): void }) {
  const { t, i18n } = useTranslation(["privateMany", "home"]);
  const id = useId();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const dates = dateFormat(i18n.language, timeZone, "minute");

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = kept.find((head) => head.id === new FormData(event.currentTarget).get("kept"));
    if (chosen) onAdd({ name: chosen.cvName, open: () => openKept(chosen.id) });
  }

  return (
    <form onSubmit={add}>
      <label htmlFor={id} className="text-sm font-semibold">
        {t("privateMany:kept.label")}
      </label>
      <div className="mt-1 flex flex-wrap gap-2">
        <select id={id} name="kept" className="entry min-w-0 grow basis-48">
          {kept.map((head) => (
            <option key={head.id} value={head.id}>
              {[head.cvName, dates.format(head.createdAt), head.title ?? t("home:recent.untitled")].join(" · ")}
            </option>
          ))}
        </select>
        <button type="submit" className="button button-plain">
          <Plus size={18} aria-hidden="true" />
          {t("privateMany:kept.add")}
        </button>
      </div>
    </form>
  );
}

async function openKept(id: string) {
  const { findPrivateCheck } = await import("./check-store.client");
  const check = await findPrivateCheck(id);
  if (!check) throw new Error("The check has been deleted.");
  return check.body.cv;
}
