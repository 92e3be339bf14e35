import { PenLine, Undo2 } from "lucide-react";
import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { Form, Link } from "~/platform/router";
import { EvidencePanel } from "./evidence-panel";
import type { ShownRequirement } from "./numbered-requirements";
import { VerdictLabel } from "./verdict-label";

type CorrectionNoteProps = {
  item: ShownRequirement;
  /** null where the report is kept as it was and takes no correction */
  checkId: string | null;
  /** of the CV's quotes */
  language: string;
  onShow(event: MouseEvent, quote: ShownRequirement["evidence"][number]): void;
};

/** What was computed beside what the person says, with the way to say it, to change it and to take it back. */
export function CorrectionNote({ item, checkId, language, onShow }: CorrectionNoteProps) {
  const { t } = useTranslation(["correction", "result"]);
  const { computed, number, label } = item;
  const isCorrected = computed !== null;
  if (checkId === null && !isCorrected) return null;
  return (
    <div className={isCorrected ? "mt-3 border-t border-line pt-3 text-sm" : "mt-2 text-sm"}>
      {isCorrected ? (
        <>
          <p className="font-semibold text-accent">{t("correction:by")}</p>
          {item.evidence.length === 0 && item.strength !== null ? (
            <p className="mt-1 text-ink-soft">{t("correction:noQuote")}</p>
          ) : null}
          <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="text-ink-soft">{t("correction:computed")}:</span>
            <VerdictLabel verdict={computed.verdict} />
            {computed.kind === item.kind ? null : (
              <span className="text-ink-soft">
                {t("correction:computedKind", { kind: t(`result:kind.${computed.kind}`) })}
              </span>
            )}
          </p>
          <p className="mt-1 text-ink-soft">{item.reason}</p>
          {computed.evidence.length === 0 || computed.evidence === item.evidence ? null : (
            <EvidencePanel evidence={computed.evidence} language={language} onShow={onShow} />
          )}
        </>
      ) : null}
      {checkId === null ? null : (
        <CorrectionButtons
          address={`/analyses/${checkId}/correct/${item.id}`}
          isCorrected={isCorrected}
          values={{ number, label }}
        />
      )}
    </div>
  );
}

type CorrectionButtonsProps = { address: string; isCorrected: boolean; values: { number: number; label: string } };

function CorrectionButtons({ address, isCorrected, values }: CorrectionButtonsProps) {
  const { t } = useTranslation("correction");
  return (
    <div className="screen-only -mb-2 -ml-2 flex flex-wrap gap-x-2">
      <Link
        to={address}
        aria-label={t(isCorrected ? "changeOf" : "wrongOf", values)}
        className="button button-quiet font-normal text-ink-soft"
      >
        <PenLine size={16} aria-hidden="true" />
        {t(isCorrected ? "change" : "wrong")}
      </Link>
      {isCorrected ? (
        <Form method="post" action={address} preventScrollReset>
          <button
            type="submit"
            name="intent"
            value="undo"
            aria-label={t("undoOf", values)}
            className="button button-quiet font-normal text-ink-soft"
          >
            <Undo2 size={16} aria-hidden="true" />
            {t("undo")}
          </button>
        </Form>
      ) : null}
    </div>
  );
}
