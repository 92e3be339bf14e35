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
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}

/** The point of a ring around (cx, cy) at an angle in degrees, counted anticlockwise from the right. */
export function onRing(cx: number, cy: number, radius: number, angle: number): { x: number; y: number } {
  const radians = (-angle * Math.PI) / 180;
  return { x: cx + radius * Math.cos(radians), y: cy + radius * Math.sin(radians) };
}
