import { Download, Upload } from "lucide-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "~/platform/problem";
import { ProblemNote } from "~/ui/problem-note";
import type { PrivateHead } from "./private-check";

const fileName = "careerflow-checks.json";

/** Saves all checks of this browser as a file, and takes such a file in, from this or another browser. */
export function ExchangeButtons({
  hasChecks,
  onChange,
}: {
  hasChecks: boolean;
  onChange(checks: PrivateHead[]): void;
}) {
  const { t } = useTranslation("private");
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const problemId = useId();

  async function save() {
    const [{ exportChecks }, { offerFile }] = await Promise.all([
      import("./exchange.client"),
      import("~/platform/offer-file.client"),
    ]);
    offerFile(await exportChecks(), fileName);
  }

  async function takeIn(file: File) {
    setBusy(true);
    setProblem(null);
    const failed: Problem = { code: "private.cannot_keep", field: null };
    setProblem(await import("./exchange.client").then(({ importChecks }) => importChecks(file)).catch(() => failed));
    onChange(await (await import("./check-store.client")).listPrivateChecks());
    setBusy(false);
  }

  return (
    <div className="mt-6">
      {problem ? <ProblemNote id={problemId} problem={problem} /> : null}
      <div className="mt-3 flex flex-wrap gap-3">
        {hasChecks ? (
          <button type="button" onClick={save} className="button button-plain">
            <Download size={18} aria-hidden="true" />
            {t("exchange.save")}
          </button>
        ) : null}
        <label className="button button-plain relative focus-within:outline-2">
          <Upload size={18} aria-hidden="true" />
          {t(isBusy ? "exchange.running" : "exchange.takeIn")}
          <input
            type="file"
            accept="application/json,.json"
            disabled={isBusy}
            className="absolute inset-0 cursor-pointer opacity-0"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = "";
              if (file) takeIn(file);
            }}
          />
        </label>
      </div>
      <p className="mt-2 text-sm text-ink-soft">{t("exchange.hint")}</p>
    </div>
  );
}
