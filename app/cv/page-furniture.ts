import { foldDiacritics, foldText } from "~/text/normalize";
import type { CvRow } from "./cv-rows";
import { findDateRanges } from "./dates";

const furnitureWords =
  /(?<![a-z])(?:curriculum vitae|resume|cv|page|trang|of|last updated?(?: in| on)?|updated?|cap nhat(?: ngay| lan cuoi)?|topcv\.vn|confidential)(?![a-z])/g;

/** A longer row, in UTF-16 code units, holds more than furniture. */
const longestFurniture = 100;

/** Whether a row is only what stands at the edge of pages: the name, a page number, a date, "Curriculum Vitae". */
export function isPageFurniture(row: CvRow, name: string | null): boolean {
  if (row.text.length > longestFurniture) return false;
  const key = foldDiacritics(foldText(row.text));
  const withoutDates = findDateRanges(key).reduceRight(
    (rest, date) => rest.slice(0, date.start) + rest.slice(date.end),
    key,
  );
  const withoutName = name ? withoutDates.replaceAll(foldDiacritics(foldText(name)), " ") : withoutDates;
  const rest = withoutName.replace(furnitureWords, " ");
  return !/[a-z]/.test(rest) && (withoutName !== withoutDates || rest !== withoutName);
}
