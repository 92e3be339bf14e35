import { type Matrix, toMatrix } from "./matrix";
import type { PaintedPage } from "./pdf-page";
import type { PdfFont } from "./pdf-paint-state";
import { createPainter, type Operator, transformedBox } from "./pdf-painter";
import { shapeOperators } from "./pdf-shape-operators";
import { stateOperators } from "./pdf-state-operators";
import { textOperators } from "./pdf-text-operators";

type PdfModule = typeof import("unpdf/pdfjs");
type PdfDocument = Awaited<ReturnType<PdfModule["getDocument"]>["promise"]>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** Node 20 lacks the method by which pdf.js packs fonts; elsewhere it exists. */
function ensureFixedLengthTransfer(): void {
  const prototype = ArrayBuffer.prototype as ArrayBuffer & { transferToFixedLength?: (length?: number) => ArrayBuffer };
  if (prototype.transferToFixedLength) return;
  Object.defineProperty(prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength) {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
  });
}

/** Loads pdf.js on first use, so that start-up does not pay for it. */
export async function loadPdfModule(): Promise<PdfModule> {
  ensureFixedLengthTransfer();
  return import("unpdf/pdfjs");
}

const boldName = /bold|black|heavy|semibold|demi|(?:^|[-,])(?:bd|b)$/i;

/** Font facts from the object pdf.js hands to a canvas. A Type 3 font draws in its own units, so its bounds tell its height. */
function toFont(source: Record<string, unknown>): PdfFont {
  const fontMatrix = source.fontMatrix ? toMatrix(source.fontMatrix) : ([0.001, 0, 0, 0.001, 0, 0] as Matrix);
  const name = String(source.name ?? "");
  const vertical = source.vertical === true;
  const defaultVerticalAdvance = 1000;
  const bold = source.bold === true || source.black === true || boldName.test(name);
  if (source.isType3Font === true) {
    const bounds = source.bbox as ArrayLike<number> | undefined;
    const ascent = (bounds?.[3] ?? 0) * fontMatrix[3];
    const descent = (bounds?.[1] ?? 0) * fontMatrix[3];
    const em = Math.abs(ascent - descent);
    if (em > 0) return { name, bold, vertical, fontMatrix, em, ascent, descent, defaultVerticalAdvance };
  }
  const ascent = Number(source.ascent);
  const descent = Number(source.descent);
  return {
    name,
    bold,
    vertical,
    fontMatrix,
    em: 1,
    ascent: ascent > 0.3 && ascent < 1.3 ? ascent : 0.8,
    descent: descent < 0 && descent > -0.6 ? descent : -0.2,
    defaultVerticalAdvance,
  };
}

function fontLookup(page: PdfPage): (id: string) => PdfFont | null {
  const known = new Map<string, PdfFont | null>();
  return (id) => {
    let font = known.get(id);
    if (font === undefined) {
      font = page.commonObjs.has(id) ? toFont(page.commonObjs.get(id) as Record<string, unknown>) : null;
      known.set(id, font);
    }
    return font;
  };
}

function operatorTable(numbers: Record<string, number>): (Operator | undefined)[] {
  const table: (Operator | undefined)[] = [];
  for (const [name, operator] of Object.entries({ ...stateOperators, ...textOperators, ...shapeOperators(numbers) })) {
    const number = numbers[name];
    if (number !== undefined) table[number] = operator;
  }
  return table;
}

/** Walks the operators of one page and lists what they paint, in page points with the origin at the top left. */
export async function paintPage(pdf: PdfDocument, module: PdfModule, number: number): Promise<PaintedPage> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const layers = await pdf.getOptionalContentConfig();
  const operators = await page.getOperatorList();
  const base = toMatrix(viewport.transform);
  const painter = createPainter(base, fontLookup(page), (id) => layers.isVisible(id));
  painter.state.clip = [0, 0, viewport.width, viewport.height];
  const table = operatorTable(module.OPS);
  for (let at = 0; at < operators.fnArray.length; at += 1) {
    table[operators.fnArray[at]!]?.(painter, operators.argsArray[at] ?? null);
  }
  const annotations = await page.getAnnotations();
  const links: PaintedPage["links"] = [];
  for (const annotation of annotations) {
    const url: unknown = annotation.url ?? annotation.unsafeUrl;
    if (annotation.subtype === "Link" && typeof url === "string" && annotation.rect) {
      links.push({ url, box: transformedBox(base, annotation.rect) });
    }
  }
  page.cleanup();
  const { glyphs, shapes } = painter;
  return { number, width: viewport.width, height: viewport.height, glyphs, shapes, links };
}
