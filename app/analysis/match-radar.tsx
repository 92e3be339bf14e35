import { useTranslation } from "react-i18next";
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, ResponsiveContainer } from "recharts";
import { localNumbers } from "~/i18n/numbers";
import type { Area } from "~/job/requirement";
import type { Analysis } from "./analysis";
import { onRing, type RadarPoint, radarOutline } from "./radar-outline";

/** The areas of another check, what both are called, and what the picture shows of them. */
export type RadarOverlay = { areas: Analysis["areas"]; earlier: string; later: string; description: string };

type MatchRadarProps = {
  areas: Analysis["areas"];
  /** an earlier check of the same posting, laid beneath */
  overlay?: RadarOverlay;
  selected: Area | null;
  onSelect(area: Area | null): void;
  /** a narrow card leaves less room for the ring, as the labels beside it keep their size */
  narrow: boolean;
};

/** The five areas on fixed axes, 0 to 100. Each axis leads to its row of the table, which holds the same numbers. */
export function MatchRadar({ areas, overlay, selected, onSelect, narrow }: MatchRadarProps) {
  const { t } = useTranslation("result");
  const data = areas.map((row, index) => ({ ...row, earlier: overlay?.areas[index]?.score ?? null }));
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 440, height: 352 }}>
      <RadarChart
        data={data}
        outerRadius={narrow ? "61%" : "74%"}
        accessibilityLayer={false}
        title={t("radar.title")}
        desc={overlay?.description ?? t("radar.description")}
      >
        <PolarGrid gridType="polygon" stroke="var(--line)" />
        <PolarRadiusAxis domain={[0, 100]} tickCount={5} tick={false} axisLine={false} />
        <PolarAngleAxis
          dataKey="area"
          axisLine={false}
          tickLine={false}
          tick={(place: AxisPlace) => (
            <AxisLabel place={place} area={areas[place.index]!} selected={selected} onSelect={onSelect} />
          )}
        />
        <Radar dataKey="demand" isAnimationActive={false} shape={(ring: Ring) => <DemandLine points={ring.points} />} />
        {overlay ? (
          <Radar
            dataKey="earlier"
            isAnimationActive={false}
            shape={(ring: Ring) => <EarlierShape points={ring.points} />}
          />
        ) : null}
        <Radar dataKey="score" isAnimationActive={false} shape={(ring: Ring) => <ScoreShape points={ring.points} />} />
      </RadarChart>
    </ResponsiveContainer>
  );
}

type RingPoint = RadarPoint & { cx: number; cy: number; angle: number; radius: number };
type Ring = { points: RingPoint[] };

function DemandLine({ points }: Ring) {
  return (
    <path
      d={radarOutline(points).path}
      fill="none"
      stroke="var(--ink-soft)"
      strokeWidth="1.5"
      strokeDasharray="5 4"
      strokeLinejoin="round"
    />
  );
}

/** Told apart by dashes and squares too, not by colour alone. */
function EarlierShape({ points }: Ring) {
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
      {points.map(({ angle, value, x, y }) =>
        value === null ? null : <rect key={angle} x={x - 3.5} y={y - 3.5} width="7" height="7" fill="var(--partial)" />,
      )}
    </g>
  );
}

function ScoreShape({ points }: Ring) {
  const { path, closed } = radarOutline(points);
  const known = points.find(({ value, radius }) => value !== null && value > 0 && radius > 0);
  const outer = known ? (100 * known.radius) / known.value! : 0;
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
      {points.map((point) =>
        point.value === null ? (
          <HollowDot key={point.angle} {...onRing(point.cx, point.cy, outer, point.angle)} />
        ) : (
          <circle key={point.angle} cx={point.x} cy={point.y} r="4" fill="var(--accent)" />
        ),
      )}
    </g>
  );
}

/** An axis without a number, marked at its end: in the middle it would look like a zero. */
function HollowDot({ x, y }: { x: number; y: number }) {
  return (
    <circle cx={x} cy={y} r="5" fill="var(--sheet)" stroke="var(--ink-soft)" strokeWidth="1.5" strokeDasharray="3 2" />
  );
}

type AxisPlace = {
  index: number;
  x: number | string;
  y: number | string;
  textAnchor: "start" | "middle" | "end" | "inherit";
};

/** Keeps two lines of text clear of the ring: above it at the top, below it at the foot. */
const lift = [-20, -6, 12, 12, -6];
const shift = [0, 4, 4, -4, -4];

type AxisLabelProps = Pick<MatchRadarProps, "selected" | "onSelect"> & {
  place: AxisPlace;
  area: Analysis["areas"][number];
};

function AxisLabel({ place: { index, x, y, textAnchor }, area: { area, score }, selected, onSelect }: AxisLabelProps) {
  const { t, i18n } = useTranslation("result");
  const left = Number(x) + shift[index]!;
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
      <text x={left} y={Number(y) + lift[index]!} textAnchor={textAnchor} fill="var(--ink)" fontSize="12">
        <tspan x={left} fontWeight="700" fontSize="15" textDecoration={selected === area ? "underline" : undefined}>
          {score === null ? "–" : localNumbers(i18n.language).whole(score)}
        </tspan>
        <tspan x={left} dy="1.2em" fill={selected === area ? "var(--accent)" : "var(--ink-soft)"}>
          {t(`areaShort.${area}`)}
        </tspan>
      </text>
    </a>
  );
}
