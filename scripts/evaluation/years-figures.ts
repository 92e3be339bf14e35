import { requiredYears } from "~/job/read-years";
import type { LabelledYears } from "./labelled-files";
import { share } from "./share";

const noneField = "Không yêu cầu";
const underOneField = "Dưới 1 năm";

/**
 * Years read from requirement texts against the employer's own field, where the text states them. The constant answer is
 * the most frequent field. The field may disagree with the employer's own text.
 */
export function yearsFigures(rows: LabelledYears[]) {
  const read = rows.map((row) => ({ field: row.experience, years: requiredYears(row.requirements.normalize("NFC")) }));
  const stated = read.filter(({ years }) => years !== null);
  const right = stated.filter(({ field, years }) => agrees(field, years!));
  const counts = new Map<string, number>();
  for (const { field } of stated) counts.set(field, (counts.get(field) ?? 0) + 1);
  return {
    accuracyWhereStated: share(right.length, stated.length),
    texts: rows.length,
    stated: stated.length,
    disagreements: stated.length - right.length,
    constant: share(Math.max(0, ...counts.values()), stated.length),
  };
}

/** Whether the years read are what the employer's field says. */
export function agrees(field: string, years: number): boolean {
  if (field === noneField) return years === 0;
  if (field === underOneField) return years < 1;
  return years === Number.parseFloat(field);
}
