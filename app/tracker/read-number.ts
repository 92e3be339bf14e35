/**
 * A number as it is typed in English or Vietnamese: "25,000,000", "25.000.000", "17.5", "17,5". What could be a group of
 * thousands is one. Null for an empty text, NaN for what is no number.
 */
export function readNumber(text: string): number | null {
  const typed = text.replace(/\s/g, "");
  if (typed === "") return null;
  if (!/^\d+(?:[.,]\d+)*$/.test(typed)) return Number.NaN;
  const groups = typed.split(/[.,]/);
  const separators = typed.replace(/\d/g, "");
  const last = groups.at(-1)!;
  const decimal = separators !== "" && (last.length !== 3 || new Set(separators).size > 1);
  const thousands = groups.slice(1, decimal ? -1 : undefined);
  if (thousands.some((group) => group.length !== 3)) return Number.NaN;
  return Number(decimal ? `${groups.slice(0, -1).join("")}.${last}` : groups.join(""));
}
