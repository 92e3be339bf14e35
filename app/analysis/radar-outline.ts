export type RadarPoint = { x: number; y: number; value: number | null };

export type RadarOutline = {
  /** SVG path of the lines; it is broken at a point without a number */
  path: string;
  /** whether the lines go all the way round, so that the shape has an inside */
  closed: boolean;
};

/**
 * Joins neighbouring points of a ring that have a number. A point without one has no place on its axis: the lines beside it
 * are left out, so that it never looks like 0.
 */
export function radarOutline(points: readonly RadarPoint[]): RadarOutline {
  const closed = points.length > 2 && points.every(({ value }) => value !== null);
  const steps = points.map((point, index) => {
    const next = points[(index + 1) % points.length]!;
    return point.value === null || next.value === null ? "" : `M${place(point)}L${place(next)}`;
  });
  if (closed) return { path: `M${points.map(place).join("L")}Z`, closed };
  return { path: steps.join(""), closed };
}

function place({ x, y }: RadarPoint): string {
  return `${x} ${y}`;
}

/**
 * Where values from 0 to 100 stand on as many axes around (0, 0), the first one upwards and the others clockwise. A value that is
 * null stands at the end of its axis: in the middle it would look like a zero.
 * @param radius of 100, in the picture's units
 */
export function radarPoints(values: readonly (number | null)[], radius: number): RadarPoint[] {
  return values.map((value, index) => {
    const turn = (2 * Math.PI * index) / values.length;
    const reach = (radius * (value ?? 100)) / 100;
    return { x: hundredths(reach * Math.sin(turn)), y: hundredths(-reach * Math.cos(turn)), value };
  });
}

/** Two hosts may differ in the last digits of a sine; what the server draws and the browser expects must not. */
function hundredths(length: number): number {
  return Math.round(length * 100) / 100 + 0;
}
