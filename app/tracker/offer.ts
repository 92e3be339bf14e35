import { z } from "zod";
import { payPeriods } from "./choices";
import { amount, currency, day, lines } from "./fields";

/** An offer in figures. Amounts are gross and in one currency; null is not stated. */
export const offerSchema = z.object({
  amount,
  currency,
  period: z.enum(payPeriods, "choice"),
  /** monthly salaries a year: 13 with a thirteenth one */
  monthsPaid: z.number("number").min(12, "number").max(24, "number"),
  /** a year */
  bonus: amount.nullable(),
  /** a month: meals, phone, travel */
  allowance: amount.nullable(),
  hoursPerWeek: z.number("number").min(1, "number").max(100, "number"),
  /** paid leave in days a year */
  daysOff: z.number("number").min(0, "number").max(365, "number").nullable(),
  startOn: day.nullable(),
  answerBy: day.nullable(),
  notes: lines(5000),
});

export type OfferFields = z.output<typeof offerSchema>;

export type Offer = OfferFields & { id: string; createdAt: number };

/** An offer with what it is for. */
export type ComparedOffer = Offer & { applicationId: string; title: string; company: string | null };
