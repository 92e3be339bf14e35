import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";

/** How much of what is kept. `rows` counts by the database's names of tables, which have words in locales/…/data.json. */
export function RowCounts({ rows }: { rows: Record<string, number> }) {
  const { t, i18n } = useTranslation("data");
  // Names of tables are data here, so the keys cannot be typed literals.
  const say = t as (key: string, options: { defaultValue: string }) => string;
  const numbers = localNumbers(i18n.language);
  return (
    <ul className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2">
      {Object.entries(rows).map(([table, count]) => (
        <li key={table}>
          {t("table", { table: say(`tables.${table}`, { defaultValue: table }), count: numbers.whole(count) })}
        </li>
      ))}
    </ul>
  );
}
