import type { Box } from "./cv-document";
import { identity, type Matrix } from "./matrix";
import type { Colour } from "./pdf-page";

/** What pdf.js tells about a font, as far as a reader needs it. */
export type PdfFont = {
  name: string;
  bold: boolean;
  vertical: boolean;
  fontMatrix: Matrix;
  /** height of the letters in units of the font size; not 1 where a Type 3 font draws in its own scale */
  em: number;
  ascent: number;
  descent: number;
  defaultVerticalAdvance: number;
};

/** The graphics state of PDF 32000-1, 8.4 and 9.3, as far as it decides where text stands and whether it shows. */
export type PaintState = {
  ctm: Matrix;
  clip: Box | null;
  fill: Colour | null;
  stroke: Colour | null;
  fillOpacity: number;
  strokeOpacity: number;
  /** paint mixes with what lies beneath (multiply, screen …), so it covers nothing */
  blended: boolean;
  font: PdfFont | null;
  fontSize: number;
  fontDirection: 1 | -1;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  mode: number;
};

const black: Colour = [0, 0, 0];

export function initialState(ctm: Matrix): PaintState {
  return {
    ctm,
    clip: null,
    fill: black,
    stroke: black,
    fillOpacity: 1,
    strokeOpacity: 1,
    blended: false,
    font: null,
    fontSize: 0,
    fontDirection: 1,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}

/** Text position between BT and ET: the matrix, the pen in it and where its line began. */
export type TextPosition = { matrix: Matrix; x: number; y: number; lineX: number; lineY: number };

export function textOrigin(): TextPosition {
  return { matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 };
}

/** "#rrggbb" or three numbers of 0 to 255 as a colour; null for patterns. */
export function parseColour(args: unknown): Colour | null {
  const list = args as ArrayLike<unknown> | null;
  const first = list?.[0];
  if (typeof first === "string") {
    const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(first);
    if (!match) return null;
    return [Number.parseInt(match[1]!, 16), Number.parseInt(match[2]!, 16), Number.parseInt(match[3]!, 16)];
  }
  return null;
}
