import { Upload } from "lucide-react";
import { useTranslation } from "react-i18next";
import { VerdictLabel } from "~/analysis/verdict-label";
import { BandLabel } from "~/private/band-label";
import { EmptyTracker } from "~/tracker/empty-tracker";
import { fixedStages } from "~/tracker/stage";
import { StageName } from "~/tracker/stage-name";
import { CopyButton } from "~/ui/copy-button";
import { EmptyNote } from "~/ui/empty-note";
import { LocalDay } from "~/ui/local-day";
import { LocalTime } from "~/ui/local-time";
import { Logo } from "~/ui/logo";
import { News } from "~/ui/news";
import { AlertNote, ProblemNote } from "~/ui/problem-note";
import { Spinner } from "~/ui/spinner";
import { StepProgress } from "~/ui/step-progress";
import { Waiting } from "~/ui/waiting";

const verdicts = ["met", "partial", "missing", "unknown"] as const;
const bands = ["strong", "good", "partial", "weak", null] as const;
const papers = ["bg-paper", "bg-sheet", "bg-sunken", "bg-accent-soft", "bg-mark", "bg-mark-active"];

/** Papers, inks, letters, and what has a status: each by colour, icon and word. */
export function TokenSamples() {
  const { t } = useTranslation(["styleguide", "result"]);
  return (
    <>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        {papers.map((paper) => (
          <li key={paper} className={`rounded-lg border border-line p-3 ${paper}`}>
            <span className="block font-semibold">{t("styleguide:letters")}</span>
            <span className="block text-sm">{paper.slice(3)}</span>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap items-baseline gap-x-4">
        <span className="text-4xl font-bold">{t("styleguide:letters")}</span>
        <span className="text-2xl font-bold">{t("styleguide:letters")}</span>
        <span className="font-semibold">{t("styleguide:letters")}</span>
        <span className="text-sm">{t("styleguide:letters")}</span>
        <span className="text-accent">
          <Logo />
        </span>
      </p>
      <p className="flex flex-wrap gap-2">
        {verdicts.map((verdict) => (
          <VerdictLabel key={verdict} verdict={verdict} />
        ))}
      </p>
      <p className="flex flex-wrap gap-2">
        {bands.map((band) => (
          <BandLabel key={band} band={band} />
        ))}
      </p>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {fixedStages.map((stage) => (
          <StageName key={stage} stage={stage} own={[]} />
        ))}
      </p>
      <p className="text-sm">
        <LocalDay day="2026-11-25" /> · <LocalTime at={Date.UTC(2026, 10, 25, 6, 30)} show="minute" />
      </p>
    </>
  );
}

/** Buttons of each kind, at rest, at work and out of use, and a link. */
export function ActionSamples() {
  const { t } = useTranslation("styleguide");
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {(["primary", "plain", "quiet", "danger"] as const).map((kind) => (
          <button key={kind} type="button" className={`button button-${kind}`}>
            {t(`button.${kind}`)}
          </button>
        ))}
        <button type="button" aria-disabled="true" className="button button-primary">
          <Spinner />
          {t("button.busy")}
        </button>
        <button type="button" className="button button-plain">
          <Upload size={18} aria-hidden="true" className="text-accent" />
          {t("button.icon")}
        </button>
      </div>
      <CopyButton text={t("link")} />
      <p>
        <a href="#main" className="link">
          {t("link")}
        </a>
      </p>
    </>
  );
}

/** What a page says by itself: what was done, what went wrong, how far something is, and that there is nothing yet. */
export function FeedbackSamples() {
  const { t } = useTranslation("styleguide");
  return (
    <>
      <News>{t("news")}</News>
      <ProblemNote id="sample-problem" problem={{ code: "unexpected" }} />
      <AlertNote title={t("refused")} />
      <div>
        <StepProgress step={t("progress.step")} hint={t("progress.hint")} share={0.6} />
      </div>
      <Waiting words={t("waiting")} height="6rem" />
      <EmptyNote>{t("empty")}</EmptyNote>
      <EmptyTracker />
    </>
  );
}
