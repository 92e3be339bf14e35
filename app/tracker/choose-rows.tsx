import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";
import { type Choice, maxAtOnce, withChoice } from "./choose";

/** Links that choose rows of the table: a page, everything that matches, or nothing. */
export function ChooseRows({
  address,
  choice,
  matching,
  filtered,
}: {
  /** of the list without a choice */
  address: string;
  choice: Choice;
  /** how many applications match, where all are chosen */
  matching: number | null;
  filtered: boolean;
}) {
  const { t } = useTranslation("tracker");
  const words = {
    none: t("choosing.none"),
    page: t("choosing.page"),
    all: t(filtered ? "choosing.matching" : "choosing.all"),
  };
  return (
    <>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 text-sm">
        <span className="font-semibold">{t("choosing.label")}</span>
        {(["page", "all", "none"] as const).map((one) => (
          <Link
            key={one}
            to={withChoice(address, one)}
            preventScrollReset
            aria-current={one === choice ? "true" : undefined}
            className="link inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
          >
            {words[one]}
          </Link>
        ))}
      </p>
      {matching === null ? null : (
        <p role="status" className="text-sm">
          {matching > maxAtOnce
            ? t("choosing.tooMany", { limit: maxAtOnce })
            : t("choosing.chosen", { count: matching })}
        </p>
      )}
    </>
  );
}
