import { useTranslation } from "react-i18next";
import type { Area } from "~/job/requirement";
import type { Analysis } from "./analysis";
import { MatchRadar, type RadarOverlay } from "./match-radar";
import { RadarSave } from "./radar-save";

type RadarCardProps = Pick<Analysis, "areas" | "total" | "band"> & {
  /** an earlier check of the same posting, laid beneath */
  overlay?: RadarOverlay;
  selected: Area | null;
  onSelect(area: Area | null): void;
};

/** The radar with what its lines mean. On the narrowest screens the table's bars stand alone. */
export function RadarCard({ total, band, overlay, ...props }: RadarCardProps) {
  const { t } = useTranslation("result");
  return (
    <figure className="radar-card max-sm:-mx-4">
      <MatchRadar {...props} overlay={overlay} />
      <figcaption className="flex flex-wrap justify-center gap-x-5 gap-y-1 text-xs text-ink-soft">
        {overlay ? (
          <Key word={overlay.earlier}>
            <path d="M1 6h22" stroke="var(--partial)" strokeWidth="2" strokeDasharray="2 3" />
            <rect x="8.5" y="2.5" width="7" height="7" fill="var(--partial)" />
          </Key>
        ) : null}
        <Key word={overlay?.later ?? t("radar.cv")}>
          <path d="M1 6h22" stroke="var(--accent)" strokeWidth="2.5" />
          <circle cx="12" cy="6" r="4" fill="var(--accent)" />
        </Key>
        <Key word={t("radar.demand")}>
          <path d="M1 6h22" stroke="var(--ink-soft)" strokeWidth="1.5" strokeDasharray="5 4" />
        </Key>
        {[...props.areas, ...(overlay?.areas ?? [])].some(({ score }) => score === null) ? (
          <Key word={t("radar.noNumber")}>
            <circle
              cx="12"
              cy="6"
              r="4.5"
              fill="none"
              stroke="var(--ink-soft)"
              strokeWidth="1.5"
              strokeDasharray="3 2"
            />
          </Key>
        ) : null}
      </figcaption>
      <RadarSave total={total} band={band} />
    </figure>
  );
}

function Key({ word, children }: { word: string; children: React.ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {word}
    </span>
  );
}
