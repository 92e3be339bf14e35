import { useTranslation } from "react-i18next";
import { Form, Link } from "~/platform/router";
import { Page } from "~/ui/page";
import { AlertNote, ProblemNote } from "~/ui/problem-note";
import type { Application } from "./application";
import { applicationSpec } from "./field-spec";
import { FieldsOfForm } from "./fields-of-form";
import type { Entered, RefusedForm } from "./read-form";
import { fixedStages, type OwnStage, orderStages } from "./stage";
import { stageName } from "./stage-name";
import { TrackerNav } from "./tracker-nav";

type Conflict = { code: string; values?: Record<string, string | number> };

/** Adds an application by hand. `stage` is where it is now: what was sent long ago need not begin at "saved". */
export function NewApplicationPage({
  idempotencyKey,
  ownStages,
  refused,
}: {
  idempotencyKey: string;
  ownStages: readonly OwnStage[];
  refused: (RefusedForm & { stage: string }) | null;
}) {
  const { t } = useTranslation("tracker");
  return (
    <Page width="text">
      <TrackerNav current={null} />
      <h1 className="mt-6 text-2xl font-bold">{t("form.newTitle")}</h1>
      <Form method="post" className="mt-6">
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <Refusal refused={refused} />
        <div className="mb-4">
          <label htmlFor="stage" className="text-sm font-semibold">
            {t("form.stage")}
          </label>
          <select id="stage" name="stage" className="entry mt-1" defaultValue={refused?.stage ?? fixedStages[0]}>
            {orderStages(ownStages).map((stage) => (
              <option key={stage} value={stage}>
                {stageName(t, stage, ownStages)}
              </option>
            ))}
          </select>
        </div>
        <FieldsOfForm of="application" specs={applicationSpec} values={{ priority: "2" }} refused={refused} />
        <Buttons cancelTo="/applications" />
      </Form>
    </Page>
  );
}

/** Changes what is stated about an application, on the version that is shown. */
export function EditApplicationPage({
  application,
  refused,
}: {
  application: Application;
  /** `conflict`: it was changed meanwhile; sending the form again writes over that */
  refused: (RefusedForm & { conflict: Conflict | null }) | null;
}) {
  const { t } = useTranslation("tracker");
  return (
    <Page width="text">
      <TrackerNav current={null} />
      <h1 className="mt-6 text-2xl font-bold">{t("form.editTitle", { title: application.title })}</h1>
      <Form method="post" className="mt-6">
        <input type="hidden" name="version" value={application.version} />
        {refused?.conflict ? <ProblemNote id="conflict" problem={refused.conflict} /> : <Refusal refused={refused} />}
        <FieldsOfForm of="application" specs={applicationSpec} values={enteredOf(application)} refused={refused} />
        <Buttons cancelTo={`/applications/${application.id}`} />
      </Form>
    </Page>
  );
}

function Refusal({ refused }: { refused: RefusedForm | null }) {
  const { t } = useTranslation("tracker");
  if (!refused) return null;
  return (
    <div className="mb-4">
      <AlertNote title={t("form.refused")} />
    </div>
  );
}

function Buttons({ cancelTo }: { cancelTo: string }) {
  const { t } = useTranslation("tracker");
  return (
    <div className="mt-6 flex flex-wrap gap-2">
      <button type="submit" className="button button-primary">
        {t("form.save")}
      </button>
      <Link to={cancelTo} className="button button-quiet">
        {t("form.cancel")}
      </Link>
    </div>
  );
}

function enteredOf(application: Application): Entered {
  return Object.fromEntries(
    applicationSpec.map(({ name }) => {
      const value = application[name as keyof Application];
      return [name, Array.isArray(value) ? value.join(", ") : String(value ?? "")];
    }),
  );
}
