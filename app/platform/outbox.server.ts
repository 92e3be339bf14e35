import { desc, lt } from "drizzle-orm";
import { type Mail, sendable } from "./mail.server";
import type { OutboxEntry } from "./outbox-page";
import type { Platform } from "./platform.server";
import { outbox } from "./tables.server";

/** Mail that waits in the outbox is of no use to anyone after this time, in milliseconds. */
const outboxRetention = 30 * 24 * 60 * 60 * 1000;

const pageLength = 50;

/** Keeps mail in D1 where nothing sends it. */
export function outboxMail({ db, random, now }: Pick<Platform, "db" | "random" | "now">): Mail {
  return {
    async send(message) {
      const { ownerId, to, language, subject, text } = sendable(message);
      await db.delete(outbox).where(lt(outbox.createdAt, now() - outboxRetention));
      await db
        .insert(outbox)
        .values({ id: random.id("mail"), ownerId, recipient: to, language, subject, text, createdAt: now() });
    },
  };
}

/** The latest mail of everybody, newest first: a sign-in link is read before anyone is signed in. */
export type Outbox = { list(): Promise<OutboxEntry[]> };

export function openOutbox({ db }: Pick<Platform, "db">): Outbox {
  const { id, recipient, language, subject, text, createdAt } = outbox;
  return {
    list: () =>
      db
        .select({ id, recipient, language, subject, text, createdAt })
        .from(outbox)
        .orderBy(desc(outbox.createdAt), desc(outbox.id))
        .limit(pageLength),
  };
}
