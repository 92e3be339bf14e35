import { describe, expect, test } from "vitest";
import { radarOutline, radarPoints } from "./radar-outline";

const ring = [
  { x: 0, y: -10, value: 80 },
  { x: 10, y: 0, value: 60 },
  { x: 5, y: 10, value: 70 },
  { x: -5, y: 10, value: 50 },
];

describe("the outline", () => {
  test("of a ring of numbers is one closed shape", () => {
    expect(radarOutline(ring)).toEqual({ path: "M0 -10L10 0L5 10L-5 10Z", closed: true });
  });

  test("leaves out the lines beside an axis without a number", () => {
    const broken = ring.map((point, index) => (index === 1 ? { ...point, value: null } : point));
    expect(radarOutline(broken)).toEqual({ path: "M5 10L-5 10M-5 10L0 -10", closed: false });
  });

  test("keeps the lines of a zero, which is a number", () => {
    const zero = ring.map((point, index) => (index === 1 ? { ...point, x: 0, y: 0, value: 0 } : point));
    expect(radarOutline(zero).closed).toBe(true);
  });

  test("of a ring without any number has no lines", () => {
    expect(radarOutline(ring.map((point) => ({ ...point, value: null }))).path).toBe("");
  });
});

describe("the points", () => {
  test("begin upwards and go round clockwise, as far out as their value", () => {
    expect(radarPoints([100, 50, 25, 0], 80)).toEqual([
      { x: 0, y: -80, value: 100 },
      { x: 40, y: 0, value: 50 },
      { x: 0, y: 20, value: 25 },
      { x: 0, y: 0, value: 0 },
    ]);
  });

  test("have one without a number at the end of its axis", () => {
    expect(radarPoints([10, null, 10, 10], 80)[1]).toEqual({ x: 80, y: 0, value: null });
  });
});
