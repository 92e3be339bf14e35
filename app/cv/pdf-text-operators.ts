import { applyTo, type Matrix, multiply } from "./matrix";
import type { Colour, Glyph } from "./pdf-page";
import type { PaintState, PdfFont } from "./pdf-paint-state";
import { boxAround, type Operator, type Painter } from "./pdf-painter";

/** A hyphen that is painted is a hyphen, whatever the font calls it. */
const hyphens = /^[-\u00ad\u2010\u2011]+$/u;

/** A glyph as pdf.js lists it; a bare number instead is a shift in thousandths of the font size. */
type ListedGlyph = { unicode: string; width: number; isSpace: boolean; vmetric?: number[] | null };

const colourModes: Record<number, "fill" | "stroke"> = {
  0: "fill",
  1: "stroke",
  2: "fill",
  4: "fill",
  5: "stroke",
  6: "fill",
};

function paintOf(state: PaintState): { mode: Glyph["mode"]; colour: Colour | null; opacity: number } {
  const source = colourModes[state.mode];
  if (source === undefined) return { mode: state.mode === 7 ? "clip" : "invisible", colour: null, opacity: 1 };
  if (source === "stroke") return { mode: "painted", colour: state.stroke, opacity: state.strokeOpacity };
  return { mode: "painted", colour: state.fill, opacity: state.fillOpacity };
}

/** The shift of the pen after one glyph, in text space (PDF 32000-1, 9.4.4), before horizontal scaling. */
function advanceOf(glyph: ListedGlyph, state: PaintState, font: PdfFont): number {
  const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing;
  if (font.vertical) {
    const width = glyph.vmetric?.[0] ?? font.defaultVerticalAdvance;
    return width * state.fontSize * font.fontMatrix[0] - spacing * state.fontDirection;
  }
  return glyph.width * state.fontSize * font.fontMatrix[0] + spacing * state.fontDirection;
}

function place(painter: Painter, glyph: ListedGlyph, x: number, advance: number, font: PdfFont, matrix: Matrix): void {
  const { state } = painter;
  const size = state.fontSize;
  const width = font.vertical ? size : Math.max(Math.abs(glyph.width * size * font.fontMatrix[0]), size * 0.01);
  const top = font.ascent * size;
  const bottom = font.descent * size;
  const local: [number, number][] = font.vertical
    ? [
        [-size / 2, x],
        [size / 2, x - size],
      ]
    : [
        [x, bottom],
        [x + width, bottom],
        [x, top],
        [x + width, top],
      ];
  const box = boxAround(local.map(([px, py]) => applyTo(matrix, px, py)));
  const start = font.vertical ? applyTo(matrix, 0, x) : applyTo(matrix, x, 0);
  const end = font.vertical ? applyTo(matrix, 0, x + advance) : applyTo(matrix, x + 1, 0);
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]) || 1;
  const centre: [number, number] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
  const { clip } = state;
  painter.glyphs.push({
    text: hyphens.test(glyph.unicode) ? "-" : glyph.unicode,
    box,
    baseline: start,
    direction: [(end[0] - start[0]) / length, (end[1] - start[1]) / length],
    size: size * font.em * Math.hypot(matrix[2], matrix[3]),
    spacing: state.charSpacing * Math.hypot(matrix[0], matrix[1]),
    font: font.name,
    bold: font.bold,
    ...paintOf(state),
    clipped:
      clip !== null &&
      (centre[0] < clip[0] || centre[0] > clip[0] + clip[2] || centre[1] < clip[1] || centre[1] > clip[1] + clip[3]),
    switchedOff: painter.visibility.includes(false),
    order: painter.order,
  });
}

function showText(painter: Painter, list: readonly (ListedGlyph | number | null)[]): void {
  const { state, text } = painter;
  const { font } = state;
  if (!font || state.fontSize === 0) return;
  const scale = state.horizontalScale * state.fontDirection;
  const pen: Matrix = [scale, 0, 0, state.fontDirection, text.x, text.y + state.rise];
  const matrix = multiply(multiply(state.ctm, text.matrix), pen);
  let x = 0;
  for (const item of list) {
    if (typeof item === "number") {
      x += ((font.vertical ? 1 : -1) * item * state.fontSize) / 1000;
    } else if (item) {
      const advance = advanceOf(item, state, font);
      place(painter, item, x, advance, font, matrix);
      x += advance;
    }
  }
  if (font.vertical) text.y -= x;
  else text.x += x * scale;
}

/** Operators that paint characters, by their pdf.js name. */
export const textOperators: Record<string, Operator> = {
  showText: (painter, args) => {
    painter.order += 1;
    painter.showsText = true;
    showText(painter, (args?.[0] as (ListedGlyph | number | null)[] | undefined) ?? []);
  },
};
