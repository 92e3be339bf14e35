import { Search } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Form } from "~/platform/router";
import { priorities, workModes } from "./choices";
import { columnNames, isFiltered, isFound, type ListQuery, maxSearchLength, sortFields } from "./list-query";
import { type OwnStage, orderStages } from "./stage";
import { stageName } from "./stage-name";

/** Search, filters, order and columns: one form whose state is the address. */
export function ListFilters({
  query,
  ownStages,
  tags,
}: {
  query: ListQuery;
  ownStages: readonly OwnStage[];
  tags: readonly string[];
}) {
  const { t } = useTranslation("tracker");
  return (
    <Form method="get" action="/applications" role="search" className="mt-4" key={JSON.stringify(query)}>
      <div className="flex flex-wrap items-end gap-2">
        <label className="min-w-0 grow basis-48 text-sm font-semibold">
          {t("list.search")} <span className="text-xs font-normal text-ink-soft">{t("list.searchHint")}</span>
          <input
            type="search"
            name="q"
            defaultValue={query.search}
            maxLength={maxSearchLength}
            className="entry mt-1"
          />
        </label>
        <button type="submit" className="button button-primary">
          <Search size={18} aria-hidden="true" />
          {t("list.apply")}
        </button>
      </div>
      <details className="mt-2" open={isFiltered({ ...query, search: "" })}>
        <summary className="unfold text-sm">
          {t("list.filter")} · {t("list.sort")} · {t("list.columns")}
        </summary>
        <div className="grid gap-3 pb-2 sm:grid-cols-3">
          <Choice
            name="stage"
            label={t("field.stage")}
            value={query.stage}
            all={t("list.all")}
            options={orderStages(ownStages).map((stage) => [stage, stageName(t, stage, ownStages)])}
          />
          <Choice
            name="tag"
            label={t("field.tags")}
            value={query.tag}
            all={t("list.all")}
            options={withChosen(tags, query.tag).map((tag) => [tag, tag])}
          />
          <Choice
            name="priority"
            label={t("field.priority")}
            value={query.priority && String(query.priority)}
            all={t("list.all")}
            options={priorities.map((priority) => [String(priority), t(`priority.${priority}`)])}
          />
          <Choice
            name="mode"
            label={t("field.mode")}
            value={query.workMode}
            all={t("list.all")}
            options={workModes.map((mode) => [mode, t(`workMode.${mode}`)])}
          />
          <Choice
            name="sort"
            label={t("list.sort")}
            value={query.sort}
            all={null}
            options={sortFields
              .filter((field) => field !== "added" || isFound(query))
              .map((field) => [field, t(`list.sort_${field}`)])}
          />
          <Choice
            name="order"
            label={t("list.order")}
            value={query.direction}
            all={null}
            options={[
              ["asc", t("list.asc")],
              ["desc", t("list.desc")],
            ]}
          />
        </div>
        <fieldset className="flex flex-wrap gap-x-4">
          <legend className="text-sm font-semibold">{t("list.columns")}</legend>
          <input type="hidden" name="columns" value="1" />
          {columnNames.map((name) => (
            <label key={name} className="inline-flex min-h-11 items-center gap-2 text-sm">
              <input
                type="checkbox"
                name="column"
                value={name}
                defaultChecked={query.columns.includes(name)}
                className="size-5 accent-accent"
              />
              {t(`field.${name}`)}
            </label>
          ))}
        </fieldset>
      </details>
    </Form>
  );
}

function Choice({
  name,
  label,
  value,
  all,
  options,
}: {
  name: string;
  label: string;
  value: string | null;
  /** the words for no choice, or null where one must be made */
  all: string | null;
  options: readonly (readonly [string, string])[];
}) {
  return (
    <label className="text-sm font-semibold">
      {label}
      <select name={name} defaultValue={value ?? ""} className="entry mt-1 font-normal">
        {all === null ? null : <option value="">{all}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The offered tags, and the chosen one where it is not among them. */
function withChosen(tags: readonly string[], chosen: string | null): readonly string[] {
  return chosen === null || tags.includes(chosen) ? tags : [chosen, ...tags];
}
