import { CircleHelp, Signal, SignalHigh, SignalLow, SignalMedium } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Band } from "~/analysis/assessment";

const looks = {
  strong: { Icon: Signal, colours: "bg-met-soft text-met" },
  good: { Icon: SignalHigh, colours: "bg-met-soft text-met" },
  partial: { Icon: SignalMedium, colours: "bg-partial-soft text-partial" },
  weak: { Icon: SignalLow, colours: "bg-missing-soft text-missing" },
  none: { Icon: CircleHelp, colours: "bg-unknown-soft text-unknown" },
};

/** A band as icon, word and colour; each alone tells it. */
export function BandLabel({ band }: { band: Band | null }) {
  const { t } = useTranslation("result");
  const { Icon, colours } = looks[band ?? "none"];
  return (
    <span className={`chip ${colours}`}>
      <Icon size={16} aria-hidden="true" className="shrink-0" />
      {t(band ? `band.${band}` : "noScore")}
    </span>
  );
}
