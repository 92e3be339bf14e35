import { GlobalWorkerOptions, getDocument, type PDFPageProxy } from "pdfjs-dist";
import workerAddress from "pdfjs-dist/build/pdf.worker.min.mjs?url";

GlobalWorkerOptions.workerSrc = workerAddress;

/** A page that can be drawn; width and height in page points, as it is turned for reading. */
export type PdfSheet = {
  number: number;
  width: number;
  height: number;
  /** Draws the page `width` CSS pixels wide. `done` rejects when it cannot be drawn; `stop` ends it early without an error. */
  draw(canvas: HTMLCanvasElement, width: number): { done: Promise<void>; stop(): void };
};

export type OpenPdf = { sheets: PdfSheet[]; close(): void };

/** More dots per CSS pixel cost memory on a phone and cannot be told apart. */
const maxDensity = 2;

/** A file by an address of our own, or itself. */
export type PdfFile = string | Uint8Array;

/**
 * Reads the sizes of a PDF's pages; the drawing runs in a worker. No script of the file is run.
 * @throws when the file cannot be had or opened
 */
export async function openPdf(file: PdfFile): Promise<OpenPdf> {
  // What opens a file takes its bytes away.
  const data = typeof file === "string" ? await download(file) : file.slice();
  const opening = getDocument({ data, isEvalSupported: false, useSystemFonts: true });
  const pdf = await opening.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
  return { sheets: pages.map(sheetOf), close: () => void opening.destroy() };
}

async function download(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The file was answered with ${answer.status}.`);
  return answer.arrayBuffer();
}

function sheetOf(page: PDFPageProxy): PdfSheet {
  const { width, height } = page.getViewport({ scale: 1 });
  return {
    number: page.pageNumber,
    width,
    height,
    draw(canvas, shownWidth) {
      const density = Math.min(window.devicePixelRatio, maxDensity);
      const viewport = page.getViewport({ scale: (shownWidth * density) / width });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      const task = page.render({ canvas, viewport });
      let stopped = false;
      const done = task.promise.catch((error: unknown) => {
        if (!stopped) throw error;
      });
      return {
        done,
        stop() {
          stopped = true;
          task.cancel();
        },
      };
    },
  };
}
