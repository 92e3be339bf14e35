import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Waiting } from "~/ui/waiting";
import type { BarsProps } from "./insight-bars";

// The chart library is large: it is fetched only on this page, and only by browsers.
const InsightBars = lazy(async () => ({ default: (await import("./insight-bars")).InsightBars }));

/** Bars in space that is reserved from the first paint, so that nothing moves when they come. */
export function BarsCard(props: BarsProps) {
  const { t } = useTranslation("trackerInsight");
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  const waiting = <Waiting words={t("chart.loading")} height="100%" />;
  const height = props.layout === "columns" ? 240 : 40 + props.rows.length * (props.series.length > 1 ? 48 : 36);
  return (
    <figure className="mt-4">
      <div style={{ height }}>
        {inBrowser ? (
          <Suspense fallback={waiting}>
            <InsightBars {...props} />
          </Suspense>
        ) : (
          waiting
        )}
      </div>
      {props.series.length > 1 ? (
        <figcaption className="flex flex-wrap justify-center gap-x-5 text-xs text-ink-soft">
          {props.series.map(({ key, name, look }) => (
            <span key={key} className="inline-flex items-center gap-1.5">
              <span
                aria-hidden="true"
                className={`size-3 border border-accent ${look === "solid" ? "bg-accent" : "bg-accent-soft"}`}
              />
              {name}
            </span>
          ))}
        </figcaption>
      ) : null}
    </figure>
  );
}
