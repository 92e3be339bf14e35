import type { Box } from "./cv-document";
import { applyTo, type Matrix } from "./matrix";
import type { Glyph, Shape } from "./pdf-page";
import { initialState, type PaintState, type PdfFont, type TextPosition, textOrigin } from "./pdf-paint-state";

/** What one walk over a page's operators gathers. */
export type Painter = {
  state: PaintState;
  stack: PaintState[];
  text: TextPosition;
  base: Matrix;
  pendingClip: boolean;
  /** visibility of the marked content and groups we are in; false inside layers that are off and inside soft masks */
  visibility: boolean[];
  glyphs: Glyph[];
  shapes: Shape[];
  dots: Box[];
  rules: Box[];
  order: number;
  showsText: boolean;
  fontOf(id: string): PdfFont | null;
  isLayerOn(id: unknown): boolean;
};

type OperatorArguments = ArrayLike<unknown> | null;
export type Operator = (painter: Painter, args: OperatorArguments) => void;

export function createPainter(
  base: Matrix,
  fontOf: (id: string) => PdfFont | null,
  isLayerOn: (id: unknown) => boolean,
): Painter {
  return {
    state: initialState(base),
    stack: [],
    text: textOrigin(),
    base,
    pendingClip: false,
    visibility: [],
    glyphs: [],
    shapes: [],
    dots: [],
    rules: [],
    order: 0,
    showsText: false,
    fontOf,
    isLayerOn,
  };
}

export function saveState(painter: Painter): void {
  painter.stack.push({ ...painter.state });
}

export function restoreState(painter: Painter): void {
  const saved = painter.stack.pop();
  if (saved) painter.state = saved;
}

/** Smallest box around a rectangle [x0, y0, x1, y1] after a transformation. */
export function transformedBox(matrix: Matrix, rectangle: ArrayLike<number>): Box {
  const [x0, y0, x1, y1] = [rectangle[0]!, rectangle[1]!, rectangle[2]!, rectangle[3]!];
  const corners = [
    applyTo(matrix, x0, y0),
    applyTo(matrix, x1, y0),
    applyTo(matrix, x0, y1),
    applyTo(matrix, x1, y1),
  ] as const;
  return boxAround(corners);
}

export function boxAround(points: readonly (readonly [number, number])[]): Box {
  let [left, top] = points[0]!;
  let [right, bottom] = points[0]!;
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right - left, bottom - top];
}

export function intersectBoxes(a: Box | null, b: Box): Box {
  if (!a) return b;
  const left = Math.max(a[0], b[0]);
  const top = Math.max(a[1], b[1]);
  const right = Math.min(a[0] + a[2], b[0] + b[2]);
  const bottom = Math.min(a[1] + a[3], b[1] + b[3]);
  return [left, top, Math.max(0, right - left), Math.max(0, bottom - top)];
}
