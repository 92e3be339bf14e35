import { useTranslation } from "react-i18next";
import type { Problem } from "~/platform/problem";
import { Page } from "~/ui/page";
import { CheckForm } from "./check-form";
import { HowItWorks } from "./how-it-works";
import type { RecentCheck } from "./recent-check";
import { RecentChecks } from "./recent-checks";
import { SampleForm } from "./sample-form";

export type HomePageProps = {
  recent: RecentCheck[];
  idempotencyKey: string;
  problem?: Problem | null;
  entered?: { cvText: string; jdText: string };
};

const nothingEntered = { cvText: "", jdText: "" };

/** The first screen is the check itself; how it works and earlier checks stand below. */
export function HomePage({ recent, idempotencyKey, problem = null, entered = nothingEntered }: HomePageProps) {
  const { t } = useTranslation("home");
  return (
    <Page width="wide">
      <h1 className="mt-4 text-2xl font-bold tracking-tight sm:mt-10 sm:text-4xl">{t("title")}</h1>
      <p className="mt-1 text-ink-soft sm:mt-3 sm:text-lg">{t("lead")}</p>
      <CheckForm idempotencyKey={idempotencyKey} problem={problem} entered={entered} />
      <SampleForm idempotencyKey={idempotencyKey} />
      <RecentChecks recent={recent} />
      <HowItWorks />
    </Page>
  );
}
