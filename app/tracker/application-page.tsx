import { Pencil, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form, Link } from "~/platform/router";
import { Confirm } from "~/ui/confirm";
import { LocalDay } from "~/ui/local-day";
import { LocalTime } from "~/ui/local-time";
import { Page } from "~/ui/page";
import type { Application } from "./application";
import { ApplicationParts, type Parts } from "./application-parts";
import type { ArchivedDocument } from "./archived-document";
import type { Attachment } from "./attachment";
import { AttachmentSection } from "./attachment-section";
import { FrozenCard } from "./frozen-card";
import { MoveForm } from "./move-form";
import type { NoteNode } from "./note-node";
import { NotesView } from "./notes-view";
import type { RefusedPart } from "./part-section";
import { SalaryText } from "./pay-text";
import type { OwnStage } from "./stage";
import type { StageEvent } from "./stage-event";
import { StageName } from "./stage-name";
import { Timeline } from "./timeline";
import { TrackerNav } from "./tracker-nav";

export type ShownApplication = Parts & {
  application: Application;
  ownStages: OwnStage[];
  events: StageEvent[];
  attachments: Attachment[];
  archived: ArchivedDocument[];
  statedTotal: number | null;
  /** of the application, as a page shows them */
  notes: NoteNode[];
  /** of the forms that add something: the same for every try to send one */
  formKey: string;
};

export type FileProblem = { code: string; values?: Record<string, string | number> };

/** One application: where it stands and what comes next on top, then everything that belongs to it beside its history. */
export function ApplicationPage({
  shown,
  refused,
  fileProblem,
}: {
  shown: ShownApplication;
  refused: RefusedPart | null;
  fileProblem: FileProblem | null;
}) {
  const { t } = useTranslation("tracker");
  const { application, ownStages, events, attachments, archived } = shown;
  return (
    <Page width="wide">
      <TrackerNav current={null} />
      <header className="mt-6">
        <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <StageName stage={application.stage} own={ownStages} />
          <span className="text-ink-soft">
            {t("detail.since")} <LocalTime at={application.stageSince} show="day" />
          </span>
        </p>
        <h1 className="mt-1 text-2xl font-bold sm:text-3xl">{application.title}</h1>
        <p className="mt-1 text-ink-soft">{[application.company, application.location].filter(Boolean).join(" · ")}</p>
        <MoveForm application={application} ownStages={ownStages} events={events} />
      </header>
      <div className="lg:grid lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] lg:items-start lg:gap-8">
        <div>
          <Facts application={application} />
          {application.frozenId === null ? null : (
            <FrozenCard application={application} statedTotal={shown.statedTotal} />
          )}
          <section aria-labelledby="notes" className="sheet mt-6 p-4 sm:p-6">
            <h2 id="notes" className="text-lg font-bold">
              {t("detail.notes")}
            </h2>
            {application.notes ? (
              <NotesView notes={shown.notes} />
            ) : (
              <p className="mt-1 text-sm text-ink-soft">{t("detail.noNotes")}</p>
            )}
          </section>
          <ApplicationParts parts={shown} formKey={shown.formKey} refused={refused} />
          <AttachmentSection
            applicationId={application.id}
            formKey={shown.formKey}
            attachments={attachments}
            archived={archived}
            problem={fileProblem}
          />
        </div>
        <div>
          <section aria-labelledby="timeline" className="sheet mt-6 p-4 sm:p-6">
            <h2 id="timeline" className="text-lg font-bold">
              {t("detail.timeline")}
            </h2>
            <Timeline events={events} ownStages={ownStages} />
          </section>
          <DeleteApplication application={application} />
        </div>
      </div>
    </Page>
  );
}

function Facts({ application }: { application: Application }) {
  const { t, i18n } = useTranslation("tracker");
  const { workMode, link, source, deadlineOn, appliedOn, priority, tags } = application;
  const facts: [string, ReactNode][] = [
    [t("field.deadline"), deadlineOn && <LocalDay day={deadlineOn} />],
    [t("field.appliedOn"), appliedOn && <LocalDay day={appliedOn} />],
    [t("field.priority"), t(`priority.${priority}`)],
    [t("field.workMode"), workMode && t(`workMode.${workMode}`)],
    [t("field.salary"), application.currency && <SalaryText {...application} />],
    [t("field.source"), source],
    [t("field.tags"), tags.join(", ") || null],
    [
      t("field.link"),
      link && (
        <a href={link} rel="noopener noreferrer nofollow" target="_blank" className="link break-all">
          {t("detail.openLink")}
        </a>
      ),
    ],
  ];
  const unstated = facts.filter(([, value]) => !value).map(([name]) => name);
  return (
    <section aria-labelledby="facts" className="sheet mt-6 p-4 sm:p-6">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="facts" className="text-lg font-bold">
          {t("detail.facts")}
        </h2>
        <Link to={`/applications/${application.id}/edit`} className="button button-plain text-sm">
          <Pencil size={18} aria-hidden="true" />
          {t("detail.edit")}
        </Link>
      </div>
      <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-ink-soft">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {unstated.length === 0 ? null : (
        <p className="mt-2 text-sm text-ink-soft" suppressHydrationWarning>
          {t("detail.unstated", { names: new Intl.ListFormat(i18n.language).format(unstated) })}
        </p>
      )}
    </section>
  );
}

/** Deletes after a second, deliberate step; needs no script. */
function DeleteApplication({ application: { id, frozenId } }: { application: Application }) {
  const { t } = useTranslation("tracker");
  return (
    <div className="mt-6 -ml-2">
      <Confirm
        open={
          <>
            <Trash2 size={18} aria-hidden="true" />
            {t("detail.delete")}
          </>
        }
        openClass="text-sm text-missing"
        question={
          <>
            <p>{t("detail.deleteConfirm")}</p>
            {frozenId === null ? null : <p className="mt-2">{t("detail.deleteFrozen")}</p>}
          </>
        }
      >
        <Form method="post" action={`/applications/${id}/delete`}>
          <button type="submit" className="button button-danger">
            {t("detail.deleteAction")}
          </button>
        </Form>
      </Confirm>
    </div>
  );
}
