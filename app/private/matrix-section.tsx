import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { problemWords } from "~/i18n/problem-words";
import { useNavigate } from "~/platform/router";
import { writeCsv } from "~/tracker/csv";
import type { Comparison } from "./comparison.client";
import { type MatrixColumn, type MatrixOrder, matrixOrders, sortRows } from "./matrix";
import { matrixRecords } from "./matrix-csv";
import { MatrixTable } from "./matrix-table";

const fileName = "careerflow-comparison.csv";

type MatrixSectionProps = {
  comparison: Comparison;
  order: MatrixOrder;
  keepRow(id: string): Promise<boolean>;
};

/** The rows that are ready, their order as the address says it, and the same as a file. */
export function MatrixSection({ comparison: { rows, rowsOf, against }, order, keepRow }: MatrixSectionProps) {
  const { t, i18n } = useTranslation(["privateMany", "result"]);
  const navigate = useNavigate();
  const columnName = (column: MatrixColumn) => t(column === "total" ? "result:total" : `result:area.${column}`);

  async function save() {
    const { offerFile } = await import("~/platform/offer-file.client");
    const records = matrixRecords(sortRows(rows, order), {
      name: t(`privateMany:${rowsOf}.one`),
      band: t("privateMany:band"),
      column: columnName,
      line: (area) => t("privateMany:line", { area }),
      bandOf: ({ figures: { band } }) => t(band ? `result:band.${band}` : "result:noScore"),
      reason: ({ code, values }) => problemWords(i18n, code, values).title,
    });
    offerFile(new Blob([writeCsv(records)], { type: "text/csv" }), fileName);
  }

  async function open(id: string) {
    if (await keepRow(id)) navigate(`/private?check=${id}`);
  }

  return (
    <section aria-labelledby="comparison" className="matrix-section mt-6">
      <h2 id="comparison" className="text-xl font-bold">
        {t("privateMany:result")}
      </h2>
      <p className="text-ink-soft [overflow-wrap:anywhere]">{t("privateMany:against", { name: against })}</p>
      <div className="screen-only mt-3 flex flex-wrap items-end gap-3">
        <label className="text-sm font-semibold">
          {t("privateMany:sort")}
          <select
            value={order}
            onChange={({ target }) => navigate(`?sort=${target.value}`, { replace: true, preventScrollReset: true })}
            className="entry mt-1 font-normal"
          >
            {matrixOrders.map((name) => (
              <option key={name} value={name}>
                {name === "name" ? t("privateMany:name") : columnName(name)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={save} className="button button-plain">
          <Download size={18} aria-hidden="true" />
          {t("privateMany:csv")}
        </button>
      </div>
      <MatrixTable rows={rows} rowsOf={rowsOf} order={order} onOpen={open} />
      <p className="screen-only mt-3 max-w-prose text-sm text-ink-soft">{t("privateMany:note")}</p>
    </section>
  );
}
