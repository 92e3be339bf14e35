import { useTranslation } from "react-i18next";
import type { Language } from "~/i18n/languages";
import { EmptyNote } from "~/ui/empty-note";
import { LocalTime } from "~/ui/local-time";
import { Page } from "~/ui/page";
import { linkPieces } from "./link-pieces";

export type OutboxEntry = {
  id: string;
  recipient: string;
  language: Language;
  subject: string;
  text: string;
  createdAt: number;
};

/** The mail that would have been sent, newest first. */
export function OutboxPage({ mail }: { mail: OutboxEntry[] }) {
  const { t } = useTranslation("mail");
  return (
    <Page width="text">
      <h1 className="mt-10 text-2xl font-bold">{t("outbox.title")}</h1>
      <p className="mt-3 text-ink-soft">{t("outbox.lead")}</p>
      {mail.length === 0 ? <EmptyNote>{t("outbox.empty")}</EmptyNote> : null}
      <ul className="mt-8 space-y-4">
        {mail.map((entry) => (
          <OutboxMail key={entry.id} entry={entry} />
        ))}
      </ul>
    </Page>
  );
}

function OutboxMail({ entry: { id, recipient, language, subject, text, createdAt } }: { entry: OutboxEntry }) {
  const { t } = useTranslation("mail");
  return (
    <li className="sheet p-5">
      <article aria-labelledby={id}>
        <h2 id={id} lang={language} className="text-lg font-bold">
          {subject}
        </h2>
        <p className="text-sm text-ink-soft">
          {t("outbox.to", { address: recipient })} · <LocalTime at={createdAt} show="minute" />
        </p>
        <p lang={language} className="mt-3 whitespace-pre-wrap">
          {linkPieces(text).map((piece, order) => {
            const key = `${order}-${piece.text}`;
            return piece.isLink ? (
              <a key={key} href={piece.text} className="link break-all">
                {piece.text}
              </a>
            ) : (
              <span key={key}>{piece.text}</span>
            );
          })}
        </p>
      </article>
    </li>
  );
}
