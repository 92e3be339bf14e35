import { useTranslation } from "react-i18next";
import type { PdfFile } from "./open-pdf.client";
import { PdfSheets } from "./pdf-sheets";
import type { ReadBlock } from "./read-order";
import { boxPlace } from "./sheet-marks";

/** The pages of the original PDF with each block outlined and numbered in the order in which it was read. */
export function ReadOrderSheets({ file, blocks }: { file: PdfFile; blocks: ReadBlock[] }) {
  const { t } = useTranslation("read");
  return (
    <PdfSheets
      file={file}
      shown={null}
      overlay={(sheet) =>
        blocks
          .filter(({ page }) => page === sheet.number)
          .map(({ number, box }) => (
            <span key={number} className="read-block" style={boxPlace(box, sheet)}>
              <span className="read-number">
                <span className="sr-only">{t("order.block")} </span>
                {number}
              </span>
            </span>
          ))
      }
      notes={() => null}
    />
  );
}
