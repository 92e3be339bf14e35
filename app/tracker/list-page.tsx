import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";
import { LocalTime } from "~/ui/local-time";
import { Page } from "~/ui/page";
import { ApplicationTable } from "./application-table";
import { BulkForm } from "./bulk-form";
import { type Choice, maxAtOnce } from "./choose";
import { ChooseRows } from "./choose-rows";
import type { DueOverview } from "./due-item";
import { DueSection } from "./due-section";
import { EmptyTracker } from "./empty-tracker";
import { ListFilters } from "./list-filters";
import { type Cursor, isFiltered, type ListQuery, maxSortable, writeListQuery } from "./list-query";
import type { ListedApplication } from "./listed-application";
import type { OwnStage } from "./stage";
import { TrackerNav } from "./tracker-nav";

/** How many applications the last change changed, and how many it had to leave as they were; null without one. */
export type ChangeNotice = { changed: number; unchanged: number } | null;

export function ListPage({
  rows,
  next,
  query,
  unsorted,
  inOrder,
  choice,
  matching,
  ownStages,
  tags,
  notice,
  expiresAt,
  due,
}: {
  rows: readonly ListedApplication[];
  next: Cursor | null;
  query: ListQuery;
  /** whether an order was asked for that so many applications cannot be put in */
  unsorted: boolean;
  /** where the list stands in the order that was asked for, without what keeps it from being sorted */
  inOrder: string;
  choice: Choice;
  /** where all are chosen: how many that is, and when they were counted */
  matching: { count: number; seenAt: number } | null;
  ownStages: readonly OwnStage[];
  tags: readonly string[];
  notice: ChangeNotice;
  /** when a guest's applications will be deleted, in milliseconds; null when they stay, or when there are none */
  expiresAt: number | null;
  due: DueOverview | null;
}) {
  const { t } = useTranslation("tracker");
  const address = `/applications${writeListQuery(query)}`;
  const empty = rows.length === 0 && query.after === null;
  return (
    <Page width="wide">
      <TrackerNav current="table" />
      <h1 className="mt-6 text-2xl font-bold">{t("title")}</h1>
      <p className="mt-1 text-ink-soft">{t("lead")}</p>
      {expiresAt === null ? null : (
        <p className="mt-1 text-sm text-ink-soft">
          {t("list.keptUntil")} <LocalTime at={expiresAt} show="day" />
        </p>
      )}
      <Notice notice={notice} />
      {empty && !isFiltered(query) ? (
        <EmptyTracker />
      ) : (
        <>
          {due ? <DueSection due={due} /> : null}
          <ListFilters query={query} ownStages={ownStages} tags={tags} />
          {empty ? (
            <section className="sheet mt-6 p-6">
              <h2 className="text-lg font-bold">{t("nothing.title")}</h2>
              <p className="mt-1">{t("nothing.text")}</p>
              <Link to="/applications" className="button button-plain mt-4">
                {t("nothing.reset")}
              </Link>
            </section>
          ) : (
            <>
              {unsorted ? (
                <p role="status" className="mt-2 text-sm">
                  {t("list.unsorted", { limit: maxSortable })}{" "}
                  <Link to={inOrder} className="link">
                    {t("list.keepOrder")}
                  </Link>
                </p>
              ) : null}
              <ChooseRows
                address={address}
                choice={choice}
                matching={matching?.count ?? null}
                filtered={isFiltered(query)}
              />
              <ApplicationTable rows={rows} query={query} ownStages={ownStages} choice={choice} />
            </>
          )}
          <nav className="mt-4 flex gap-2" aria-label={t("list.next")}>
            {query.after ? (
              <Link to={`/applications${writeListQuery({ ...query, after: null })}`} className="button button-plain">
                {t("list.first")}
              </Link>
            ) : null}
            {next ? (
              <Link to={`/applications${writeListQuery({ ...query, after: next })}`} className="button button-plain">
                {t("list.next")}
              </Link>
            ) : null}
          </nav>
          {rows.length > 0 && (matching === null || matching.count <= maxAtOnce) ? (
            <BulkForm ownStages={ownStages} returnTo={address} all={matching} />
          ) : null}
        </>
      )}
    </Page>
  );
}

function Notice({ notice }: { notice: ChangeNotice }) {
  const { t } = useTranslation("tracker");
  if (!notice) return null;
  const { changed, unchanged } = notice;
  return (
    <p role="status" className="mt-4 rounded-lg bg-accent-soft px-3 py-2 text-sm">
      {changed + unchanged === 0 ? t("list.noneChosen") : t("list.changed", { count: changed })}{" "}
      {unchanged > 0 ? t("list.unchanged", { count: unchanged }) : null}
    </p>
  );
}
