import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Waiting } from "~/ui/waiting";
import { type OpenPdf, openPdf, type PdfFile, type PdfSheet } from "./open-pdf.client";
import { scrollPane } from "./scroll-pane.client";

type PdfSheetsProps = {
  file: PdfFile;
  /** what is laid over a page */
  overlay(sheet: PdfSheet): ReactNode;
  /** what is said beneath a page, after its number */
  notes(sheet: PdfSheet): ReactNode;
  /** the id of what is to be brought into view; another object of the same id brings it there again */
  shown: { id: string } | null;
};

/** The pages of a PDF, each drawn when it comes near, the others one after the other behind the first, so that all can be printed. */
export function PdfSheets({ file, overlay, notes, shown }: PdfSheetsProps) {
  const { t } = useTranslation("cv");
  const { pdf, failed, fail } = usePdf(file);
  const [next, setNext] = useState(1);
  useEffect(() => {
    const place = pdf && shown ? document.getElementById(shown.id) : null;
    if (!place || place === document.activeElement || scrollPane(place)) return;
    place.scrollIntoView({ block: "center" });
    place.focus({ preventScroll: true });
  }, [pdf, shown]);
  if (failed) {
    return (
      <p role="alert" className="p-4">
        {t("sheet.failed")}
      </p>
    );
  }
  if (!pdf) return <OpeningSheets />;
  return pdf.sheets.map((sheet) => {
    const label = t("sheet.label", { page: sheet.number, count: pdf.sheets.length });
    return (
      <figure key={sheet.number} className="cv-sheet">
        <div className="relative" style={{ aspectRatio: `${sheet.width} / ${sheet.height}` }}>
          <SheetCanvas sheet={sheet} label={label} isDue={sheet.number === next} onDue={setNext} onFail={fail} />
          {overlay(sheet)}
        </div>
        <figcaption className="flex flex-wrap items-center gap-x-3 px-3 py-1.5 text-xs text-ink-soft">
          {label}
          {notes(sheet)}
        </figcaption>
      </figure>
    );
  });
}

function OpeningSheets() {
  const { t } = useTranslation("cv");
  return <Waiting words={t("sheet.loading")} height="24rem" />;
}

function usePdf(file: PdfFile) {
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    const opening = openPdf(file);
    opening.then(
      (opened) => (left ? undefined : setPdf(opened)),
      () => (left ? undefined : setFailed(true)),
    );
    return () => {
      left = true;
      opening.then(
        ({ close }) => close(),
        () => undefined,
      );
    };
  }, [file]);
  return { pdf, failed, fail: setFailed };
}

type SheetCanvasProps = {
  sheet: PdfSheet;
  label: string;
  /** drawn now, near or not */
  isDue: boolean;
  onDue(number: number): void;
  onFail(failed: true): void;
};

function SheetCanvas({ sheet, label, isDue, onDue, onFail }: SheetCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  const isWanted = isNear || isDue;
  useEffect(() => {
    if (!canvas.current) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true));
    watcher.observe(canvas.current);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    const { current } = canvas;
    if (!current || !isWanted) return;
    let left = false;
    const drawing = sheet.draw(current, current.clientWidth);
    drawing.done.then(
      () => (left ? undefined : setDrawn(true)),
      () => onFail(true),
    );
    return () => {
      left = true;
      drawing.stop();
    };
  }, [sheet, isWanted, onFail]);
  useEffect(() => {
    if (isDue && isDrawn) onDue(sheet.number + 1);
  }, [sheet, isDue, isDrawn, onDue]);
  return <canvas ref={canvas} role="img" aria-label={label} data-drawn={isDrawn || undefined} className="size-full" />;
}
