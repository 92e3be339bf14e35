import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "~/ui/page";
import { FieldSamples } from "./field-samples";
import { LayerSamples } from "./layer-samples";
import { ReportSamples } from "./report-samples";
import { ActionSamples, FeedbackSamples, TokenSamples } from "./samples";

/** Every element of the pages in every state. The switches of the header change its language and theme. */
export function StyleguidePage() {
  const { t } = useTranslation("styleguide");
  return (
    <Page width="wide">
      <h1 className="mt-8 text-3xl font-bold tracking-tight">{t("title")}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{t("lead")}</p>
      <Part name={t("tokens")}>
        <TokenSamples />
      </Part>
      <Part name={t("actions")}>
        <ActionSamples />
      </Part>
      <Part name={t("layers")}>
        <LayerSamples />
      </Part>
      <Part name={t("fields")}>
        <FieldSamples />
      </Part>
      <Part name={t("feedback")}>
        <FeedbackSamples />
      </Part>
      <Part name={t("report")}>
        <ReportSamples />
      </Part>
    </Page>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-label={name} className="mt-10">
      <h2 className="text-xl font-bold">{name}</h2>
      <div className="sheet mt-3 space-y-5 p-4 sm:p-6">{children}</div>
    </section>
  );
}
