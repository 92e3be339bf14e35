import { type MouseEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Span } from "~/text/span";
import type { Supported } from "./cv-page";
import { type OpenPdf, openPdf, type PdfSheet } from "./open-pdf.client";
import { scrollPane } from "./scroll-pane.client";
import { boxPlace, type SheetMark, sheetAnchor } from "./sheet-marks";

type CvSheetsProps = {
  /** where the original PDF is */
  address: string;
  marks: SheetMark[];
  supported: ReadonlyMap<string, Supported>;
  /** the span to highlight; another object of the same span brings it into view again */
  active: Span | null;
  onMark(event: MouseEvent, ids: string[], span: Span): void;
};

/** The pages of the original PDF, each drawn when it comes near, with the evidence marked on them. */
export function CvSheets({ address, marks, supported, active, onMark }: CvSheetsProps) {
  const { t } = useTranslation("cv");
  const { pdf, failed, fail } = usePdf(address);
  useEffect(() => {
    const place = pdf && active ? document.getElementById(sheetAnchor(active)) : null;
    if (!place || place === document.activeElement || scrollPane(place)) return;
    place.scrollIntoView({ block: "center" });
    place.focus({ preventScroll: true });
  }, [pdf, active]);
  if (failed) {
    return (
      <p role="alert" className="p-4">
        {t("sheet.failed")}
      </p>
    );
  }
  if (!pdf) {
    return (
      <p role="status" className="flex h-96 items-center justify-center text-ink-soft">
        {t("sheet.loading")}
      </p>
    );
  }
  return pdf.sheets.map((sheet) => (
    <Sheet
      key={sheet.number}
      sheet={sheet}
      count={pdf.sheets.length}
      marks={marks.filter(({ page }) => page === sheet.number)}
      supported={supported}
      active={active}
      onMark={onMark}
      onFail={fail}
    />
  ));
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

type SheetProps = Pick<CvSheetsProps, "marks" | "supported" | "active" | "onMark"> & {
  sheet: PdfSheet;
  count: number;
  onFail(failed: true): void;
};

function Sheet({ sheet, count, marks, supported, active, onMark, onFail }: SheetProps) {
  const { t } = useTranslation("cv");
  const targets = [...new Set(marks.flatMap(({ ids }) => ids))]
    .flatMap((id) => supported.get(id) ?? [])
    .sort((a, b) => a.number - b.number);
  return (
    <figure className="cv-sheet">
      <div className="relative" style={{ aspectRatio: `${sheet.width} / ${sheet.height}` }}>
        <SheetCanvas sheet={sheet} label={t("sheet.label", { page: sheet.number, count })} onFail={onFail} />
        {marks.map((mark) => (
          <Boxes
            key={sheetAnchor(mark)}
            mark={mark}
            sheet={sheet}
            supported={supported}
            active={active}
            onMark={onMark}
          />
        ))}
      </div>
      <figcaption className="flex flex-wrap items-center gap-x-3 px-3 py-1.5 text-xs text-ink-soft">
        {t("sheet.label", { page: sheet.number, count })}
        {targets.length === 0 ? null : (
          <span className="flex flex-wrap items-center gap-x-1">
            {t("sheet.supports")}
            {targets.map(({ number, label, href }) => (
              <a
                key={number}
                href={href}
                aria-label={t("supportsOne", { number, label })}
                className="link inline-flex size-6 items-center justify-center font-semibold"
              >
                {number}
              </a>
            ))}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

function SheetCanvas({ sheet, label, onFail }: Pick<SheetProps, "sheet" | "onFail"> & { label: string }) {
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

type BoxesProps = Pick<SheetProps, "sheet" | "supported" | "active" | "onMark"> & { mark: SheetMark };

/** One box for each line of a quote. The list under the page is what a keyboard walks; a quote's own link leads to the first box. */
function Boxes({ mark, sheet, supported, active, onMark }: BoxesProps) {
  const { t } = useTranslation("cv");
  const { start, end, ids, boxes } = mark;
  const isActive = active !== null && start >= active.start && end <= active.end;
  const target = supported.get(ids[0]!);
  return boxes.map((box, index) => (
    <a
      key={box.join()}
      id={index === 0 ? sheetAnchor(mark) : undefined}
      href={target?.href}
      tabIndex={-1}
      data-active={isActive || undefined}
      onClick={(event) => onMark(event, ids, { start, end })}
      className="cv-box"
      style={boxPlace(box, sheet)}
    >
      <span className="sr-only">
        {target ? t("supportsOne", { number: target.number, label: target.label }) : null}
      </span>
    </a>
  ));
}
