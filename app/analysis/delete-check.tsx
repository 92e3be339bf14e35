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
        className="sheet absolute right-0 top-full z-10 mt-1 w-64 p-4 text-sm"
      >
        <p>{words.question}</p>
        <button type="submit" aria-label={words.confirmLabel} className="button button-danger mt-3 w-full">
          {words.confirm}
        </button>
      </Form>
    </details>
  );
}
