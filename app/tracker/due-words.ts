import type { Translate } from "~/i18n/namespaces";
import type { DueItem } from "./due-item";

/** "Data Analyst – Nordlicht", or the title alone. */
export function applicationName({ title, company }: { title: string; company: string | null }): string {
  return company ? `${title} – ${company}` : title;
}

/** What a due item is about, in one line: "Deadline: Data Analyst – Nordlicht". */
export function dueSummary(t: Translate, item: DueItem): string {
  return t(`calendar:summary.${item.kind}`, { name: applicationName(item), label: item.label ?? "" });
}
