import { Award, CircleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { problemWords } from "~/i18n/problem-words";
import { areas } from "~/job/requirement";
import { BandLabel } from "./band-label";
import {
  bestScores,
  type MatrixColumn,
  type MatrixOrder,
  type MatrixRow,
  matrixColumns,
  type Place,
  sortRows,
} from "./matrix";

type MatrixTableProps = {
  rows: readonly MatrixRow[];
  rowsOf: Place;
  order: MatrixOrder;
  onOpen(id: string): void;
};

/** The documents of a comparison below each other. On a phone a row folds into a card. */
export function MatrixTable({ rows, rowsOf, order, onOpen }: MatrixTableProps) {
  const { t } = useTranslation(["privateMany", "result"]);
  const best = bestScores(rows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section tabIndex={0} aria-label={t("privateMany:caption")} className="matrix sheet mt-4 sm:overflow-x-auto">
      <table className="block w-full text-left text-sm sm:table">
        <caption className="sr-only">{t("privateMany:caption")}</caption>
        <thead className="sr-only sm:not-sr-only sm:table-header-group">
          <tr className="align-bottom">
            <Head name={t(`privateMany:${rowsOf}.one`)} isSorted={order === "name"} direction="ascending" />
            <Head name={t("result:total")} isSorted={order === "total"} direction="descending" />
            {areas.map((area) => (
              <Head key={area} name={t(`result:area.${area}`)} isSorted={order === area} direction="descending" />
            ))}
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {sortRows(rows, order).map((row) => (
            <tr key={row.id} className="block border-t border-line p-4 align-top first:border-t-0 sm:table-row sm:p-0">
              {row.ok ? (
                <ReadCells row={row} best={best} onOpen={onOpen} />
              ) : (
                <UnreadCells name={row.name} code={row.code} values={row.values} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type HeadProps = { name: string; isSorted: boolean; direction: "ascending" | "descending" };

function Head({ name, isSorted, direction }: HeadProps) {
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined} className="px-3 py-2 font-semibold">
      {name}
    </th>
  );
}

type ReadCellsProps = {
  row: MatrixRow & { ok: true };
  best: Record<MatrixColumn, number | null>;
  onOpen(id: string): void;
};

const rowHead =
  "block text-left font-semibold sm:sticky sm:left-0 sm:table-cell sm:min-w-40 sm:bg-sheet sm:bg-clip-padding sm:px-3 sm:py-2";
const cell = "mt-3 block sm:mt-0 sm:table-cell sm:min-w-36 sm:px-3 sm:py-2";

function ReadCells({ row: { id, name, figures }, best, onOpen }: ReadCellsProps) {
  const { t } = useTranslation("result");
  const { scores, lines, language, band } = figures;
  return (
    <>
      <th scope="row" className={rowHead}>
        <button
          type="button"
          onClick={() => onOpen(id)}
          className="link inline-block min-h-11 text-left font-semibold [overflow-wrap:anywhere]"
        >
          {name}
        </button>
      </th>
      {matrixColumns.map((column) => (
        <td key={column} className={cell}>
          <span className="text-ink-soft sm:hidden">
            {t(column === "total" ? "total" : `area.${column}`)}
            {": "}
          </span>
          <Score value={scores[column]} best={best[column]} />
          {column === "total" ? (
            <span className="mt-1 block">
              <BandLabel band={band} />
            </span>
          ) : (
            lines[column] && (
              <q lang={language} className="mt-1 block text-xs text-ink-soft [overflow-wrap:anywhere]">
                {lines[column].quote}
              </q>
            )
          )}
        </td>
      ))}
    </>
  );
}

/** A number, marked where no other document of the column has a higher one. */
function Score({ value, best }: { value: number | null; best: number | null }) {
  const { t, i18n } = useTranslation(["privateMany", "result"]);
  if (value === null)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t("result:table.noScore")}</span>
      </>
    );
  return (
    <>
      <strong className="text-lg font-bold">{localNumbers(i18n.language).whole(value)}</strong>
      {Math.round(value) === best ? (
        <span className="ml-2 inline-flex items-center gap-1 font-semibold whitespace-nowrap text-accent">
          <Award size={16} aria-hidden="true" />
          {t("privateMany:best")}
        </span>
      ) : null}
    </>
  );
}

type UnreadCellsProps = { name: string; code: string; values: Record<string, string | number> };

/** Why a document has no numbers, and what helps. */
function UnreadCells({ name, code, values }: UnreadCellsProps) {
  const { i18n } = useTranslation();
  const { title, next } = problemWords(i18n, code, values);
  return (
    <>
      <th scope="row" className={`${rowHead} [overflow-wrap:anywhere]`}>
        {name}
      </th>
      <td colSpan={matrixColumns.length} className={cell}>
        <CircleAlert size={16} aria-hidden="true" className="mr-1.5 inline align-text-bottom text-missing" />
        <strong className="font-semibold text-missing">{title}</strong> {next}
      </td>
    </>
  );
}
