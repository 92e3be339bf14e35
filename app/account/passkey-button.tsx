import { KeyRound } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNote } from "~/ui/problem-note";
import { askPasskey, makePasskey, type PasskeyOutcome } from "./passkey.client";

/** Asks the device for a passkey, or to make one, and goes where the answer leads. */
export function PasskeyButton({ does, children }: { does: "signIn" | "make"; children: ReactNode }) {
  const { t } = useTranslation("signin");
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<PasskeyOutcome | null>(null);

  async function ask(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const answered = await (does === "signIn" ? askPasskey() : makePasskey());
    setBusy(false);
    setOutcome(answered);
    if (answered.kind === "done") window.location.assign(answered.to);
  }

  return (
    <div className="w-full sm:w-fit">
      <button
        type="button"
        aria-disabled={busy}
        aria-describedby={outcome && outcome.kind !== "done" ? id : undefined}
        onClick={ask}
        className="button button-plain w-full"
      >
        <KeyRound size={18} aria-hidden="true" className="text-accent" />
        {busy ? t("signIn.byPasskey.running") : children}
      </button>
      <div className="mt-2 empty:hidden">
        {outcome?.kind === "refused" ? <ProblemNote id={id} problem={outcome.problem} /> : null}
        {outcome?.kind === "unsupported" ? (
          <p id={id} role="alert" className="text-sm text-ink-soft">
            {t("signIn.byPasskey.unsupported")}
          </p>
        ) : null}
      </div>
    </div>
  );
}
