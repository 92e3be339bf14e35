import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { type FixedStage, isFixedStage, type OwnStage, type StageColor } from "./stage";

const fixedColors: Readonly<Record<FixedStage, StageColor>> = {
  saved: "grey",
  applied: "blue",
  screening: "violet",
  interviewing: "amber",
  offer: "teal",
  accepted: "green",
  rejected: "pink",
  withdrawn: "grey",
  no_response: "grey",
};

/** Dots only: with at least 3:1 on light and dark paper alike. The name says it, the colour helps to find it. */
const dotColors: Readonly<Record<StageColor, string>> = {
  teal: "bg-[#0d9488]",
  blue: "bg-[#3b82f6]",
  violet: "bg-[#8b5cf6]",
  pink: "bg-[#db2777]",
  amber: "bg-[#b7791f]",
  green: "bg-[#16a34a]",
  grey: "bg-[#78716c]",
};

/** A stage by its name: ours in the page's language, a person's own as they wrote it. */
export function stageName(t: TFunction<"tracker">, stage: string, own: readonly OwnStage[]): string {
  if (isFixedStage(stage)) return t(`stage.${stage}`);
  return own.find(({ id }) => id === stage)?.name ?? t("stage.unknown");
}

/** The colour of a stage's dot, as a class. */
export function stageDot(stage: string, own: readonly OwnStage[]): string {
  const color = isFixedStage(stage) ? fixedColors[stage] : own.find(({ id }) => id === stage)?.color;
  return dotColors[color ?? "grey"];
}

export function StageName({ stage, own }: { stage: string; own: readonly OwnStage[] }) {
  const { t } = useTranslation("tracker");
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-full ${stageDot(stage, own)}`} />
      {stageName(t, stage, own)}
    </span>
  );
}
