import { expect, test } from "vitest";
import { onRing, radarOutline } from "./radar-outline";

const ring = [
  { x: 0, y: -10, value: 80 },
  { x: 10, y: 0, value: 60 },
  { x: 5, y: 10, value: 70 },
  { x: -5, y: 10, value: 50 },
];

test("a ring of numbers is one closed shape", () => {
  expect(radarOutline(ring)).toEqual({ path: "M0 -10L10 0L5 10L-5 10Z", closed: true });
});

test("the lines beside an axis without a number are left out", () => {
  const broken = ring.map((point, index) => (index === 1 ? { ...point, x: 0, y: 0, value: null } : point));
  expect(radarOutline(broken)).toEqual({ path: "M5 10L-5 10M-5 10L0 -10", closed: false });
});

test("zero is a number and keeps its lines", () => {
  const zero = ring.map((point, index) => (index === 1 ? { ...point, x: 0, y: 0, value: 0 } : point));
  expect(radarOutline(zero).closed).toBe(true);
});

test("a ring without any number has no lines", () => {
  expect(radarOutline(ring.map((point) => ({ ...point, value: null }))).path).toBe("");
});

test("90 degrees points up", () => {
  const { x, y } = onRing(100, 100, 50, 90);
  expect([Math.round(x), Math.round(y)]).toEqual([100, 50]);
});
