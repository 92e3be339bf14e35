import type { ReactNode } from "react";

type ConfirmBoxProps = {
  icon: ReactNode;
  words: { open: string; openLabel?: string; question: ReactNode; confirm: string };
  isDangerous: boolean;
  onConfirm(): void;
};

/** Does something after a second, deliberate step. Closed by the Escape key too. */
export function ConfirmBox({ icon, words, isDangerous, onConfirm }: ConfirmBoxProps) {
  return (
    <details
      className="screen-only group relative"
      onKeyDown={(event) => {
        if (event.key === "Escape") event.currentTarget.open = false;
      }}
    >
      <summary
        aria-label={words.openLabel}
        className="button button-quiet list-none text-sm [&::-webkit-details-marker]:hidden"
      >
        {icon}
        {words.open}
      </summary>
      <div className="sheet fixed inset-x-4 bottom-4 z-10 p-4 text-sm sm:absolute sm:inset-x-auto sm:right-0 sm:top-full sm:bottom-auto sm:mt-1 sm:w-72">
        <p>{words.question}</p>
        <button
          type="button"
          onClick={(event) => {
            event.currentTarget.closest("details")!.open = false;
            onConfirm();
          }}
          className={`button mt-3 w-full ${isDangerous ? "button-danger" : "button-primary"}`}
        >
          {words.confirm}
        </button>
      </div>
    </details>
  );
}
