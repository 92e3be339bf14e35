import { useTranslation } from "react-i18next";
import { Form } from "~/platform/router";
import type { CalendarPageProps } from "./calendar-page";
import { TimeZoneInput } from "./time-zone-input";

type CalendarSettingsProps = NonNullable<CalendarPageProps["owned"]>["settings"];

/** Whose days count, and whether a mail goes out in the morning. */
export function CalendarSettings({
  settings: { timeZone, remindByMail },
  hasAddress,
  done,
}: {
  settings: CalendarSettingsProps;
  hasAddress: boolean;
  done: CalendarPageProps["done"];
}) {
  const { t } = useTranslation("calendar");
  const wrong = done === "unknown_zone";
  return (
    <section id="settings" aria-labelledby="settings-title" className="sheet p-5">
      <h2 id="settings-title" className="text-lg font-bold">
        {t("settings.title")}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">{t("settings.text")}</p>
      <Form method="post" className="mt-3 space-y-3">
        <div>
          <label htmlFor="zone" className="text-sm font-semibold">
            {t("settings.timeZone")}
          </label>
          <span id="zone-hint" className="ml-2 text-xs text-ink-soft">
            {t("settings.timeZoneHint")}
          </span>
          <TimeZoneInput
            id="zone"
            name="timeZone"
            defaultValue={timeZone}
            required
            aria-describedby={wrong ? "zone-hint zone-problem" : "zone-hint"}
            aria-invalid={wrong ? true : undefined}
            className="entry mt-1"
          />
          {wrong ? (
            <p id="zone-problem" role="alert" className="mt-1 text-sm text-missing">
              {t("settings.unknown")}
            </p>
          ) : null}
        </div>
        {hasAddress ? (
          <label className="flex min-h-11 items-center gap-2">
            <input type="checkbox" name="remindByMail" value="yes" defaultChecked={remindByMail} className="size-5" />
            {t("settings.mail")}
          </label>
        ) : (
          <p className="text-sm">{t("settings.noAddress")}</p>
        )}
        <button type="submit" name="intent" value="settings" className="button button-plain">
          {t("settings.save")}
        </button>
        <p role="status" className="inline-block pl-3 text-sm">
          {done === "saved" ? t("settings.saved") : null}
        </p>
      </Form>
    </section>
  );
}
