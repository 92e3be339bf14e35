import type { Translate } from "~/i18n/namespaces";
import type { CsvWords } from "./applications-csv";
import { isFixedStage, type OwnStage } from "./stage";

/** The names a CSV file has in a translator's language. */
export function csvWords(t: Translate, own: readonly OwnStage[]): CsvWords {
  return {
    header: (column) => t(`trackerExchange:column.${column}`),
    stage: (id) => (isFixedStage(id) ? t(`tracker:stage.${id}`) : (own.find((stage) => stage.id === id)?.name ?? id)),
    workMode: (mode) => t(`tracker:workMode.${mode}`),
    payPeriod: (period) => t(`trackerExchange:period.${period}`),
  };
}
