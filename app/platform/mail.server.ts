import type { Language } from "~/i18n/languages";
import { AppError } from "./app-error";
import { mailHtml } from "./mail-html";

export type Message = {
  /** whose mail it is, so that it is deleted with everything else of theirs; null when nobody is known yet */
  ownerId: string | null;
  /** one bare address, e.g. "lena@example.com" */
  to: string;
  language: Language;
  subject: string;
  /** paragraphs with empty lines between them; the HTML form is made from it and says the same */
  text: string;
};

/**
 * Sends mail. What could become another header or another recipient is refused before anything is sent.
 * @throws AppError mail.bad_address
 */
export type Mail = { send(message: Message): Promise<void> };

/** RFC 5321: a path of 256 with its angle brackets. */
const maxAddressLength = 254;

/** One address without a name, a comment, quotes or anything that separates addresses. */
const addressShape = /^[^\s\p{C}@<>()[\],;:"\\]+@[^\s\p{C}@<>()[\],;:"\\]+\.[^\s\p{C}@<>()[\],;:"\\]+$/u;

/** The same message when it is safe to send. A subject with a line break is a mistake of the code that words it. */
export function sendable(message: Message): Message {
  const { to, subject } = message;
  if (to.length > maxAddressLength || !addressShape.test(to)) throw new AppError("mail.bad_address");
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(subject)) throw new Error("A subject is one line.");
  return message;
}

/** Through Cloudflare's binding, which needs a domain with Email Sending. */
export function cloudflareMail(binding: Pick<SendEmail, "send">, from: string): Mail {
  return {
    async send(message) {
      const { to, subject, text } = sendable(message);
      await binding.send({ from, to, subject, text, html: mailHtml(message) });
    },
  };
}
