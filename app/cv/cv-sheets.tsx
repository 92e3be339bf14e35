import { type MouseEvent, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Span } from "~/text/span";
import type { Supported } from "./cv-page";
import type { PdfFile, PdfSheet } from "./open-pdf.client";
import { PdfSheets } from "./pdf-sheets";
import { boxPlace, type SheetMark, sheetAnchor } from "./sheet-marks";

type CvSheetsProps = {
  /** the original */
  file: PdfFile;
  marks: SheetMark[];
  supported: ReadonlyMap<string, Supported>;
  /** the span to highlight; another object of the same span brings it into view again */
  active: Span | null;
  onMark(event: MouseEvent, ids: string[], span: Span): void;
};

/** The pages of the original PDF with the evidence marked on them. */
export function CvSheets({ file, marks, supported, active, onMark }: CvSheetsProps) {
  const shown = useMemo(() => active && { id: sheetAnchor(active) }, [active]);
  const marksOn = (sheet: PdfSheet) => marks.filter(({ page }) => page === sheet.number);
  return (
    <PdfSheets
      file={file}
      shown={shown}
      overlay={(sheet) =>
        marksOn(sheet).map((mark) => (
          <Boxes
            key={sheetAnchor(mark)}
            mark={mark}
            sheet={sheet}
            supported={supported}
            active={active}
            onMark={onMark}
          />
        ))
      }
      notes={(sheet) => <SupportedHere marks={marksOn(sheet)} supported={supported} />}
    />
  );
}

/** Every requirement that something on the page supports, for those who do not point. */
function SupportedHere({ marks, supported }: Pick<CvSheetsProps, "marks" | "supported">) {
  const { t } = useTranslation("cv");
  const targets = [...new Set(marks.flatMap(({ ids }) => ids))]
    .flatMap((id) => supported.get(id) ?? [])
    .sort((a, b) => a.number - b.number);
  if (targets.length === 0) return null;
  return (
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
  );
}

type BoxesProps = Pick<CvSheetsProps, "supported" | "active" | "onMark"> & { mark: SheetMark; sheet: PdfSheet };

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
