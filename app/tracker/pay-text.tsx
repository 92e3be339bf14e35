import { useTranslation } from "react-i18next";
import type { PayPeriod } from "./choices";

/** An amount in its currency as the page's language writes it; a code that is no currency is written beside the number. */
export function Money({ value, currency }: { value: number; currency: string }) {
  const { i18n } = useTranslation();
  return <span suppressHydrationWarning>{moneyText(value, { currency, language: i18n.language })}</span>;
}

function moneyText(value: number, { currency, language }: { currency: string; language: string }): string {
  const format = new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
  });
  return format.format(value);
}

type Range = {
  salaryMin: number | null;
  salaryMax: number | null;
  currency: string | null;
  salaryPeriod: PayPeriod | null;
};

/** A salary range as it is stated, or nothing. */
export function SalaryText({ salaryMin, salaryMax, currency, salaryPeriod }: Range) {
  const { t } = useTranslation("tracker");
  if (currency === null || salaryPeriod === null || (salaryMin === null && salaryMax === null)) return null;
  return (
    <>
      {salaryMin === null ? "≤ " : <Money value={salaryMin} currency={currency} />}
      {salaryMin === null ? null : salaryMax === null ? " +" : salaryMax === salaryMin ? null : " – "}
      {salaryMax === null || salaryMax === salaryMin ? null : <Money value={salaryMax} currency={currency} />}{" "}
      {t(`period.${salaryPeriod}`)}
    </>
  );
}
