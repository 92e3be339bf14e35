import { Plus, Printer, Share2 } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";
import { DeleteCheck } from "./delete-check";

/** What can be done with a whole report. Printing opens the ledger first, so that paper shows the sum. */
export function ResultToolbar({ checkId, children }: { checkId: string | null; children?: ReactNode }) {
  const { t } = useTranslation("result");
  useEffect(() => {
    const openAll = () => {
      for (const details of document.querySelectorAll("main details:not(.screen-only)"))
        details.setAttribute("open", "");
    };
    window.addEventListener("beforeprint", openAll);
    return () => window.removeEventListener("beforeprint", openAll);
  }, []);
  return (
    <section
      aria-label={t("toolbar.label")}
      className="result-toolbar screen-only -mx-2 mt-2 flex lg:absolute lg:top-5 lg:right-0 lg:mt-0 min-h-11 flex-wrap text-sm"
    >
      {children}
      <Link to="/" className="button button-quiet">
        <Plus size={18} aria-hidden="true" />
        {t("toolbar.again")}
      </Link>
      <button type="button" onClick={() => window.print()} className="needs-script button button-quiet">
        <Printer size={18} aria-hidden="true" />
        {t("toolbar.print")}
      </button>
      {checkId === null ? null : (
        <>
          <Link to={`/analyses/${checkId}/share`} className="button button-quiet">
            <Share2 size={18} aria-hidden="true" />
            {t("toolbar.share")}
          </Link>
          <DeleteCheck
            id={checkId}
            words={{ open: t("toolbar.delete"), question: t("toolbar.confirm"), confirm: t("toolbar.confirmAction") }}
          />
        </>
      )}
    </section>
  );
}
