import type { Box } from "./cv-document";
import { applyTo, multiply, toMatrix } from "./matrix";
import type { Colour } from "./pdf-page";
import { boxAround, intersectBoxes, type Operator, type Painter, transformedBox } from "./pdf-painter";

/** Path commands as pdf.js packs them, with the count of numbers that follow. */
const pathLengths: Record<number, number> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** Shapes smaller than this (square points) lie under no readable text. */
const smallestShape = 12;
const mostShapes = 4_000;

/** In points: a line that parts the rows or columns of a table. */
const thickestRule = 2.5;
const shortestRule = 6;
const mostRules = 1_500;

/** In points: the bullet of a list in type of 16 points. */
const largestDot = 6;

/** What lies beneath blended paint still shows. */
const blendedOpacity = 0.5;
const mostOutlinePoints = 400;

/** End points of a packed path in page points; curves count by their end points. Null when it has too many. */
function outlineOf(painter: Painter, path: ArrayLike<number>): Float32Array | null {
  const points: number[] = [];
  for (let at = 0; at < path.length; ) {
    const length = pathLengths[path[at]!];
    if (length === undefined) return null;
    if (length > 0) points.push(...applyTo(painter.state.ctm, path[at + length - 1]!, path[at + length]!));
    at += length + 1;
    if (points.length > mostOutlinePoints * 2) return null;
  }
  return Float32Array.from(points);
}

function cornersOf(box: Box): Float32Array {
  const [x, y, width, height] = box;
  return Float32Array.from([x, y, x + width, y, x + width, y + height, x, y + height]);
}

function addShape(
  painter: Painter,
  outline: Float32Array | null,
  full: Box,
  colour: Colour | null,
  image: boolean,
): void {
  painter.order += 1;
  const { clip, fillOpacity, blended } = painter.state;
  const box = intersectBoxes(clip, full);
  if (isDot(box) && painter.dots.length < mostShapes) painter.dots.push(box);
  addRule(painter, box);
  if (box[2] * box[3] < smallestShape || painter.shapes.length >= mostShapes) return;
  if (painter.visibility.includes(false)) return;
  painter.shapes.push({
    outline: outline ?? cornersOf(box),
    box,
    colour,
    opacity: blended ? Math.min(fillOpacity, blendedOpacity) : fillOpacity,
    image,
    order: painter.order,
  });
}

function addRule({ rules }: Painter, box: Box): void {
  const isRule = Math.min(box[2], box[3]) <= thickestRule && Math.max(box[2], box[3]) >= shortestRule;
  if (isRule && rules.length < mostRules) rules.push(box);
}

/** A drawn line is a rule; of a drawn frame each side is one. */
function addStroke(painter: Painter, full: Box): void {
  const [x, y, width, height] = intersectBoxes(painter.state.clip, full);
  const isLine = Math.min(width, height) <= thickestRule;
  const across: Box[] = [y, y + height].map((at) => [x, at, width, 0]);
  const down: Box[] = [x, x + width].map((at) => [at, y, 0, height]);
  for (const rule of isLine ? [[x, y, width, height] as const] : [...across, ...down]) addRule(painter, [...rule]);
}

function isDot([, , width, height]: Box): boolean {
  return (
    Math.max(width, height) <= largestDot && Math.abs(width - height) < 0.2 * largestDot && width > 1 && height > 1
  );
}

function paintImage(painter: Painter, matrices: readonly unknown[] = [[1, 0, 0, 1, 0, 0]]): void {
  for (const matrix of matrices) {
    const placed = multiply(painter.state.ctm, toMatrix(matrix));
    const corners = [
      applyTo(placed, 0, 0),
      applyTo(placed, 1, 0),
      applyTo(placed, 1, 1),
      applyTo(placed, 0, 1),
    ] as const;
    addShape(painter, Float32Array.from(corners.flat()), boxAround(corners), null, true);
  }
}

const fillNames = ["fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];

const strokeNames = ["stroke", "closeStroke", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];

/** Operators that paint areas or narrow the clip, by their pdf.js name. `numbers` maps operator names to pdf.js numbers. */
export function shapeOperators(numbers: Record<string, number>): Record<string, Operator> {
  const fills = new Set(fillNames.map((name) => numbers[name]));
  const strokes = new Set(strokeNames.map((name) => numbers[name]));
  return {
    clip: (painter) => {
      painter.pendingClip = true;
    },
    eoClip: (painter) => {
      painter.pendingClip = true;
    },
    constructPath: (painter, args) => {
      const bounds = args?.[2] as ArrayLike<number> | null;
      const path = (args?.[1] as unknown[] | undefined)?.[0] as ArrayLike<number> | null;
      if (bounds && path && Number.isFinite(bounds[0])) {
        const box = transformedBox(painter.state.ctm, bounds);
        if (fills.has(args?.[0] as number)) addShape(painter, outlineOf(painter, path), box, painter.state.fill, false);
        if (strokes.has(args?.[0] as number)) addStroke(painter, box);
        if (painter.pendingClip) painter.state.clip = intersectBoxes(painter.state.clip, box);
      }
      painter.pendingClip = false;
    },
    shadingFill: (painter) => {
      const { clip } = painter.state;
      if (clip) addShape(painter, null, clip, null, false);
    },
    paintImageXObject: (painter) => paintImage(painter),
    paintInlineImageXObject: (painter) => paintImage(painter),
    paintInlineImageXObjectGroup: (painter, args) =>
      paintImage(
        painter,
        ((args?.[1] as { transform: unknown }[] | undefined) ?? []).map((part) => part.transform),
      ),
    paintImageXObjectRepeat: (painter, args) => {
      const places = (args?.[3] as ArrayLike<number> | undefined) ?? [];
      for (let at = 0; at + 1 < places.length; at += 2) {
        paintImage(painter, [[args?.[1], 0, 0, args?.[2], places[at], places[at + 1]]]);
      }
    },
    paintImageMaskXObject: (painter) => paintImage(painter),
    paintSolidColorImageMask: (painter) => {
      addShape(painter, null, transformedBox(painter.state.ctm, [0, 0, 1, 1]), painter.state.fill, false);
    },
  };
}
