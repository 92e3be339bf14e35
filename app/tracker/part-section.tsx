import { Pencil, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "~/platform/router";
import { type PartKind, partDefaults, partSpecs } from "./field-spec";
import { FieldsOfForm } from "./fields-of-form";
import type { Entered, RefusedForm } from "./read-form";

/** One entry of a section: its row, what names it for a screen reader, and what its form begins with. */
export type PartEntry = { id: string; name: string; shown: ReactNode; entered: Entered };

/** Which form of a page was refused: the new one (`id` null) or an entry's. */
export type RefusedPart = RefusedForm & { kind: PartKind; id: string | null };

const titles = { contact: "contacts", round: "rounds", offer: "offers", reminder: "reminders" } as const;

/** Contacts, interviews, offers or reminders of an application: the list, each entry's form, and the form for a new one. */
export function PartSection({
  kind,
  formKey,
  entries,
  refused,
  children,
}: {
  kind: PartKind;
  /** of the form for a new one: the same for every try to send it */
  formKey: string;
  entries: readonly PartEntry[];
  refused: RefusedPart | null;
  children?: ReactNode;
}) {
  const { t } = useTranslation("tracker");
  const ofKind = refused?.kind === kind ? refused : null;
  const adding = ofKind?.id === null ? ofKind : null;
  return (
    <section aria-labelledby={kind} className="sheet mt-6 p-4 sm:p-6">
      <h2 id={kind} className="text-lg font-bold">
        {t(`detail.${titles[kind]}`)}
      </h2>
      {children}
      {entries.length === 0 ? <p className="mt-1 text-sm text-ink-soft">{t("detail.none")}</p> : null}
      <ul className="divide-y divide-line">
        {entries.map((entry) => (
          <li key={entry.id} className="entry-row py-2">
            <div className="min-w-0">{entry.shown}</div>
            <EntryForm kind={kind} entry={entry} refused={ofKind?.id === entry.id ? ofKind : null} />
          </li>
        ))}
      </ul>
      <details className="mt-2 -mb-2 open:mb-0" open={adding !== null} key={entries.length}>
        <summary className="button button-quiet -ml-2 list-none text-sm text-accent">
          <Plus size={18} aria-hidden="true" />
          {t(`add.${kind}`)}
        </summary>
        <Form method="post" className="mt-3">
          <input type="hidden" name="part" value={kind} />
          <input type="hidden" name="formKey" value={formKey} />
          <FieldsOfForm of={kind} specs={partSpecs[kind]} values={partDefaults[kind]} refused={adding} />
          <button type="submit" name="intent" value="save" className="button button-primary mt-4">
            {t("form.add")}
          </button>
        </Form>
      </details>
    </section>
  );
}

function EntryForm({ kind, entry, refused }: { kind: PartKind; entry: PartEntry; refused: RefusedPart | null }) {
  const { t } = useTranslation("tracker");
  return (
    <details open={refused !== null} key={JSON.stringify(entry.entered)}>
      <summary
        aria-label={t("detail.editNamed", { name: entry.name })}
        className="button button-quiet list-none text-sm"
      >
        <Pencil size={18} aria-hidden="true" />
        {t("detail.edit")}
      </summary>
      <Form method="post" className="mt-2">
        <input type="hidden" name="part" value={kind} />
        <input type="hidden" name="id" value={entry.id} />
        <FieldsOfForm of={kind} specs={partSpecs[kind]} values={entry.entered} refused={refused} />
        <p className="mt-4 flex flex-wrap gap-2">
          <button type="submit" name="intent" value="save" className="button button-primary">
            {t("form.save")}
          </button>
          <button
            type="submit"
            name="intent"
            value="remove"
            formNoValidate
            aria-label={t("detail.removeNamed", { name: entry.name })}
            className="button button-danger"
          >
            {t("detail.remove")}
          </button>
        </p>
      </Form>
    </details>
  );
}
