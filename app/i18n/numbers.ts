/** Numbers as pages write them in one language. */
export type LocalNumbers = {
  /** a score: no decimals */
  whole(value: number): string;
  /** points: one decimal at most */
  points(value: number): string;
  /** the ledger, which must sum: two decimals */
  exact(value: number): string;
  /** 0 to 1 as percent */
  share(value: number): string;
};

/** Making formats costs more than using them, and a list uses the same ones for each row. */
const known = new Map<string, LocalNumbers>();

export function localNumbers(language: string): LocalNumbers {
  const numbers = known.get(language) ?? makeNumbers(language);
  known.set(language, numbers);
  return numbers;
}

function makeNumbers(language: string): LocalNumbers {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const points = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const exact = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  return {
    whole: (value) => whole.format(value),
    points: (value) => points.format(value),
    exact: (value) => exact.format(value),
    share: (value) => share.format(value),
  };
}
