import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";

type ConfirmProps = {
  /** what the button that asks looks like */
  open: ReactNode;
  /** its name, where several stand on a page */
  openLabel?: string;
  openClass?: string;
  question: ReactNode;
  /** the form or button that does it */
  children: ReactNode;
};

/**
 * Asks before something is done. "Cancel", the Escape key and a press outside close it, and the focus is where it was. Needs
 * no script.
 */
export function Confirm({ open, openLabel, openClass = "text-sm", question, children }: ConfirmProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="screen-only">
      <button
        type="button"
        // React 18 does not know the attributes of popovers by their properties' names.
        {...{ popovertarget: id }}
        aria-label={openLabel}
        aria-haspopup="dialog"
        className={`button button-quiet ${openClass}`}
      >
        {open}
      </button>
      <div id={id} role="dialog" aria-labelledby={`${id}-question`} {...{ popover: "auto" }} className="dialog">
        <div id={`${id}-question`}>{question}</div>
        <div className="mt-4 flex flex-wrap-reverse justify-end gap-2">
          <button type="button" {...{ popovertarget: id, popovertargetaction: "hide" }} className="button button-plain">
            {t("cancel")}
          </button>
          {children}
        </div>
      </div>
    </div>
  );
}
