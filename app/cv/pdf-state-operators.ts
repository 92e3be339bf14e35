import { multiply, toMatrix } from "./matrix";
import { initialState, parseColour, textOrigin } from "./pdf-paint-state";
import { intersectBoxes, type Operator, type Painter, restoreState, saveState, transformedBox } from "./pdf-painter";

function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function transform(painter: Painter, value: unknown): void {
  painter.state.ctm = multiply(painter.state.ctm, toMatrix(value));
}

function setFont(painter: Painter, id: unknown, size: unknown): void {
  const fontSize = numberOf(size);
  painter.state.font = painter.fontOf(String(id));
  painter.state.fontSize = Math.abs(fontSize);
  painter.state.fontDirection = fontSize < 0 ? -1 : 1;
}

function setGState(painter: Painter, pairs: unknown): void {
  for (const [key, value] of (pairs as [string, unknown][] | null) ?? []) {
    if (key === "ca") painter.state.fillOpacity = numberOf(value);
    else if (key === "CA") painter.state.strokeOpacity = numberOf(value);
    else if (key === "BM") painter.state.blended = value !== "source-over" && value !== "Normal";
    else if (key === "Font") setFont(painter, (value as unknown[])[0], (value as unknown[])[1]);
  }
}

function moveText(painter: Painter, x: number, y: number): void {
  const { text } = painter;
  text.lineX += x;
  text.lineY += y;
  text.x = text.lineX;
  text.y = text.lineY;
}

/** Operators that change the graphics or text state, by their pdf.js name. */
export const stateOperators: Record<string, Operator> = {
  save: saveState,
  restore: restoreState,
  transform: (painter, args) => transform(painter, args),
  setGState: (painter, args) => setGState(painter, args?.[0]),
  setFillRGBColor: (painter, args) => {
    painter.state.fill = parseColour(args);
  },
  setStrokeRGBColor: (painter, args) => {
    painter.state.stroke = parseColour(args);
  },
  setFillColorN: (painter) => {
    painter.state.fill = null;
  },
  setStrokeColorN: (painter) => {
    painter.state.stroke = null;
  },
  beginText: (painter) => {
    painter.text = textOrigin();
  },
  setFont: (painter, args) => setFont(painter, args?.[0], args?.[1]),
  setCharSpacing: (painter, args) => {
    painter.state.charSpacing = numberOf(args?.[0]);
  },
  setWordSpacing: (painter, args) => {
    painter.state.wordSpacing = numberOf(args?.[0]);
  },
  setHScale: (painter, args) => {
    painter.state.horizontalScale = numberOf(args?.[0]) / 100;
  },
  setLeading: (painter, args) => {
    painter.state.leading = -numberOf(args?.[0]);
  },
  setTextRise: (painter, args) => {
    painter.state.rise = numberOf(args?.[0]);
  },
  setTextRenderingMode: (painter, args) => {
    painter.state.mode = numberOf(args?.[0]);
  },
  setTextMatrix: (painter, args) => {
    painter.text = { ...textOrigin(), matrix: toMatrix(args?.length === 1 ? args[0] : args) };
  },
  moveText: (painter, args) => moveText(painter, numberOf(args?.[0]), numberOf(args?.[1])),
  setLeadingMoveText: (painter, args) => {
    painter.state.leading = numberOf(args?.[1]);
    moveText(painter, numberOf(args?.[0]), numberOf(args?.[1]));
  },
  nextLine: (painter) => moveText(painter, 0, painter.state.leading),
  paintFormXObjectBegin: (painter, args) => {
    saveState(painter);
    if (args?.[0]) transform(painter, args[0]);
    const bounds = args?.[1] as ArrayLike<number> | null | undefined;
    if (bounds?.length === 4) {
      painter.state.clip = intersectBoxes(painter.state.clip, transformedBox(painter.state.ctm, bounds));
    }
  },
  paintFormXObjectEnd: restoreState,
  beginGroup: (painter, args) => {
    saveState(painter);
    const group = args?.[0] as { smask?: unknown } | undefined;
    painter.visibility.push(!group?.smask);
  },
  endGroup: (painter) => {
    painter.visibility.pop();
    restoreState(painter);
  },
  beginMarkedContent: (painter) => {
    painter.visibility.push(true);
  },
  beginMarkedContentProps: (painter, args) => {
    painter.visibility.push(args?.[0] !== "OC" || painter.isLayerOn(args[1]));
  },
  endMarkedContent: (painter) => {
    painter.visibility.pop();
  },
  beginAnnotation: (painter, args) => {
    painter.stack = [{ ...painter.state }];
    painter.state = initialState(multiply(multiply(painter.base, toMatrix(args?.[2])), toMatrix(args?.[3])));
  },
  endAnnotation: restoreState,
};
