import { asksNoExperience, readYears, requiredYears } from "~/job/read-years";
import type { LabelledYears } from "./labelled-files";
import { share } from "./share";

const noneField = "Không yêu cầu";
const underOneField = "Dưới 1 năm";

/**
 * Years read from titles and requirement texts against the employer's own field, where they state an amount; and apart, where one of the
 * amounts in the text is the field's, as an employer's field may contradict the text. The constant answer is the most frequent field.
 */
export function yearsFigures(rows: LabelledYears[]) {
  const read = rows.map((row) => {
    const text = `${row.title}\n${row.requirements}`.normalize("NFC");
    return { field: row.experience, text, years: requiredYears(text) };
  });
  const stated = read.filter(({ years }) => years !== null);
  const right = stated.filter(({ field, years }) => agrees(field, years!));
  const agreeing = stated.filter(({ field, text }) => standsIn(text, field));
  const counts = new Map<string, number>();
  for (const { field } of stated) counts.set(field, (counts.get(field) ?? 0) + 1);
  return {
    accuracyWhereStated: share(right.length, stated.length),
    texts: rows.length,
    stated: stated.length,
    accuracyWhereFieldStands: share(
      agreeing.filter(({ field, years }) => agrees(field, years!)).length,
      agreeing.length,
    ),
    fieldStands: agreeing.length,
    disagreements: stated.length - right.length,
    constant: share(Math.max(0, ...counts.values()), stated.length),
  };
}

/** Whether the years read are what the employer's field says. */
function agrees(field: string, years: number): boolean {
  if (field === noneField) return years === 0;
  if (field === underOneField) return years < 1;
  return years === Number.parseFloat(field);
}

/** Whether one of the amounts that the text names, either end of a range included, is what the field says. */
function standsIn(text: string, field: string): boolean {
  if (asksNoExperience(text) && agrees(field, 0)) return true;
  return readYears(text).some(({ years, most }) => agrees(field, years) || (most !== null && agrees(field, most)));
}
