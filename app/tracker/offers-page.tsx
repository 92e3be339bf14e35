import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { Link } from "~/platform/router";
import { EmptyNote } from "~/ui/empty-note";
import { LocalDay } from "~/ui/local-day";
import { Page } from "~/ui/page";
import type { ComparedOffer, Offer } from "./offer";
import { Money } from "./pay-text";
import { TrackerNav } from "./tracker-nav";
import { hourlyPay, yearlyPay } from "./yearly-pay";

/** The offers side by side, one column each, figure by figure. */
export function OffersPage({ offers }: { offers: readonly ComparedOffer[] }) {
  const { t, i18n } = useTranslation("tracker");
  const numbers = localNumbers(i18n.language);
  const money = (value: number | null, { currency }: Offer) =>
    value === null ? null : <Money value={value} currency={currency} />;
  const figures: [string, (offer: Offer) => ReactNode][] = [
    [t("offers.yearly"), (offer) => <strong>{money(Math.round(yearlyPay(offer)), offer)}</strong>],
    [t("offers.hourly"), (offer) => money(Math.round(hourlyPay(offer) * 100) / 100, offer)],
    [
      t("field.amount"),
      (offer) => (
        <>
          {money(offer.amount, offer)} {t(`period.${offer.period}`)}
        </>
      ),
    ],
    [t("field.monthsPaid"), ({ period, monthsPaid }) => (period === "month" ? numbers.points(monthsPaid) : null)],
    [t("field.bonus"), (offer) => money(offer.bonus, offer)],
    [t("field.allowance"), (offer) => money(offer.allowance, offer)],
    [t("field.hoursPerWeek"), ({ hoursPerWeek }) => numbers.points(hoursPerWeek)],
    [t("field.daysOff"), ({ daysOff }) => (daysOff === null ? null : numbers.points(daysOff))],
    [t("field.startOn"), ({ startOn }) => startOn && <LocalDay day={startOn} />],
    [t("field.answerBy"), ({ answerBy }) => answerBy && <LocalDay day={answerBy} />],
    [t("field.notes"), ({ notes }) => notes || null],
  ];
  return (
    <Page width="wide">
      <TrackerNav current="offers" />
      <h1 className="mt-6 text-2xl font-bold">{t("offers.title")}</h1>
      {offers.length === 0 ? (
        <EmptyNote>{t("offers.empty")}</EmptyNote>
      ) : (
        <>
          <p className="mt-1 max-w-prose text-ink-soft">{t("offers.lead")}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section tabIndex={0} aria-label={t("offers.caption")} className="sheet mt-6 overflow-x-auto">
            <table className="w-full text-left text-sm">
              <caption className="sr-only">{t("offers.caption")}</caption>
              <thead>
                <tr className="border-b border-line-strong align-bottom">
                  <td />
                  {offers.map(({ id, applicationId, title, company }) => (
                    <th key={id} scope="col" className="min-w-40 px-4 py-3">
                      <Link to={`/applications/${applicationId}`} className="link">
                        {title}
                      </Link>
                      <span className="block font-normal text-ink-soft">{company}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {figures.map(([name, figure]) => (
                  <tr key={name} className="border-b border-line last:border-0">
                    <th scope="row" className="px-4 py-2 font-normal text-ink-soft">
                      {name}
                    </th>
                    {offers.map((offer) => (
                      <td key={offer.id} className="px-4 py-2 whitespace-pre-wrap">
                        {figure(offer) ?? <span className="text-ink-soft">{t("offers.none")}</span>}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </Page>
  );
}
