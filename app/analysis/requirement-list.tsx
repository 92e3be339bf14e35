import { type MouseEvent, memo } from "react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { CorrectionNote } from "./correction-note";
import { EvidencePanel } from "./evidence-panel";
import { type RequirementGroup, requirementAnchor, type ShownRequirement } from "./numbered-requirements";
import { VerdictLabel } from "./verdict-label";

type RequirementListProps = {
  groups: RequirementGroup[];
  /** null where the report is kept as it was */
  checkId: string | null;
  /** languages of the quotes, which are never translated */
  languages: { cv: string; posting: string };
  selected: readonly string[];
  onShow(event: MouseEvent, quote: ShownRequirement["evidence"][number]): void;
};

/** Every requirement of the posting by area, must before nice, with its verdict and what it rests on. */
export function RequirementList({ groups, selected, ...rest }: RequirementListProps) {
  const { t } = useTranslation("result");
  const asked = groups.filter(({ items }) => items.length > 0);
  return asked.map(({ area, items }) => (
    <section key={area} id={`group-${area}`} aria-labelledby={`group-${area}-title`} className="mt-8 scroll-mt-4">
      <h3 id={`group-${area}-title`} className="flex flex-wrap items-baseline gap-x-3 text-lg font-bold">
        {t(`area.${area}`)}
        <span className="text-sm font-normal text-ink-soft">{t("requirement.count", { count: items.length })}</span>
      </h3>
      <ol className="mt-3 space-y-3">
        {items.map((item) => (
          <RequirementCard key={item.id} item={item} isSelected={selected.includes(item.id)} {...rest} />
        ))}
      </ol>
    </section>
  ));
}

type RequirementCardProps = Omit<RequirementListProps, "groups" | "selected"> & {
  item: ShownRequirement;
  isSelected: boolean;
};

// Choosing a passage changes one or two cards of many.
const RequirementCard = memo(function RequirementCard(props: RequirementCardProps) {
  const { item, checkId, languages, isSelected, onShow } = props;
  const { t, i18n } = useTranslation("result");
  const { points } = item;
  const numbers = localNumbers(i18n.language);
  return (
    <li
      id={requirementAnchor(item.id)}
      tabIndex={-1}
      data-selected={isSelected || undefined}
      className="requirement sheet keep-together scroll-mt-4 p-4"
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <span className="font-semibold text-ink-soft">{item.number}</span>
        <VerdictLabel verdict={item.verdict} />
        <span className={item.kind === "must" ? "font-semibold" : "text-ink-soft"}>{t(`kind.${item.kind}`)}</span>
        {item.source === "duty" ? <span className="text-ink-soft">{t("requirement.duty")}</span> : null}
        <span className="ml-auto text-ink-soft">
          {points
            ? t("requirement.points", { points: numbers.points(points.given), most: numbers.points(points.most) })
            : t("requirement.notCounted")}
        </span>
      </p>
      <h4 className="mt-2 font-semibold leading-snug" lang={languages.posting}>
        {item.label}
      </h4>
      {item.quote.toLowerCase() === item.label.toLowerCase() ? null : (
        <p className="mt-1 text-sm text-ink-soft">
          {t("requirement.asked")}: <q lang={languages.posting}>{item.quote}</q>
        </p>
      )}
      {item.computed === null ? <p className="mt-2 text-sm">{item.reason}</p> : null}
      {item.evidence.length === 0 ? null : (
        <EvidencePanel evidence={item.evidence} language={languages.cv} onShow={onShow} />
      )}
      <CorrectionNote item={item} checkId={checkId} language={languages.cv} onShow={onShow} />
    </li>
  );
});
