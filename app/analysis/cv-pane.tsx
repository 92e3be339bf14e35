import { Download, ScanText, X } from "lucide-react";
import { lazy, type MouseEvent, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { CvMark } from "~/cv/cv-lines";
import { CvPage, type Supported } from "~/cv/cv-page";
import type { SheetMark } from "~/cv/sheet-marks";
import { Link } from "~/platform/router";
import type { Span } from "~/text/span";
import { Waiting } from "~/ui/waiting";
import type { Analysis } from "./analysis";
import type { CheckHead } from "./analysis-page";
import { type CvView, CvViewSwitch } from "./cv-view-switch";

// What draws a PDF is large: it is fetched when somebody wants to see the pages.
const CvSheets = lazy(async () => ({ default: (await import("~/cv/cv-sheets")).CvSheets }));

type CvPaneProps = {
  cv: Analysis["cv"];
  check: CheckHead;
  view: CvView;
  onView(view: CvView): void;
  marks: CvMark[];
  sheetMarks: SheetMark[];
  supported: ReadonlyMap<string, Supported>;
  active: Span | null;
  /** the requirements of a clicked mark that supports several */
  chosen: readonly string[];
  onMark(event: MouseEvent, ids: string[], span: Span): void;
  onClose(): void;
};

/** The CV beside its requirements on a wide screen, after them on a narrow one: as text, and a PDF also as its pages. */
export function CvPane(props: CvPaneProps) {
  const { cv, check, view, onView, marks, sheetMarks, supported, active, chosen, onMark, onClose } = props;
  const { t } = useTranslation(["cv", "result", "read"]);
  const address = `/analyses/${check.id}/file`;
  const pdf = check.id === null ? check.pdf : address;
  return (
    <section aria-labelledby="document" className="cv-printed mt-10 lg:sticky lg:top-4 lg:mt-0">
      <h2 id="document" className="text-xl font-bold">
        {t("result:sections.document")}
        <span className="ml-3 text-sm font-normal text-ink-soft">
          {check.cvName}
          {cv.pages > 0 ? ` · ${t("cv:pages", { count: cv.pages })}` : null}
        </span>
      </h2>
      <div className="screen-only mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm">
        <p className="text-ink-soft">{t("cv:hint")}</p>
        {check.format === "pdf" && pdf ? <CvViewSwitch view={view} onChoose={onView} /> : null}
        {check.id === null ? null : (
          <>
            <Link to={`/analyses/${check.id}/read`} className="link inline-flex min-h-11 items-center gap-1.5">
              <ScanText size={16} aria-hidden="true" />
              {t("read:link")}
            </Link>
            <a href={address} className="link inline-flex min-h-11 items-center gap-1.5">
              <Download size={16} aria-hidden="true" />
              {t("cv:original")}
            </a>
          </>
        )}
      </div>
      <section
        aria-label={view === "page" ? t("cv:sheet.document") : t("cv:document")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        className="cv-pane sheet relative mt-2 text-sm"
      >
        <div
          hidden={view !== "text"}
          lang={cv.language === "en" || cv.language === "vi" ? cv.language : undefined}
          className="p-4 sm:p-6"
        >
          <CvPage
            text={cv.text}
            sections={cv.sections}
            marks={marks}
            supported={supported}
            active={active}
            onMark={onMark}
          />
        </div>
        {view === "page" && pdf ? (
          <Suspense fallback={<Waiting words={t("cv:sheet.loading")} height="24rem" />}>
            <CvSheets file={pdf} marks={sheetMarks} supported={supported} active={active} onMark={onMark} />
          </Suspense>
        ) : null}
      </section>
      {chosen.length > 1 ? (
        <nav
          aria-label={t("cv:supports")}
          className="screen-only sheet absolute inset-x-0 bottom-0 z-10 p-3 text-sm max-lg:fixed"
        >
          <p className="flex items-center justify-between font-semibold">
            {t("cv:supports")}
            <button
              type="button"
              onClick={onClose}
              aria-label={t("cv:close")}
              className="-my-2 inline-flex size-11 cursor-pointer items-center justify-center"
            >
              <X size={18} aria-hidden="true" />
            </button>
          </p>
          <ul>
            {chosen.map((id) => {
              const target = supported.get(id);
              return target ? (
                <li key={id}>
                  <a href={target.href} className="link inline-block py-1.5">
                    {target.number}. {target.label}
                  </a>
                </li>
              ) : null;
            })}
          </ul>
        </nav>
      ) : null}
    </section>
  );
}
