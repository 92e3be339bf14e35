import { useTranslation } from "react-i18next";

/** The CV as the text that was read, or as the pages of the original PDF. */
export type CvView = "text" | "page";

const views = ["text", "page"] as const;

/** Chooses how the CV is shown. */
export function CvViewSwitch({ view, onChoose }: { view: CvView; onChoose(view: CvView): void }) {
  const { t } = useTranslation("cv");
  return (
    <fieldset className="needs-script view-switch">
      <legend className="sr-only">{t("view.label")}</legend>
      {views.map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === view} onClick={() => onChoose(choice)}>
          {t(`view.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}
