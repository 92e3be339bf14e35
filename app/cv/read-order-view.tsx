import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Waiting } from "~/ui/waiting";
import type { ReadBlock } from "./read-order";

// What draws a PDF is large: it is fetched when somebody wants to see the pages.
const ReadOrderSheets = lazy(async () => ({ default: (await import("./read-order-sheets")).ReadOrderSheets }));

/** Offers the original pages with the order of reading on them. */
export function ReadOrderView({ address, blocks }: { address: string; blocks: ReadBlock[] }) {
  const { t } = useTranslation(["read", "cv"]);
  const [open, setOpen] = useState(false);
  return (
    <details className="needs-script mt-4" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="unfold text-accent">{t("read:order.open")}</summary>
      <p className="text-sm text-ink-soft">{t("read:order.hint")}</p>
      {open ? (
        <section
          aria-label={t("read:order.pages")}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
          className="cv-pane sheet relative mt-2 max-w-3xl"
        >
          <Suspense fallback={<Waiting words={t("cv:sheet.loading")} height="24rem" />}>
            <ReadOrderSheets file={address} blocks={blocks} />
          </Suspense>
        </section>
      ) : null}
    </details>
  );
}
