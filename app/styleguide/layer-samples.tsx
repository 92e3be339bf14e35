import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type CvView, CvViewSwitch } from "~/analysis/cv-view-switch";
import { DeleteCheck } from "~/analysis/delete-check";
import { CardMoves } from "~/tracker/card-moves";
import { TrackerNav } from "~/tracker/tracker-nav";
import { Confirm } from "~/ui/confirm";

const card = { id: "app_sample", company: null, stage: "applied", sequence: 1, priority: 2 } as const;
const onCard = { ...card, deadlineOn: null, matchTotal: null, pending: false };

/** What leads between views, what opens over the page, and what opens more of it. */
export function LayerSamples() {
  const { t } = useTranslation("styleguide");
  const [view, setView] = useState<CvView>("text");
  return (
    <>
      <TrackerNav current="board" />
      <div className="flex flex-wrap items-center gap-4">
        <CvViewSwitch view={view} onChoose={setView} />
        <CardMoves card={{ ...onCard, title: t("application") }} ownStages={[]} onMove={() => undefined} />
        <CardMoves
          card={{ ...onCard, id: "app_pending", title: t("pending"), pending: true }}
          ownStages={[]}
          onMove={() => undefined}
        />
        <DeleteCheck
          id="ana_sample"
          words={{ open: t("delete.open"), question: t("delete.question"), confirm: t("delete.confirm") }}
        />
        <Confirm
          open={
            <>
              <Trash2 size={18} aria-hidden="true" />
              {t("delete.openAll")}
            </>
          }
          openClass="text-sm text-missing"
          question={<p>{t("delete.question")}</p>}
        >
          <button type="button" className="button button-danger">
            {t("delete.confirm")}
          </button>
        </Confirm>
      </div>
      {([false, true] as const).map((open) => (
        <details key={String(open)} open={open}>
          <summary className="unfold text-accent">{t("unfold")}</summary>
          <p className="max-w-prose text-sm text-ink-soft">{t("unfolded")}</p>
        </details>
      ))}
    </>
  );
}
