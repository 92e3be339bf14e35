import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

// The rest is fetched by those who open it.
const ModelControls = lazy(async () => ({ default: (await import("./model-controls")).ModelControls }));

/** Where a person may load a sentence model. Nothing of one is asked for before this is opened. */
export function ModelSection() {
  const { t } = useTranslation("private");
  const [isOpened, setOpened] = useState(false);
  return (
    <details className="mt-8" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary className="unfold text-accent">{t("model.title")}</summary>
      <p className="mt-1">{t("model.lead")}</p>
      <p className="mt-2 text-sm text-ink-soft">{t("model.promise")}</p>
      <div className="min-h-28">
        {isOpened ? (
          <Suspense>
            <ModelControls />
          </Suspense>
        ) : null}
      </div>
    </details>
  );
}
