import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type OpenPdf, openPdf, type PdfSheet } from "./open-pdf.client";
import { scrollPane } from "./scroll-pane.client";

type PdfSheetsProps = {
  /** where the original PDF is */
  address: string;
  /** what is laid over a page */
  overlay(sheet: PdfSheet): ReactNode;
  /** what is said beneath a page, after its number */
  notes(sheet: PdfSheet): ReactNode;
  /** the id of what is to be brought into view; another object of the same id brings it there again */
  shown: { id: string } | null;
};

/** The pages of a PDF, each drawn when it comes near. */
export function PdfSheets({ address, overlay, notes, shown }: PdfSheetsProps) {
  const { t } = useTranslation("cv");
  const { pdf, failed, fail } = usePdf(address);
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
          <SheetCanvas sheet={sheet} label={label} onFail={fail} />
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
  return (
    <p role="status" className="flex h-96 items-center justify-center text-ink-soft">
      {t("sheet.loading")}
    </p>
  );
}

function usePdf(address: string) {
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    const opening = openPdf(address);
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
  }, [address]);
  return { pdf, failed, fail: setFailed };
}

type SheetCanvasProps = { sheet: PdfSheet; label: string; onFail(failed: true): void };

function SheetCanvas({ sheet, label, onFail }: SheetCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (!current) return;
    let stop = () => {};
    const watcher = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      watcher.disconnect();
      const drawing = sheet.draw(current, current.clientWidth);
      stop = drawing.stop;
      drawing.done.then(
        () => current.setAttribute("data-drawn", ""),
        () => onFail(true),
      );
    });
    watcher.observe(current);
    return () => {
      watcher.disconnect();
      stop();
    };
  }, [sheet, onFail]);
  return <canvas ref={canvas} role="img" aria-label={label} className="size-full" />;
}
