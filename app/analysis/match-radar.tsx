import { useId } from "react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import type { Area } from "~/job/requirement";
import type { Analysis } from "./analysis";
import { type RadarPoint, radarOutline, radarPoints } from "./radar-outline";

/** The areas of another check, what both are called, and what the picture shows of them. */
export type RadarOverlay = { areas: Analysis["areas"]; earlier: string; later: string; description: string };

type MatchRadarProps = {
  areas: Analysis["areas"];
  /** an earlier check of the same posting, laid beneath */
  overlay?: RadarOverlay;
  selected: Area | null;
  onSelect(area: Area | null): void;
};

/** Of 100, in units of the picture; beside it the longest label of both languages finds room. */
const radius = 84;

/** The five areas on fixed axes, 0 to 100. Each axis leads to its row of the table, which holds the same numbers. */
export function MatchRadar({ areas, overlay, selected, onSelect }: MatchRadarProps) {
  const { t } = useTranslation("result");
  const id = useId();
  const scores = (rows: Analysis["areas"]) =>
    radarPoints(
      rows.map(({ score }) => score),
      radius,
    );
  const demands = radarPoints(
    areas.map(({ demand }) => demand),
    radius,
  );
  return (
    <svg
      viewBox="-172 -122 344 232"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      className="match-radar"
    >
      <title id={`${id}-title`}>{t("radar.title")}</title>
      <desc id={`${id}-text`}>{overlay?.description ?? t("radar.description")}</desc>
      <path d={grid(areas.length)} fill="none" stroke="var(--line)" />
      <path
        d={radarOutline(demands).path}
        fill="none"
        stroke="var(--ink-soft)"
        strokeWidth="1.5"
        strokeDasharray="5 4"
        strokeLinejoin="round"
      />
      {overlay ? <EarlierShape points={scores(overlay.areas)} /> : null}
      <ScoreShape points={scores(areas)} />
      {radarPoints(
        areas.map(() => null),
        radius,
      ).map((end, index) => (
        <AxisLabel
          key={areas[index]!.area}
          place={{ x: end.x + labels[index]!.shift, y: end.y + labels[index]!.lift, anchor: labels[index]!.anchor }}
          area={areas[index]!}
          isSelected={selected === areas[index]!.area}
          onSelect={onSelect}
        />
      ))}
    </svg>
  );
}

/** A ring for each quarter and a line for each axis. */
function grid(axes: number): string {
  const ring = (value: number) => radarPoints(Array<number>(axes).fill(value), radius);
  const rings = [25, 50, 75, 100].map((value) => radarOutline(ring(value)).path);
  return [...rings, ...ring(100).map(({ x, y }) => `M0 0L${x} ${y}`)].join("");
}

/** Told apart by dashes and squares too, not by colour alone. */
function EarlierShape({ points }: { points: RadarPoint[] }) {
  return (
    <g>
      <path
        d={radarOutline(points).path}
        fill="none"
        stroke="var(--partial)"
        strokeWidth="2"
        strokeDasharray="2 3"
        strokeLinejoin="round"
      />
      <path
        d={points.map(({ x, y, value }) => (value === null ? "" : `M${x - 3} ${y - 3}h6v6h-6Z`)).join("")}
        fill="var(--partial)"
        stroke="none"
      />
    </g>
  );
}

/** An axis without a number has a hollow dot at its end. */
function ScoreShape({ points }: { points: RadarPoint[] }) {
  const { path, closed } = radarOutline(points);
  return (
    <g>
      <path
        d={path}
        fill={closed ? "var(--accent)" : "none"}
        fillOpacity="0.14"
        stroke="var(--accent)"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      {points.map(({ x, y, value }, index) => {
        const key = `${index} ${value}`;
        return value === null ? (
          <circle
            key={key}
            cx={x}
            cy={y}
            r="4.5"
            fill="var(--sheet)"
            stroke="var(--ink-soft)"
            strokeWidth="1.5"
            strokeDasharray="3 2"
          />
        ) : (
          <circle key={key} cx={x} cy={y} r="3.5" fill="var(--accent)" />
        );
      })}
    </g>
  );
}

/** Keeps two lines of text clear of the ring: above it at the top, beside it at the sides, below it at the foot. */
const labels = [
  { shift: 0, lift: -23, anchor: "middle" },
  { shift: 7, lift: -2, anchor: "start" },
  { shift: 4, lift: 17, anchor: "start" },
  { shift: -4, lift: 17, anchor: "end" },
  { shift: -7, lift: -2, anchor: "end" },
] as const;

type AxisLabelProps = {
  place: { x: number; y: number; anchor: "start" | "middle" | "end" };
  area: Analysis["areas"][number];
  isSelected: boolean;
  onSelect(area: Area | null): void;
};

function AxisLabel({ place: { x, y, anchor }, area: { area, score }, isSelected, onSelect }: AxisLabelProps) {
  const { t, i18n } = useTranslation("result");
  return (
    <a
      href={`#area-${area}`}
      className="radar-axis"
      onMouseEnter={() => onSelect(area)}
      onMouseLeave={() => onSelect(null)}
      onFocus={() => onSelect(area)}
      onBlur={() => onSelect(null)}
      onClick={(event) => {
        event.preventDefault();
        onSelect(area);
      }}
    >
      <text x={x} y={y} textAnchor={anchor} fill="var(--ink)" fontSize="12">
        <tspan x={x} fontWeight="700" fontSize="15" textDecoration={isSelected ? "underline" : undefined}>
          {score === null ? "–" : localNumbers(i18n.language).whole(score)}
        </tspan>
        <tspan x={x} dy="1.2em" fill={isSelected ? "var(--accent)" : "var(--ink-soft)"}>
          {t(`areaShort.${area}`)}
        </tspan>
      </text>
    </a>
  );
}
