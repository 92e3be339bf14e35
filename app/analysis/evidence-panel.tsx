import { BadgeCheck } from "lucide-react";
import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { cvAnchor } from "~/cv/cv-page";
import type { ShownRequirement } from "./numbered-requirements";

type EvidencePanelProps = {
  evidence: ShownRequirement["evidence"];
  language: string;
  onShow(event: MouseEvent, quote: ShownRequirement["evidence"][number]): void;
};

/** The quotes that support one requirement; each leads to its place in the CV. */
export function EvidencePanel({ evidence, language, onShow }: EvidencePanelProps) {
  const { t } = useTranslation("result");
  return (
    <ul aria-label={t("requirement.evidence")} className="mt-3 space-y-2">
      {evidence.map((item) => (
        <li
          key={`${item.start}-${item.end}`}
          className="rounded-r-lg border-l-3 border-accent bg-accent-soft px-3 py-2"
        >
          <a
            href={`#${cvAnchor(item.start)}`}
            lang={language}
            onClick={(event) => onShow(event, item)}
            className="block py-0.5 underline decoration-accent decoration-1 underline-offset-3 hover:decoration-2"
          >
            “{item.quote}”
          </a>
          <span className="mt-0.5 flex flex-wrap items-center gap-x-3 text-xs text-ink-soft">
            <span className="inline-flex items-center gap-1 font-semibold text-met">
              <BadgeCheck size={14} aria-hidden="true" />
              {t("requirement.verified")}
            </span>
            {item.page === null ? null : <span>{t("requirement.page", { page: item.page })}</span>}
            <span>{t(`strength.${item.strength}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
