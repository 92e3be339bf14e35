import { useTranslation } from "react-i18next";
import { Form, Link } from "~/platform/router";
import { LocalDay } from "~/ui/local-day";
import type { Contact } from "./contact";
import { type PartKind, partSpecs } from "./field-spec";
import type { InterviewRound } from "./interview-round";
import type { Offer } from "./offer";
import { PartSection, type RefusedPart } from "./part-section";
import { Money } from "./pay-text";
import type { Entered } from "./read-form";
import type { Reminder } from "./reminder";
import { RoundTime } from "./round-time";
import { wallTimeOf } from "./wall-time";
import { yearlyPay } from "./yearly-pay";

export type Parts = { contacts: Contact[]; rounds: InterviewRound[]; offers: Offer[]; reminders: Reminder[] };

/** What belongs to an application, in the order in which it is usually looked for. */
export function ApplicationParts({
  parts,
  formKey,
  refused,
}: {
  parts: Parts;
  formKey: string;
  refused: RefusedPart | null;
}) {
  const { t } = useTranslation("tracker");
  return (
    <>
      <PartSection
        kind="reminder"
        formKey={formKey}
        refused={refused}
        entries={parts.reminders.map((reminder) => ({
          id: reminder.id,
          name: reminder.text,
          entered: enteredOf("reminder", reminder),
          shown: <ReminderRow reminder={reminder} />,
        }))}
      />
      <PartSection
        kind="round"
        formKey={formKey}
        refused={refused}
        entries={parts.rounds.map((round) => ({
          id: round.id,
          name: round.title,
          entered: enteredOf("round", { ...round, startsAt: wallTimeOf(round.startsAt, round.timeZone) }),
          shown: <RoundRow round={round} />,
        }))}
      />
      <PartSection
        kind="contact"
        formKey={formKey}
        refused={refused}
        entries={parts.contacts.map((contact) => ({
          id: contact.id,
          name: contact.name,
          entered: enteredOf("contact", contact),
          shown: <ContactRow contact={contact} />,
        }))}
      />
      <PartSection
        kind="offer"
        formKey={formKey}
        refused={refused}
        entries={parts.offers.map((offer) => ({
          id: offer.id,
          name: t("detail.offers"),
          entered: enteredOf("offer", offer),
          shown: <OfferRow offer={offer} />,
        }))}
      >
        {parts.offers.length > 0 ? (
          <Link to="/applications/offers" className="link text-sm">
            {t("detail.compare")}
          </Link>
        ) : null}
      </PartSection>
    </>
  );
}

function ReminderRow({ reminder: { id, text, dueOn, doneAt } }: { reminder: Reminder }) {
  const { t } = useTranslation("tracker");
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4">
      <p className={doneAt === null ? "" : "text-ink-soft line-through"}>
        {text} <span className="text-sm text-ink-soft">· </span>
        <span className="text-sm text-ink-soft">
          <LocalDay day={dueOn} />
        </span>
      </p>
      <Form method="post">
        <input type="hidden" name="part" value="reminder" />
        <input type="hidden" name="id" value={id} />
        <button
          type="submit"
          name="intent"
          value={doneAt === null ? "done" : "open"}
          className="button button-quiet -mx-2 text-sm"
        >
          {doneAt === null ? t("detail.markDone") : t("detail.markOpen")}
          <span className="sr-only">: {text}</span>
        </button>
      </Form>
    </div>
  );
}

function RoundRow({ round }: { round: InterviewRound }) {
  const { t } = useTranslation("tracker");
  return (
    <>
      <p className="font-semibold">{round.title}</p>
      <p className="text-sm">
        <RoundTime at={round.startsAt} timeZone={round.timeZone} /> · {t("detail.minutes", { count: round.minutes })}
      </p>
      <p className="text-sm text-ink-soft">{[round.place, round.people].filter(Boolean).join(" · ")}</p>
      {round.notes ? <p className="text-sm whitespace-pre-wrap">{round.notes}</p> : null}
      <a href={`/applications/rounds/${round.id}`} download className="link inline-flex min-h-11 items-center text-sm">
        {t("detail.calendarFile")}
        <span className="sr-only">: {round.title}</span>
      </a>
    </>
  );
}

function ContactRow({ contact: { name, role, email, phone } }: { contact: Contact }) {
  return (
    <p>
      <strong className="font-semibold">{name}</strong>
      {role ? ` · ${role}` : null}
      {email ? (
        <>
          {" · "}
          <a href={`mailto:${email}`} className="link">
            {email}
          </a>
        </>
      ) : null}
      {phone ? (
        <>
          {" · "}
          <a href={`tel:${phone.replace(/[^\d+]/g, "")}`} className="link">
            {phone}
          </a>
        </>
      ) : null}
    </p>
  );
}

function OfferRow({ offer }: { offer: Offer }) {
  const { t } = useTranslation("tracker");
  return (
    <p>
      <strong className="font-semibold">
        <Money value={offer.amount} currency={offer.currency} />
      </strong>{" "}
      {t(`period.${offer.period}`)} · {t("detail.yearly")}: <Money value={yearlyPay(offer)} currency={offer.currency} />
      {offer.answerBy ? (
        <>
          {" "}
          · {t("field.answerBy")} <LocalDay day={offer.answerBy} />
        </>
      ) : null}
    </p>
  );
}

/** The values of a part as its form shows them. */
function enteredOf(kind: PartKind, values: object): Entered {
  const known = new Map<string, unknown>(Object.entries(values));
  return Object.fromEntries(partSpecs[kind].map(({ name }) => [name, String(known.get(name) ?? "")]));
}
