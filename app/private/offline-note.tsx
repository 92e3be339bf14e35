import { WifiOff } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** Says when all that these pages need is kept, so that they open without a network. */
export function OfflineNote() {
  const { t, i18n } = useTranslation("private");
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    import("./keep-offline.client")
      .then(({ keepOffline }) => keepOffline(i18n.language))
      .then(setKept, () => setKept(false));
  }, [i18n.language]);
  return (
    <p role="status" className="mt-6 flex min-h-12 items-start gap-2 text-sm text-ink-soft">
      {isKept ? (
        <>
          <WifiOff size={18} aria-hidden="true" className="mt-0.5 shrink-0" />
          {t("offline")}
        </>
      ) : null}
    </p>
  );
}
