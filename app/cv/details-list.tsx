import { useTranslation } from "react-i18next";
import { DetailInput, type Entered } from "./detail-input";
import { type EntryList, entryFields, type Fields, spareEntries } from "./field-corrections";
import { shownDate } from "./shown-date";

type DetailsListProps = { list: EntryList; entries: Fields[]; state: Entered };

/** The entries of one list, each to be corrected or removed, and empty ones to add what was not read. */
export function DetailsList({ list, entries, state }: DetailsListProps) {
  const { t } = useTranslation("read");
  const spare = Array.from({ length: spareEntries }, (_, at) => entries.length + at);
  const isFilled = spare.some((at) => entryFields[list].some((field) => state.entered?.[`${list}.${at}.${field}`]));
  return (
    <fieldset className="mt-6">
      <legend className="font-semibold">{t(`profile.${list}`)}</legend>
      {entries.map((fields, at) => (
        // Entries have no other name than their place in a reading, which never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the entry's name
        <EntryInputs key={at} list={list} at={at} fields={fields} state={state} />
      ))}
      <details className="mt-2" open={isFilled}>
        <summary className="unfold text-sm text-accent">{t(`details.add.${list}`)}</summary>
        <p className="text-sm text-ink-soft">{t("details.addHint")}</p>
        {spare.map((at) => (
          <EntryInputs key={at} list={list} at={at} fields={null} state={state} />
        ))}
      </details>
    </fieldset>
  );
}

function EntryInputs({
  list,
  at,
  fields,
  state,
}: {
  list: EntryList;
  at: number;
  fields: Fields | null;
  state: Entered;
}) {
  const { t } = useTranslation("read");
  const shown = (value: string | null | undefined) =>
    value === "present" ? t("profile.present") : value ? shownDate(value) : null;
  const name = `${list}.${at}`;
  return (
    <fieldset className="mt-3 rounded-lg border border-line p-3">
      <legend className="px-1 text-sm text-ink-soft">
        {fields === null ? t("details.newEntry") : t("details.entry", { number: at + 1 })}
      </legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {entryFields[list].map((field) => (
          <DetailInput
            key={field}
            name={`${name}.${field}`}
            label={t(`details.field.${field}`)}
            value={/^(?:from|to|date)$/.test(field) ? shown(fields?.[field]) : (fields?.[field] ?? null)}
            state={state}
          />
        ))}
      </div>
      {fields === null ? null : (
        <label className="mt-2 inline-flex min-h-11 items-center gap-2 text-sm">
          <input
            type="checkbox"
            name={`${name}.remove`}
            defaultChecked={state.entered?.[`${name}.remove`] !== undefined}
            className="size-5"
          />
          {t("details.remove")}
        </label>
      )}
    </fieldset>
  );
}
