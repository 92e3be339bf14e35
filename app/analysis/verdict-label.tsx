import { useTranslation } from "react-i18next";
import type { Verdict } from "./assessment";

const colours: Record<Verdict, string> = {
  met: "bg-met-soft text-met",
  partial: "bg-partial-soft text-partial",
  missing: "bg-missing-soft text-missing",
  unknown: "bg-unknown-soft text-unknown",
};

/** A verdict as icon, word and colour; each alone tells it. */
export function VerdictLabel({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation("result");
  return (
    <span className={`chip ${colours[verdict]}`}>
      <VerdictIcon verdict={verdict} />
      {t(`state.${verdict}`)}
    </span>
  );
}

export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  return (
    <svg width="15" height="15" viewBox="0 0 16 16" aria-hidden="true" focusable="false" className="shrink-0">
      <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {verdict === "met" ? (
        <path d="M4.8 8.3 7 10.5l4.2-4.8" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      ) : null}
      {verdict === "partial" ? <path d="M8 1.25a6.75 6.75 0 0 1 0 13.5Z" fill="currentColor" /> : null}
      {verdict === "unknown" ? (
        <path
          d="M6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.5.3-.8.6-.8 1.2m0 1.9v.1"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      ) : null}
    </svg>
  );
}
