import type { i18n } from "i18next";
import type { CsvWords } from "./applications-csv";
import { isFixedStage, type OwnStage } from "./stage";

/** The names a CSV file has in a translator's language. */
export function csvWords(translator: i18n, own: readonly OwnStage[]): CsvWords {
  const t = translator.getFixedT(translator.language, "trackerExchange");
  const tracker = translator.getFixedT(translator.language, "tracker");
  return {
    header: (column) => t(`column.${column}`),
    stage: (id) => (isFixedStage(id) ? tracker(`stage.${id}`) : (own.find((stage) => stage.id === id)?.name ?? id)),
    workMode: (mode) => tracker(`workMode.${mode}`),
    payPeriod: (period) => t(`period.${period}`),
  };
}
