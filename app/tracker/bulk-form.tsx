import { Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Form } from "~/platform/router";
import { Confirm } from "~/ui/confirm";
import { priorities } from "./choices";
import { type OwnStage, orderStages } from "./stage";
import { stageName } from "./stage-name";

/** The checkboxes of the table's rows belong to this form. */
export const bulkFormId = "chosen-applications";

/** What can be done with all chosen rows. The tag stands first: Enter in its field presses the form's first button. */
export function BulkForm({
  ownStages,
  returnTo,
  all,
}: {
  ownStages: readonly OwnStage[];
  returnTo: string;
  /** the whole list when all of it is chosen, as it was at that moment; null for the rows that are ticked */
  all: { seenAt: number; count: number } | null;
}) {
  const { t } = useTranslation("tracker");
  return (
    <Form
      method="post"
      action="/applications/change"
      id={bulkFormId}
      aria-label={t("list.chosen")}
      className="sheet mt-6 p-4 text-sm"
    >
      <input type="hidden" name="returnTo" value={returnTo} />
      {all ? (
        <>
          <input type="hidden" name="all" value={returnTo} />
          <input type="hidden" name="seenAt" value={all.seenAt} />
          <input type="hidden" name="count" value={all.count} />
        </>
      ) : null}
      <h2 className="font-semibold">{t("list.chosen")}</h2>
      {all ? <p className="mt-1">{t("choosing.chosen", { count: all.count })}</p> : null}
      <div className="mt-2 grid gap-3 md:grid-cols-3">
        <div>
          <label htmlFor="bulk-tag">{t("list.bulkTag")}</label>
          <span className="mt-1 flex gap-2">
            <input id="bulk-tag" name="tag" maxLength={40} autoComplete="off" className="entry" />
            <Go kind="tag" label={t("list.bulkTag")} />
          </span>
        </div>
        <div>
          <label htmlFor="bulk-to">{t("list.bulkMove")}</label>
          <span className="mt-1 flex gap-2">
            <select id="bulk-to" name="to" className="entry">
              {orderStages(ownStages).map((stage) => (
                <option key={stage} value={stage}>
                  {stageName(t, stage, ownStages)}
                </option>
              ))}
            </select>
            <Go kind="move" label={t("list.bulkMove")} />
          </span>
        </div>
        <div>
          <label htmlFor="bulk-priority">{t("list.bulkPriority")}</label>
          <span className="mt-1 flex gap-2">
            <select id="bulk-priority" name="priority" defaultValue="2" className="entry">
              {priorities.map((priority) => (
                <option key={priority} value={priority}>
                  {t(`priority.${priority}`)}
                </option>
              ))}
            </select>
            <Go kind="priority" label={t("list.bulkPriority")} />
          </span>
        </div>
      </div>
      <div className="mt-2 -ml-2">
        <Confirm
          open={
            <>
              <Trash2 size={18} aria-hidden="true" />
              {t("list.bulkDelete")}
            </>
          }
          openClass="text-missing"
          question={<p>{t("list.bulkDeleteConfirm")}</p>}
        >
          <button type="submit" name="kind" value="delete" className="button button-danger">
            {t("list.bulkDeleteAction")}
          </button>
        </Confirm>
      </div>
    </Form>
  );
}

function Go({ kind, label }: { kind: string; label: string }) {
  const { t } = useTranslation("tracker");
  return (
    <button type="submit" name="kind" value={kind} className="button button-plain shrink-0">
      {t("list.go")}
      <span className="sr-only">: {label}</span>
    </button>
  );
}
