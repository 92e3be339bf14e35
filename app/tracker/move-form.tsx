import { Undo2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Form } from "~/platform/router";
import type { OwnStage } from "./stage";
import type { StageEvent } from "./stage-event";
import { undoableMove } from "./stage-event";
import { nextTarget, targetsOf } from "./stage-moves";
import { stageName } from "./stage-name";

/** Moves an application to one of the stages that the rules allow, and takes the last move back. */
export function MoveForm({
  application,
  ownStages,
  events,
}: {
  application: { id: string; stage: string; sequence: number };
  ownStages: readonly OwnStage[];
  events: readonly StageEvent[];
}) {
  const { t } = useTranslation("tracker");
  const last = undoableMove(events, ownStages);
  const action = `/applications/${application.id}`;
  return (
    <div className="mt-4 flex flex-wrap items-end gap-x-6 gap-y-2">
      <Form
        method="post"
        action={`${action}/move`}
        className="flex flex-wrap items-end gap-2"
        key={application.sequence}
      >
        <input type="hidden" name="sequence" value={application.sequence} />
        <label className="grow text-sm font-semibold">
          {t("move.label")}
          <select
            name="to"
            defaultValue={nextTarget(application.stage, ownStages) ?? undefined}
            className="entry mt-1 font-normal"
          >
            {targetsOf(application.stage, ownStages).map((stage) => (
              <option key={stage} value={stage}>
                {stageName(t, stage, ownStages)}
              </option>
            ))}
          </select>
        </label>
        <label className="min-w-0 grow text-sm font-semibold">
          {t("move.note")}
          <input name="note" maxLength={500} autoComplete="off" className="entry mt-1 font-normal" />
        </label>
        <button type="submit" className="button button-primary">
          {t("move.action")}
        </button>
      </Form>
      {last?.from ? (
        <Form method="post" action={`${action}/undo`}>
          <input type="hidden" name="sequence" value={application.sequence} />
          <button type="submit" className="button button-quiet text-sm">
            <Undo2 size={18} aria-hidden="true" />
            {t("move.undoLast", { stage: stageName(t, last.from, ownStages) })}
          </button>
        </Form>
      ) : null}
    </div>
  );
}
