import { Plus } from "lucide-react";
import { type FormEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Place } from "./matrix";

const longestName = 80;

/** Adds a pasted text under a name of one's own, else under its first line. */
export function PasteForm({ place, onAdd }: { place: Place; onAdd(name: string, text: string): void }) {
  const { t } = useTranslation(["privateMany", "home"]);
  const area = useRef<HTMLTextAreaElement>(null);

  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = String(form.get("text"));
    if (text.trim() !== "") {
      onAdd(nameOf(String(form.get("name"))) || nameOf(text), text);
      event.currentTarget.reset();
    }
    area.current?.focus();
  }

  return (
    <details>
      <summary className="unfold text-accent">{t(`privateMany:${place}.paste`)}</summary>
      <form onSubmit={add} className="flex flex-col gap-2">
        <label className="text-sm font-semibold">
          {t("privateMany:name")}, <span className="font-normal text-ink-soft">{t("privateMany:nameHint")}</span>
          <input name="name" maxLength={longestName} autoComplete="off" className="entry mt-1 font-normal" />
        </label>
        <textarea
          ref={area}
          name="text"
          required
          aria-label={t(`home:${place}.paste`)}
          placeholder={t(`home:${place}.placeholder`)}
          className="entry min-h-28 resize-y"
        />
        <button type="submit" className="button button-plain self-start">
          <Plus size={18} aria-hidden="true" />
          {t("privateMany:add")}
        </button>
      </form>
    </details>
  );
}

function nameOf(text: string): string {
  const [line = ""] = text.trim().split("\n");
  return [...line.trim()].slice(0, longestName).join("");
}
