import { X } from "lucide-react";
import { forwardRef, type MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import type { CvMark } from "~/cv/cv-lines";
import { CvPage, type Supported } from "~/cv/cv-page";
import type { Span } from "~/text/span";
import type { Analysis } from "./analysis";

type CvPaneProps = {
  cv: Analysis["cv"];
  name: string;
  marks: CvMark[];
  supported: ReadonlyMap<string, Supported>;
  active: Span | null;
  /** the requirements of a clicked mark that supports several */
  chosen: readonly string[];
  onMark(event: MouseEvent, ids: string[], span: Span): void;
  onClose(): void;
};

/** The CV beside its requirements on a wide screen, after them on a narrow one. */
export const CvPane = forwardRef<HTMLElement, CvPaneProps>(function CvPane(props, ref) {
  const { cv, name, marks, supported, active, chosen, onMark, onClose } = props;
  const { t } = useTranslation(["cv", "result"]);
  return (
    <section aria-labelledby="document" className="screen-only mt-10 lg:sticky lg:top-4 lg:mt-0">
      <h2 id="document" className="text-xl font-bold">
        {t("result:sections.document")}
        <span className="ml-3 text-sm font-normal text-ink-soft">
          {name}
          {cv.pages > 0 ? ` · ${t("cv:pages", { count: cv.pages })}` : null}
        </span>
      </h2>
      <p className="mt-1 text-sm text-ink-soft">{t("cv:hint")}</p>
      <section
        ref={ref}
        aria-label={t("cv:document")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        lang={cv.language === "en" || cv.language === "vi" ? cv.language : undefined}
        className="cv-pane sheet relative mt-3 p-4 text-sm sm:p-6"
      >
        <CvPage
          text={cv.text}
          sections={cv.sections}
          marks={marks}
          supported={supported}
          active={active}
          onMark={onMark}
        />
      </section>
      {chosen.length > 1 ? (
        <nav aria-label={t("cv:supports")} className="sheet absolute inset-x-0 bottom-0 z-10 p-3 text-sm max-lg:fixed">
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
});
