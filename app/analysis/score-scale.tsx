import { useTranslation } from "react-i18next";
import { scoring } from "./scoring-constants";

const { partial, good, strong } = scoring.band;
const stretches = [
  { band: "weak", from: 0, to: partial },
  { band: "partial", from: partial, to: good },
  { band: "good", from: good, to: strong },
  { band: "strong", from: strong, to: 100 },
] as const;

/** Where the total stands between 0 and 100, with the limits of the bands. */
export function ScoreScale({ total }: { total: number }) {
  const { t } = useTranslation("result");
  return (
    <div className="mt-6" role="img" aria-label={t("scale", { total: Math.round(total), partial, good, strong })}>
      <div aria-hidden="true">
        <div className="relative h-3">
          <div className="absolute inset-x-0 top-1 flex h-1.5 gap-0.5">
            {stretches.map(({ band, from, to }) => (
              <span key={band} className="relative h-full overflow-hidden bg-line" style={{ width: `${to - from}%` }}>
                <span
                  className="absolute inset-y-0 left-0 bg-accent"
                  style={{ width: `${(100 * Math.min(Math.max(total - from, 0), to - from)) / (to - from)}%` }}
                />
              </span>
            ))}
          </div>
          <span
            className="absolute top-0 size-3.5 -translate-x-1/2 rounded-full border-3 border-sheet bg-accent outline-1 outline-accent"
            style={{ left: `${total}%` }}
          />
        </div>
        <div className="mt-1.5 flex gap-0.5 text-xs leading-tight text-ink-soft">
          {stretches.map(({ band, from, to }) => (
            <span key={band} className="min-w-0 pr-1" style={{ width: `${to - from}%` }}>
              {from} <span className="hidden sm:inline">· {t(`band.${band}`)}</span>
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
