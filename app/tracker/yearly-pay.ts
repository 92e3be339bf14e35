import type { PayPeriod } from "./choices";
import type { OfferFields } from "./offer";

const weeksPerYear = 52;
const workdaysPerYear = 260;

/** How often a year the amount is paid. */
const timesPerYear: Record<PayPeriod, (offer: OfferFields) => number> = {
  hour: ({ hoursPerWeek }) => hoursPerWeek * weeksPerYear,
  day: () => workdaysPerYear,
  month: ({ monthsPaid }) => monthsPaid,
  year: () => 1,
};

/** What an offer pays in a year, in its own currency: salary, bonus and allowances; what is not stated adds nothing. */
export function yearlyPay(offer: OfferFields): number {
  return offer.amount * timesPerYear[offer.period](offer) + (offer.bonus ?? 0) + (offer.allowance ?? 0) * 12;
}

/** What an offer pays for an hour of work in its currency, paid days off included in the hours. */
export function hourlyPay(offer: OfferFields): number {
  return yearlyPay(offer) / (offer.hoursPerWeek * weeksPerYear);
}
