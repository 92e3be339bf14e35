import { Trash2 } from "lucide-react";
import { Form } from "~/platform/router";

type DeleteWords = { open: string; openLabel?: string; question: string; confirm: string; confirmLabel?: string };

/** Deletes a check after a second, deliberate step; needs no script. */
export function DeleteCheck({ id, words }: { id: string; words: DeleteWords }) {
  return (
    <details className="screen-only group relative">
      <summary
        aria-label={words.openLabel}
        className="button button-quiet list-none text-sm [&::-webkit-details-marker]:hidden"
      >
        <Trash2 size={18} aria-hidden="true" />
        {words.open}
      </summary>
      <Form
        method="post"
        action={`/analyses/${id}/delete`}
        className="sheet fixed inset-x-4 bottom-4 z-10 p-4 text-sm sm:absolute sm:inset-x-auto sm:right-0 sm:top-full sm:bottom-auto sm:mt-1 sm:w-64"
      >
        <p>{words.question}</p>
        <button type="submit" aria-label={words.confirmLabel} className="button button-danger mt-3 w-full">
          {words.confirm}
        </button>
      </Form>
    </details>
  );
}
