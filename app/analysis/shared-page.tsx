import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import type { Problem } from "~/platform/problem";
import { Form, useSubmit } from "~/platform/router";
import { LocalTime } from "~/ui/local-time";
import { Page } from "~/ui/page";
import { ProblemNote } from "~/ui/problem-note";
import { TextField } from "~/ui/text-field";
import type { SharedAnalysis } from "./shared-analysis";
import { VerdictLabel } from "./verdict-label";

/**
 * Takes the secret that a share link carries behind its `#`, which no server and no log sees, and hands it in by a form.
 * Without scripts the person pastes the link.
 */
export function SharedGate({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation("share");
  const submit = useSubmit();
  const sent = useRef(false);
  useEffect(() => {
    const token = window.location.hash.slice(1);
    if (!/^[\w-]{43}$/.test(token) || sent.current) return;
    sent.current = true;
    submit({ link: token }, { method: "post" });
  }, [submit]);
  return (
    <Page width="text">
      <h1 className="mt-8 text-3xl font-bold tracking-tight sm:mt-12">{t("shared.title")}</h1>
      <p className="mt-3 text-lg text-ink-soft">{t("shared.lead")}</p>
      <Form method="post" className="sheet mt-6 space-y-4 p-5">
        {problem ? <ProblemNote id="share-problem" problem={problem} /> : null}
        <TextField
          name="link"
          label={t("shared.link")}
          autoComplete="off"
          problemId={problem ? "share-problem" : undefined}
        />
        <button type="submit" className="button button-primary w-full sm:w-auto">
          {t("shared.open")}
        </button>
      </Form>
    </Page>
  );
}

/** An analysis as somebody sees it who was given a link: to be read, nothing else. */
export function SharedPage({ shared, expiresAt }: { shared: SharedAnalysis; expiresAt: number }) {
  const { t, i18n } = useTranslation(["share", "result"]);
  const numbers = localNumbers(i18n.language);
  const { posting, total, band, contact } = shared;
  return (
    <Page width="text">
      <p className="mt-8 text-sm text-ink-soft">
        {t("shared.until")} <LocalTime at={expiresAt} show="minute" />
      </p>
      <h1 className="mt-2 text-3xl font-bold tracking-tight" lang={posting.language}>
        {posting.title ?? posting.company ?? t("shared.title")}
      </h1>
      {posting.title === null || posting.company === null ? null : (
        <p className="mt-1 text-lg text-ink-soft" lang={posting.language}>
          {posting.company}
        </p>
      )}
      <p className="mt-3 text-lg">
        {total === null ? t("result:noScore") : `${numbers.whole(total)} ${t("result:outOf")}`}
        {band === null ? null : ` · ${t(`result:band.${band}`)}`}
        {` · ${t("result:confidence")} ${numbers.share(shared.confidence)}`}
      </p>
      {contact ? (
        <p className="mt-3">
          {[contact.name, contact.email, contact.phone, contact.location, ...contact.links]
            .filter((part) => part !== null)
            .join(" · ")}
        </p>
      ) : null}
      <ul className="sheet mt-6 divide-y divide-line">
        {shared.areas.map(({ area, score, reason }) => (
          <li key={area} className="grid grid-cols-[1fr_auto] gap-x-4 p-4">
            <span>
              <strong className="font-semibold">{t(`result:area.${area}`)}</strong>
              <span className="block text-sm text-ink-soft">{reason}</span>
            </span>
            <span className="text-xl font-bold">{score === null ? "–" : numbers.whole(score)}</span>
          </li>
        ))}
      </ul>
      <h2 className="mt-8 text-xl font-bold">{t("result:sections.requirements")}</h2>
      <ol className="mt-3 space-y-3">
        {shared.requirements.map((requirement) => (
          <SharedRequirement key={requirement.id} requirement={requirement} shared={shared} />
        ))}
      </ol>
    </Page>
  );
}

function SharedRequirement({
  requirement: { label, kind, verdict, reason, quotes },
  shared,
}: {
  requirement: SharedAnalysis["requirements"][number];
  shared: SharedAnalysis;
}) {
  const { t } = useTranslation("result");
  return (
    <li className="sheet p-4">
      <p className="flex flex-wrap items-center gap-3 text-sm">
        <VerdictLabel verdict={verdict} />
        {t(`kind.${kind}`)}
      </p>
      <h3 className="mt-2 font-semibold" lang={shared.posting.language}>
        {label}
      </h3>
      <p className="mt-1 text-sm">{reason}</p>
      {quotes.map((quote) => (
        <blockquote
          key={quote}
          lang={shared.cvLanguage}
          className="mt-2 rounded-r-lg border-l-3 border-accent bg-accent-soft px-3 py-2"
        >
          “{quote}”
        </blockquote>
      ))}
    </li>
  );
}
