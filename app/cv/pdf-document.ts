import { LimitExceeded } from "./limit-exceeded";
import { passLooseRejections } from "./loose-rejections";
import { toMatrix } from "./matrix";
import { toFont } from "./pdf-fonts";
import { askForNoOutlines, markAsNotLoadable } from "./pdf-outlines";
import type { PaintedPage } from "./pdf-page";
import type { PdfFont } from "./pdf-paint-state";
import { createPainter, type Operator, transformedBox } from "./pdf-painter";
import { connectPorts, type PortEnd } from "./pdf-port";
import { shapeOperators } from "./pdf-shape-operators";
import { stateOperators } from "./pdf-state-operators";
import { textOperators } from "./pdf-text-operators";

type PdfModule = typeof import("unpdf/pdfjs");
type PdfDocument = Awaited<ReturnType<PdfModule["getDocument"]>["promise"]>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** A PDF that pdf.js has opened. Close it after use: it holds the file and its fonts. */
export type OpenedPdf = {
  pageCount: number;
  /** What the page paints, in page points with the origin at the top left. Pages count from 1. */
  paint(number: number): Promise<PaintedPage>;
  close(): Promise<void>;
};

/**
 * Operators of one page and of a file, and forms of a file, after all forms are written out; a form may be drawn again and
 * again. The parser holds one page at a time, so the first bounds memory and the second time.
 */
const mostOnPage = 60_000;
const mostOperators = 200_000;
const mostForms = 5_000;

/** Larger pictures that the pre-check could not blank are left undecoded (pixels). */
const largestPicture = 4_000_000;

const linkTarget = /^(?:https?|mailto|tel):/i;

/** Node 20 lacks the method by which pdf.js packs fonts. */
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

/** The worker half of pdf.js, which its bundle leaves on the global object for use in the same thread. */
type WorkerHalf = { WorkerMessageHandler: { initializeFromPort(port: PortEnd): void } };

/**
 * Opens a pre-checked PDF (see precheckPdf). Rejects with LimitExceeded when its operators, written out, are too many,
 * and with pdf.js' own errors (PasswordException, InvalidPDFException …) otherwise. pdf.js is loaded on first use.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  ensureFixedLengthTransfer();
  passLooseRejections();
  const module: PdfModule = await import("unpdf/pdfjs");
  let stop: (error: LimitExceeded) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  stopped.catch(() => {});
  let operators = 0;
  let onPage = 0;
  let forms = 0;
  const countOperators = (message: unknown) => {
    const listed = (message as { chunk?: { fnArray?: readonly number[] } }).chunk?.fnArray ?? [];
    operators += listed.length;
    onPage += listed.length;
    for (const operator of listed) if (operator === module.OPS.paintFormXObjectBegin) forms += 1;
    if (onPage > mostOnPage || operators > mostOperators || forms > mostForms) {
      ports.cut();
      stop(new LimitExceeded("too many operators"));
    }
  };
  const ports = connectPorts({
    toBack: askForNoOutlines,
    toFront(message) {
      markAsNotLoadable(message);
      countOperators(message);
    },
  });
  (globalThis as unknown as { pdfjsWorker: WorkerHalf }).pdfjsWorker.WorkerMessageHandler.initializeFromPort(
    ports.back,
  );
  const worker = new module.PDFWorker({ port: ports.front as unknown as null, verbosity: 0 });
  const task = module.getDocument({
    data: bytes,
    worker,
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: largestPicture,
  });
  const close = async () => {
    ports.cut();
    worker.destroy();
  };
  try {
    const pdf = await Promise.race([task.promise, stopped]);
    return {
      pageCount: pdf.numPages,
      paint: (number) => {
        onPage = 0;
        return Promise.race([paintPage(pdf, module.OPS, number), stopped]);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
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

async function paintPage(pdf: PdfDocument, numbers: Record<string, number>, number: number): Promise<PaintedPage> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const layers = await pdf.getOptionalContentConfig();
  const operators = await page.getOperatorList();
  const base = toMatrix(transform);
  const painter = createPainter(base, fontLookup(page), (id) => layers.isVisible(id));
  painter.state.clip = [0, 0, width, height];
  const table = operatorTable(numbers);
  for (let at = 0; at < operators.fnArray.length; at += 1) {
    table[operators.fnArray[at]!]?.(painter, operators.argsArray[at] ?? null);
  }
  const links: PaintedPage["links"] = [];
  for (const annotation of await page.getAnnotations()) {
    const url: unknown = annotation.url ?? annotation.unsafeUrl;
    if (annotation.subtype === "Link" && typeof url === "string" && linkTarget.test(url)) {
      links.push({ url, box: transformedBox(base, annotation.rect ?? [0, 0, 0, 0]) });
    }
  }
  page.cleanup();
  const { glyphs, shapes, dots, rules, showsText } = painter;
  return { number, width, height, glyphs, shapes, dots, rules, links, showsText };
}
