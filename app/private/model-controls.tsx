import { Download, Pause, Trash2 } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNote } from "~/ui/problem-note";
import { StepProgress } from "~/ui/step-progress";
import { ConfirmBox } from "./confirm-box";
import type { ModelState } from "./model-state";

/** What can be done with a sentence model now, and how far it is. */
export function ModelControls() {
  const { t, i18n } = useTranslation("private");
  const state = useModelState();
  const problemId = useId();
  const fault = "fault" in state ? state.fault : null;
  const megabytes = new Intl.NumberFormat(i18n.language, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
  const amount = (bytes: number) => megabytes.format(bytes / 1_000_000);
  return (
    <div className="mt-3">
      {fault ? <ProblemNote id={problemId} problem={{ code: `private.${fault}` }} /> : null}
      {"chosen" in state ? (
        <p className="mt-3">
          <strong className="font-semibold">{state.chosen.offer.manifest.name}</strong>{" "}
          <span className="text-sm text-ink-soft">
            {t("model.about", { size: amount(state.size), license: state.chosen.offer.manifest.license })}
          </span>
        </p>
      ) : null}
      <p role="status" className="mt-2 font-semibold">
        {state.step === "none" && fault ? null : t(`model.step.${state.step}`)}
      </p>
      {state.step === "loading" || state.step === "paused" ? (
        <StepProgress
          step={t("model.loaded", { loaded: amount(state.loaded), size: amount(state.size) })}
          hint={t("model.keepOpen")}
          share={state.loaded / state.size}
        />
      ) : null}
      <div className="mt-4 flex flex-wrap gap-3">
        <ModelActions state={state} size={"chosen" in state ? amount(state.size) : ""} />
      </div>
    </div>
  );
}

function ModelActions({ state: { step }, size }: { state: ModelState; size: string }) {
  const { t } = useTranslation("private");
  const act = async (name: "loadModel" | "pauseModel" | "removeModel") =>
    (await import("./model-state.client"))[name]();
  return (
    <>
      {step === "offered" || step === "paused" ? (
        <button type="button" onClick={() => act("loadModel")} className="button button-plain">
          <Download size={18} aria-hidden="true" />
          {t(step === "offered" ? "model.load" : "model.resume", { size })}
        </button>
      ) : null}
      {step === "loading" ? (
        <button type="button" onClick={() => act("pauseModel")} className="button button-plain">
          <Pause size={18} aria-hidden="true" />
          {t("model.pause")}
        </button>
      ) : null}
      {step === "paused" || step === "ready" ? (
        <ConfirmBox
          icon={<Trash2 size={18} aria-hidden="true" />}
          words={{ open: t("model.delete"), question: t("model.question"), confirm: t("model.confirm") }}
          isDangerous
          onConfirm={() => act("removeModel")}
        />
      ) : null}
    </>
  );
}

function useModelState(): ModelState {
  const [state, setState] = useState<ModelState>({ step: "opening" });
  useEffect(() => {
    let leave: (() => void) | undefined;
    let isLeft = false;
    import("./model-state.client").then(
      ({ lookForModel, modelState, onModelState }) => {
        if (isLeft) return;
        leave = onModelState(() => setState(modelState()));
        setState(modelState());
        lookForModel();
      },
      () => setState({ step: "none", fault: "model_unreachable" }),
    );
    return () => {
      isLeft = true;
      leave?.();
    };
  }, []);
  return state;
}
