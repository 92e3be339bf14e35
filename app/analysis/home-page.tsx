import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "~/ui/page";
import { CheckForm, type CheckFormProps } from "./check-form";
import { HowItWorks } from "./how-it-works";
import type { RecentCheck } from "./recent-check";
import { RecentChecks } from "./recent-checks";
import { SampleForm } from "./sample-form";

type HomePageProps = CheckFormProps & {
  recent: RecentCheck[];
  /** the checks that this browser keeps */
  kept: ReactNode;
};

/** The first screen is the check itself; how it works and earlier checks stand below. */
export function HomePage({ recent, kept, ...form }: HomePageProps) {
  const { t } = useTranslation("home");
  return (
    <Page width="wide">
      <h1 className="mt-4 text-2xl font-bold tracking-tight sm:mt-10 sm:text-4xl">{t("title")}</h1>
      <p className="mt-1 text-ink-soft sm:mt-3 sm:text-lg">{t("lead")}</p>
      <CheckForm {...form} />
      <SampleForm idempotencyKey={form.idempotencyKey} />
      {kept}
      <RecentChecks recent={recent} />
      <HowItWorks />
    </Page>
  );
}
