import { useTranslation } from "react-i18next";
import { LocalTime } from "~/ui/local-time";
import type { OwnStage } from "./stage";
import { type StageEvent, standingEvents } from "./stage-event";
import { stageDot, stageName } from "./stage-name";

/** The history of an application, newest first. What was taken back stays and says so. */
export function Timeline({ events, ownStages }: { events: readonly StageEvent[]; ownStages: readonly OwnStage[] }) {
  const { t } = useTranslation("tracker");
  const standing = new Set(standingEvents(events).map(({ sequence }) => sequence));
  return (
    <ol className="mt-2">
      {events.map(({ sequence, kind, from, to, note, at }) => (
        <li key={sequence} className="relative border-l border-line-strong pb-4 pl-5 last:pb-0">
          <span
            aria-hidden="true"
            className={`absolute top-1.5 -left-[5px] size-2.5 rounded-full ${stageDot(to, ownStages)}`}
          />
          <p className={standing.has(sequence) ? "font-semibold" : "text-ink-soft"}>
            {t(`event.${kind}`, {
              from: from === null ? "" : stageName(t, from, ownStages),
              to: stageName(t, to, ownStages),
            })}
            {kind === "moved" && !standing.has(sequence) ? (
              <span className="font-normal"> · {t("event.wasUndone")}</span>
            ) : null}
          </p>
          {note ? <p className="text-sm">{note}</p> : null}
          <p className="text-sm text-ink-soft">
            <LocalTime at={at} show="minute" />
          </p>
        </li>
      ))}
    </ol>
  );
}
