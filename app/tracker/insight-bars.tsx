import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";

export type BarsProps = {
  title: string;
  description: string;
  /** names along the side with bars to the right, or names below with columns upwards */
  layout: "rows" | "columns";
  rows: { name: string; values: Record<string, number> }[];
  /** the values of a row, told apart by their look and named in the legend */
  series: { key: string; name: string; look: "solid" | "hollow" }[];
};

/** Space for the names at the side, in pixels: two words of the larger language wrap into it. */
const nameWidth = 104;

const text = { fontSize: 12, fill: "var(--ink)" };

/** Bars of counts or days from zero; the table beside them has the same numbers, so that nothing is told by a bar alone. */
export function InsightBars({ title, description, layout, rows, series }: BarsProps) {
  const data = rows.map(({ name, values }) => ({ name, ...values }));
  const inRows = layout === "rows";
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 480, height: 240 }}>
      <BarChart
        data={data}
        layout={inRows ? "vertical" : "horizontal"}
        margin={{ top: 8, right: inRows ? 40 : 4, bottom: 0, left: inRows ? 0 : -24 }}
        barGap={2}
        accessibilityLayer={false}
        title={title}
        desc={description}
      >
        {inRows ? null : <CartesianGrid vertical={false} stroke="var(--line)" />}
        <XAxis
          type={inRows ? "number" : "category"}
          dataKey={inRows ? undefined : "name"}
          hide={inRows}
          domain={inRows ? [0, (most: number) => Math.max(most, 1)] : undefined}
          allowDecimals={false}
          tick={text}
          tickLine={false}
          axisLine={{ stroke: "var(--line-strong)" }}
          minTickGap={12}
        />
        <YAxis
          type={inRows ? "category" : "number"}
          dataKey={inRows ? "name" : undefined}
          width={inRows ? nameWidth : 56}
          allowDecimals={false}
          tick={text}
          tickLine={false}
          axisLine={inRows ? { stroke: "var(--line-strong)" } : false}
        />
        {series.map(({ key, look }) => (
          <Bar
            key={key}
            dataKey={key}
            fill={look === "solid" ? "var(--accent)" : "var(--accent-soft)"}
            stroke="var(--accent)"
            maxBarSize={22}
            isAnimationActive={false}
          >
            {inRows ? <LabelList dataKey={key} position="right" fontSize={12} fill="var(--ink)" /> : null}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
