import { useTranslation } from "react-i18next";

/** How many rows of which table, by the database's own names. */
export function RowCounts({ rows }: { rows: Record<string, number> }) {
  const { t } = useTranslation("data");
  return (
    <ul className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2">
      {Object.entries(rows).map(([table, count]) => (
        <li key={table}>{t("table", { table, count })}</li>
      ))}
    </ul>
  );
}
