import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "~/platform/router";
import type { PrivateHead } from "./private-check";

// Most visitors keep nothing here: the rows are fetched by those who do.
const PrivateList = lazy(async () => ({ default: (await import("./private-list")).PrivateList }));

/** The checks that this browser keeps. `isExpected`: room is left for them before they are read. */
export function KeptChecks({ isExpected }: { isExpected: boolean }) {
  const { t } = useTranslation("home");
  const [checks, setChecks] = useState<PrivateHead[] | null>(null);
  useEffect(() => {
    import("./check-store.client").then((store) => store.listPrivateChecks()).then(setChecks, () => setChecks([]));
  }, []);
  if (!isExpected && !checks?.length) return null;
  return (
    <section aria-labelledby="kept" className="mt-12 min-h-36">
      <h2 id="kept" className="text-xl font-bold">
        {t("kept.title")}
      </h2>
      {checks?.length ? (
        <Suspense>
          <PrivateList checks={checks} onChange={setChecks} />
        </Suspense>
      ) : null}
      <p className="mt-2">
        <Link to="/private" className="link">
          {t("kept.all")}
        </Link>
      </p>
      {checks?.length === 0 ? <p className="mt-2 text-ink-soft">{t("kept.none")}</p> : null}
    </section>
  );
}
