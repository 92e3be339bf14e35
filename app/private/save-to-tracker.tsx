import { FolderUp } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { localNumbers } from "~/i18n/numbers";
import { Link } from "~/platform/router";
import { News } from "~/ui/news";
import { ProblemNote } from "~/ui/problem-note";
import { Waiting } from "~/ui/waiting";
import { ConfirmBox } from "./confirm-box";
import type { PrivateCheck } from "./private-check";
import { differing, numbersOf, type SavedCheck } from "./saved-check";
import type { SendAnswer } from "./send-check.client";

/** Sends a check to the server when its person has been told what that means. */
export function useSaveToTracker({ head, body }: PrivateCheck) {
  const { t } = useTranslation("private");
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<SendAnswer | null>(null);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isBusy || answer) note.current?.scrollIntoView({ block: "nearest" });
  }, [isBusy, answer]);

  async function save() {
    setBusy(true);
    setAnswer(null);
    setAnswer(await import("./send-check.client").then(({ sendCheck }) => sendCheck({ head, body }), notLoaded));
    setBusy(false);
  }

  return {
    savedAs: answer?.ok ? answer.saved.applicationId : head.savedAs,
    button: (
      <ConfirmBox
        icon={<FolderUp size={18} aria-hidden="true" />}
        words={{
          open: t("save.open"),
          question: t("save.question", { name: head.cvName }),
          confirm: t("save.confirm"),
        }}
        isDangerous={false}
        onConfirm={save}
      />
    ),
    outcome: (isBusy || answer) && (
      <div ref={note} className="screen-only mt-6">
        {isBusy ? <Waiting words={t("save.running")} height="3rem" /> : null}
        {answer?.ok === false ? <ProblemNote id="save-problem" problem={answer.problem} /> : null}
        {answer?.ok ? <SavedNote saved={answer.saved} check={{ head, body }} /> : null}
      </div>
    ),
  };
}

const notLoaded = (): SendAnswer => ({ ok: false, problem: { code: "private.not_sent", field: null } });

/** Where the check is now, and whether our server came to the same numbers. */
function SavedNote({ saved, check: { body } }: { saved: SavedCheck; check: PrivateCheck }) {
  const { t, i18n } = useTranslation("private");
  const here = numbersOf(body.reports.en);
  const shown = (total: number | null) => (total === null ? "–" : localNumbers(i18n.language).whole(total));
  const totals = { here: shown(here.total), there: shown(saved.numbers.total) };
  const count = differing(here, saved.numbers);
  return (
    <News>
      {t("save.done")} {count === 0 ? t("save.same", totals) : t("save.differs", totals)}{" "}
      <Link to={`/applications/${saved.applicationId}`} className="link font-semibold">
        {t("save.application")}
      </Link>
    </News>
  );
}
