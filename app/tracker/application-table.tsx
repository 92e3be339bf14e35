import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { Link } from "~/platform/router";
import { LocalDay } from "~/ui/local-day";
import { LocalTime } from "~/ui/local-time";
import { bulkFormId } from "./bulk-form";
import type { Choice } from "./choose";
import { type ColumnName, type ListQuery, naturalDirection, type SortField, writeListQuery } from "./list-query";
import type { ListedApplication } from "./listed-application";
import type { OwnStage } from "./stage";
import { StageName } from "./stage-name";

const sortOf: Partial<Record<ColumnName | "title", SortField>> = {
  title: "title",
  company: "company",
  priority: "priority",
  match: "match",
  applied: "applied",
  deadline: "deadline",
  changed: "changed",
};

/** The applications of one page. On a phone a row folds into a card: title, stage and what the chosen columns hold. */
export function ApplicationTable({
  rows,
  query,
  ownStages,
  choice,
}: {
  rows: readonly ListedApplication[];
  query: ListQuery;
  ownStages: readonly OwnStage[];
  choice: Choice;
}) {
  const { t, i18n } = useTranslation("tracker");
  return (
    <table className="mt-2 block w-full text-sm sm:table">
      <caption className="sr-only">{t("list.caption")}</caption>
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr className="border-b border-line-strong text-left">
          <th scope="col" className="w-11">
            <span className="sr-only">{t("list.chosen")}</span>
          </th>
          <SortableHead name="title" query={query} />
          <th scope="col" className="px-2 py-2 font-semibold">
            {t("field.stage")}
          </th>
          {query.columns.map((name) => (
            <SortableHead key={name} name={name} query={query} />
          ))}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {rows.map((row) => (
          <tr
            key={row.id}
            className="relative block border-b border-line py-2 pl-11 hover:bg-sunken sm:table-row sm:py-0 sm:pl-0"
          >
            <td className="absolute top-2 left-0 sm:static">
              <label className="inline-flex size-11 cursor-pointer items-center justify-center">
                <span className="sr-only">{t("list.choose", { title: row.title })}</span>
                <input
                  key={choice}
                  type="checkbox"
                  name="chosen"
                  defaultChecked={choice !== "none"}
                  disabled={choice === "all"}
                  value={`${row.id}:${row.sequence}`}
                  form={bulkFormId}
                  className="size-5 accent-accent"
                />
              </label>
            </td>
            <th scope="row" className="block px-2 text-left font-semibold sm:table-cell">
              <Link to={`/applications/${row.id}`} className="inline-flex min-h-11 items-center hover:underline">
                {row.title}
              </Link>
            </th>
            <td className="inline-block px-2 sm:table-cell">
              <StageName stage={row.stage} own={ownStages} />
            </td>
            {query.columns.map((name) => (
              <Cell key={name} name={name} row={row} words={{ t, language: i18n.language }} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SortableHead({ name, query }: { name: ColumnName | "title"; query: ListQuery }) {
  const { t } = useTranslation("tracker");
  const label = t(`field.${name}`);
  const sort = sortOf[name];
  if (!sort) {
    return (
      <th scope="col" className="px-2 py-2 font-semibold">
        {label}
      </th>
    );
  }
  const current = query.sort === sort;
  const flipped = query.direction === "asc" ? "desc" : "asc";
  const direction = current ? flipped : naturalDirection[sort];
  const Arrow = query.direction === "asc" ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      aria-sort={current ? (query.direction === "asc" ? "ascending" : "descending") : undefined}
      className="px-2 font-semibold"
    >
      <Link
        to={`/applications${writeListQuery({ ...query, sort, direction, after: null })}`}
        className="inline-flex min-h-11 items-center gap-1 hover:underline"
      >
        {label}
        {current ? <Arrow size={14} aria-hidden="true" /> : null}
      </Link>
    </th>
  );
}

/** On a phone an empty cell is left out, and a value that does not speak for itself gets its column's name. */
function Cell({ name, row, words }: { name: ColumnName; row: ListedApplication; words: Words }) {
  const value = cellValue(name, row, words);
  return (
    <td className={`px-2 text-ink-soft sm:table-cell ${value === null ? "hidden" : "inline-block"}`}>
      {namedOnPhones.has(name) ? <span className="sm:hidden">{words.t(`field.${name}`)}: </span> : null}
      {value}
    </td>
  );
}

const namedOnPhones: ReadonlySet<ColumnName> = new Set(["priority", "match", "applied", "deadline", "changed"]);

type Words = { t: ReturnType<typeof useTranslation<"tracker">>["t"]; language: string };

function cellValue(name: ColumnName, row: ListedApplication, { t, language }: Words): ReactNode {
  switch (name) {
    case "company":
    case "location":
    case "source":
      return row[name];
    case "mode":
      return row.workMode && t(`workMode.${row.workMode}`);
    case "priority":
      return t(`priority.${row.priority}`);
    case "match":
      return row.matchTotal === null ? null : localNumbers(language).whole(row.matchTotal);
    case "applied":
      return row.appliedOn && <LocalDay day={row.appliedOn} />;
    case "deadline":
      return row.deadlineOn && <LocalDay day={row.deadlineOn} />;
    case "tags":
      return row.tags.length > 0 ? row.tags.join(", ") : null;
    case "changed":
      return <LocalTime at={row.updatedAt} show="day" />;
  }
}
