import type { ReactNode } from "react";
import { Confirm } from "~/ui/confirm";

type ConfirmBoxProps = {
  icon: ReactNode;
  words: { open: string; openLabel?: string; question: ReactNode; confirm: string };
  isDangerous: boolean;
  onConfirm(): void;
};

/** Does something in the browser after a second, deliberate step. */
export function ConfirmBox({ icon, words, isDangerous, onConfirm }: ConfirmBoxProps) {
  return (
    <Confirm
      open={
        <>
          {icon}
          {words.open}
        </>
      }
      openLabel={words.openLabel}
      question={words.question}
    >
      <button
        type="button"
        onClick={(event) => {
          event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
          // What was deleted takes the button with it that has the focus.
          if (isDangerous) document.getElementById("main")?.focus({ preventScroll: true });
          onConfirm();
        }}
        className={`button ${isDangerous ? "button-danger" : "button-primary"}`}
      >
        {words.confirm}
      </button>
    </Confirm>
  );
}
