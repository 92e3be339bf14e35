import { useTranslation } from "react-i18next";
import { Form } from "~/platform/router";
import { requirementAnchor, type ShownRequirement } from "./numbered-requirements";
import type { Offer, Offers } from "./offers";

type OfferListProps = { offers: Offers; items: readonly ShownRequirement[]; checkId: string; language: string };

/** Earlier corrections that may hold here too; nothing counts before it is accepted. Plain forms that need no script. */
export function OfferList({ offers: { offers, lost }, items, checkId, language }: OfferListProps) {
  const { t } = useTranslation(["correction", "result"]);
  if (offers.length === 0 && lost.length === 0) return null;
  const shown = (id: string) => items.find((item) => item.id === id);
  return (
    <section aria-labelledby="offers" className="screen-only sheet mt-4 border-accent p-4">
      <h3 id="offers" className="font-bold">
        {t("correction:offers.title")}
      </h3>
      <p className="mt-1 text-sm text-ink-soft">{t("correction:offers.lead")}</p>
      <Form method="post" action={`/analyses/${checkId}/offers`} preventScrollReset>
        <ul className="mt-2 divide-y divide-line">
          {offers.map((offer) => {
            const item = shown(offer.requirement);
            return item ? <OfferRow key={offer.requirement} offer={offer} item={item} language={language} /> : null;
          })}
        </ul>
        {lost.length === 0 ? null : (
          <p className="mt-2 text-sm">
            {t("correction:offers.lost", { count: lost.length })}{" "}
            {lost.map((id, index) => {
              const item = shown(id);
              return item ? (
                <a key={id} href={`#${requirementAnchor(id)}`} className="link">
                  {item.number}. {item.label}
                  {index < lost.length - 1 ? "; " : null}
                </a>
              ) : null;
            })}
          </p>
        )}
        {offers.length === 1 && lost.length === 0 ? null : (
          <p className="mt-3 flex flex-wrap gap-2 text-sm">
            {offers.length > 1 ? (
              <button type="submit" name="accept" value="all" className="button button-plain">
                {t("correction:offers.acceptAll")}
              </button>
            ) : null}
            <button type="submit" name="dismiss" value="all" className="button button-quiet">
              {t("correction:offers.dismissAll")}
            </button>
          </p>
        )}
      </Form>
    </section>
  );
}

function OfferRow({ offer, item, language }: { offer: Offer; item: ShownRequirement; language: string }) {
  const { t } = useTranslation(["correction", "result"]);
  const { verdict, kind, pointed } = offer.correction;
  const { number, label } = item;
  return (
    <li className="py-3 text-sm">
      <a href={`#${requirementAnchor(item.id)}`} className="link font-semibold">
        {number}. {label}
      </a>
      <p className="mt-1 flex flex-wrap gap-x-4">
        {verdict === null ? null : (
          <span>{t("correction:offers.verdict", { verdict: t(`correction:verdict.${verdict}`) })}</span>
        )}
        {kind === null ? null : <span>{t("correction:offers.kind", { kind: t(`correction:kind.${kind}`) })}</span>}
      </p>
      {pointed === null ? null : (
        <p className="mt-1">
          {t("correction:offers.place")} <q lang={language}>{pointed.quote}</q>
        </p>
      )}
      <p className="mt-2 flex flex-wrap gap-2">
        <button
          type="submit"
          name="accept"
          value={item.id}
          aria-label={t("correction:offers.acceptOf", { number, label })}
          className="button button-plain"
        >
          {t("correction:offers.accept")}
        </button>
        <button
          type="submit"
          name="dismiss"
          value={item.id}
          aria-label={t("correction:offers.dismissOf", { number, label })}
          className="button button-quiet"
        >
          {t("correction:offers.dismiss")}
        </button>
      </p>
    </li>
  );
}
