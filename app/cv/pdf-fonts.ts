import { type Matrix, toMatrix } from "./matrix";
import type { PdfFont } from "./pdf-paint-state";

const thousandth: Matrix = [0.001, 0, 0, 0.001, 0, 0];
const verticalAdvance = 1000;
const boldName = /bold|black|heavy|demi(?!.*light)|(?:^|[-,])(?:bd|b)$/i;

/** Letters reach from about a fifth below the baseline to four fifths above it where a font does not say better. */
const usualAscent = 0.8;
const usualDescent = -0.2;

/** Facts about a font from the object that pdf.js hands to a canvas. */
export function toFont(source: Record<string, unknown>): PdfFont {
  const fontMatrix = source.fontMatrix ? toMatrix(source.fontMatrix) : thousandth;
  const name = String(source.name ?? "");
  const common = {
    name,
    bold: source.bold === true || source.black === true || boldName.test(name),
    vertical: source.vertical === true,
    fontMatrix,
    defaultVerticalAdvance: verticalAdvance,
  };
  const drawn = source.isType3Font === true ? drawnExtent(source.bbox, fontMatrix) : null;
  if (drawn) return { ...common, ...drawn };
  const ascent = Number(source.ascent);
  const descent = Number(source.descent);
  return {
    ...common,
    em: 1,
    ascent: ascent > 0.3 && ascent < 1.3 ? ascent : usualAscent,
    descent: descent < 0 && descent > -0.6 ? descent : usualDescent,
  };
}

/** A Type 3 font draws in units of its own, so only its bounds tell how high its letters are. */
function drawnExtent(bounds: unknown, fontMatrix: Matrix): Pick<PdfFont, "em" | "ascent" | "descent"> | null {
  const list = bounds as ArrayLike<number> | null | undefined;
  const ascent = (list?.[3] ?? 0) * fontMatrix[3];
  const descent = (list?.[1] ?? 0) * fontMatrix[3];
  const em = Math.abs(ascent - descent);
  return em > 0 && Number.isFinite(em) ? { em, ascent, descent } : null;
}
