import { ArrowDown, ArrowUp, Pencil } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Form } from "~/platform/router";
import { Page } from "~/ui/page";
import { ProblemNote } from "~/ui/problem-note";
import { isFixedStage, type OwnStage, openStages, orderStages, stageColors } from "./stage";
import { targetsOf } from "./stage-moves";
import { StageName, stageName } from "./stage-name";
import { TrackerNav } from "./tracker-nav";

type StageProblem = { code: string; values?: Record<string, string | number> };

/** All stages in the order of the board; the own ones can be renamed, coloured, placed and removed. */
export function StagesPage({
  ownStages,
  formKey,
  problem,
}: {
  ownStages: readonly OwnStage[];
  /** of the form for a new stage: the same for every try to send it */
  formKey: string;
  problem: StageProblem | null;
}) {
  const { t } = useTranslation("tracker");
  return (
    <Page width="text">
      <TrackerNav current="stages" />
      <h1 className="mt-6 text-2xl font-bold">{t("stages.title")}</h1>
      <p className="mt-1 text-ink-soft">{t("stages.lead")}</p>
      {problem ? (
        <div className="mt-4">
          <ProblemNote id="stage-problem" problem={problem} />
        </div>
      ) : null}
      <ol className="sheet mt-6 divide-y divide-line px-4">
        {orderStages(ownStages).map((id) => {
          const own = ownStages.find((stage) => stage.id === id);
          return (
            <li key={id} className="py-2">
              <div className="flex min-h-8 items-center justify-between gap-2">
                <StageName stage={id} own={ownStages} />
                {isFixedStage(id) ? <span className="text-sm text-ink-soft">{t("stages.fixed")}</span> : null}
                {own ? <Shift stage={own} /> : null}
              </div>
              {own ? <OwnStageForms stage={own} ownStages={ownStages} /> : null}
            </li>
          );
        })}
      </ol>
      <section aria-labelledby="add-stage" className="sheet mt-6 p-4 sm:p-6">
        <h2 id="add-stage" className="text-lg font-bold">
          {t("stages.add")}
        </h2>
        <Form method="post" className="mt-3" key={ownStages.length}>
          <input type="hidden" name="formKey" value={formKey} />
          <StageFieldset stage={{ name: "", color: "teal", after: "screening" }} />
          <button type="submit" name="intent" value="add" className="button button-primary mt-4">
            {t("form.add")}
          </button>
        </Form>
      </section>
    </Page>
  );
}

function Shift({ stage: { id, name } }: { stage: OwnStage }) {
  const { t } = useTranslation("tracker");
  return (
    <Form method="post" className="flex">
      <input type="hidden" name="id" value={id} />
      <button type="submit" name="intent" value="up" aria-label={t("stages.upNamed", { name })} className={iconButton}>
        <ArrowUp size={18} aria-hidden="true" />
      </button>
      <button
        type="submit"
        name="intent"
        value="down"
        aria-label={t("stages.downNamed", { name })}
        className={iconButton}
      >
        <ArrowDown size={18} aria-hidden="true" />
      </button>
    </Form>
  );
}

const iconButton = "inline-flex size-11 cursor-pointer items-center justify-center rounded-lg hover:bg-sunken";

function OwnStageForms({ stage, ownStages }: { stage: OwnStage; ownStages: readonly OwnStage[] }) {
  const { t } = useTranslation("tracker");
  return (
    <details key={JSON.stringify(stage)}>
      <summary
        aria-label={t("detail.editNamed", { name: stage.name })}
        className="button button-quiet -ml-2 list-none text-sm"
      >
        <Pencil size={18} aria-hidden="true" />
        {t("detail.edit")}
      </summary>
      <Form method="post" className="mt-2">
        <input type="hidden" name="id" value={stage.id} />
        <StageFieldset stage={stage} />
        <button type="submit" name="intent" value="edit" className="button button-primary mt-4">
          {t("stages.rename")}
        </button>
      </Form>
      <Form method="post" className="mt-4 flex flex-wrap items-end gap-2 border-t border-line pt-4 pb-2">
        <input type="hidden" name="id" value={stage.id} />
        <label className="grow text-sm font-semibold">
          {t("stages.removeText")}
          <select name="to" className="entry mt-1 font-normal">
            <option value="">{t("stages.keep")}</option>
            {targetsOf(stage.id, ownStages).map((target) => (
              <option key={target} value={target}>
                {stageName(t, target, ownStages)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="submit"
          name="intent"
          value="remove"
          aria-label={t("stages.removeNamed", { name: stage.name })}
          className="button button-danger"
        >
          {t("stages.remove")}
        </button>
      </Form>
    </details>
  );
}

function StageFieldset({ stage }: { stage: Pick<OwnStage, "name" | "color" | "after"> }) {
  const { t } = useTranslation("tracker");
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <label className="text-sm font-semibold">
        {t("stages.name")}
        <input name="name" required maxLength={40} defaultValue={stage.name} className="entry mt-1 font-normal" />
      </label>
      <label className="text-sm font-semibold">
        {t("stages.after")}
        <select name="after" defaultValue={stage.after} className="entry mt-1 font-normal">
          {openStages.map((open) => (
            <option key={open} value={open}>
              {t(`stage.${open}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="text-sm font-semibold">
        {t("stages.color")}
        <select name="color" defaultValue={stage.color} className="entry mt-1 font-normal">
          {stageColors.map((color) => (
            <option key={color} value={color}>
              {t(`color.${color}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
