import { Trash2 } from "lucide-react";
import { Form } from "~/platform/router";
import { Confirm } from "~/ui/confirm";

type DeleteWords = { open: string; openLabel?: string; question: string; confirm: string; confirmLabel?: string };

/** Deletes a check after a second, deliberate step; needs no script. */
export function DeleteCheck({ id, words }: { id: string; words: DeleteWords }) {
  return (
    <Confirm
      open={
        <>
          <Trash2 size={18} aria-hidden="true" />
          {words.open}
        </>
      }
      openLabel={words.openLabel}
      question={<p>{words.question}</p>}
    >
      <Form method="post" action={`/analyses/${id}/delete`}>
        <button type="submit" aria-label={words.confirmLabel} className="button button-danger">
          {words.confirm}
        </button>
      </Form>
    </Confirm>
  );
}
