import { ShieldCheck, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { AnalysisPage } from "~/analysis/analysis-page";
import { Link, useNavigate } from "~/platform/router";
import { ConfirmBox } from "./confirm-box";
import type { PrivateCheck, PrivateHead } from "./private-check";
import { useSaveToTracker } from "./save-to-tracker";

const nothingPointed = {};
const noOffers = { offers: [], lost: [] };
const onlyVersion = { number: 1, source: "upload" } as const;

/** The whole result of a check that was made on this device, from what this browser keeps. */
export function PrivateResult({ check }: { check: PrivateCheck }) {
  const { head, body } = check;
  const { t, i18n } = useTranslation("private");
  const navigate = useNavigate();
  const { button, outcome, savedAs } = useSaveToTracker(check);
  const { cvName, format, createdAt } = head;

  async function remove() {
    const { deletePrivateCheck } = await import("./check-store.client");
    await deletePrivateCheck(head.id);
    navigate("/private");
  }

  return (
    <AnalysisPage
      analysis={body.reports[i18n.language === "vi" ? "vi" : "en"]}
      check={{
        id: null,
        cvName,
        format,
        pdf: body.cv.kind === "file" ? body.cv.bytes : undefined,
        createdAt,
        expiresAt: null,
      }}
      pointed={nothingPointed}
      offers={noOffers}
      version={onlyVersion}
      others={0}
      news={outcome}
      review={<OnDeviceNote savedAs={savedAs} model={head.sentenceModel} />}
    >
      {button}
      <ConfirmBox
        icon={<Trash2 size={18} aria-hidden="true" />}
        words={{ open: t("delete.open"), question: t("delete.question"), confirm: t("delete.confirm") }}
        isDangerous
        onConfirm={remove}
      />
    </AnalysisPage>
  );
}

type OnDeviceNoteProps = { savedAs: string | undefined; model: PrivateHead["sentenceModel"] };

/** What "on this device" means, and what it rules out. */
function OnDeviceNote({ savedAs, model }: OnDeviceNoteProps) {
  const { t } = useTranslation("private");
  return (
    <section aria-labelledby="on-device" className="screen-only mt-8 rounded-xl bg-accent-soft p-4">
      <h2 id="on-device" className="flex items-center gap-2 font-semibold text-accent">
        <ShieldCheck size={18} aria-hidden="true" />
        {t("note.title")}
      </h2>
      {savedAs === undefined ? (
        <>
          <p className="mt-1 text-sm">{t("note.text")}</p>
          <p className="mt-1 text-sm">{t("note.absent")}</p>
        </>
      ) : (
        <p className="mt-1 text-sm">
          {t("note.sent")}{" "}
          <Link to={`/applications/${savedAs}`} className="link">
            {t("save.application")}
          </Link>
        </p>
      )}
      {model === "used" ? <p className="mt-1 text-sm">{t("note.model")}</p> : null}
      {model === "failed" ? <p className="mt-1 text-sm font-semibold">{t("note.withoutModel")}</p> : null}
    </section>
  );
}
