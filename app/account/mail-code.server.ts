import type { Language } from "~/i18n/languages";
import { phrase } from "~/i18n/phrase";
import type { Platform } from "~/platform/platform.server";
import { countPlace, type Quota, spendQuota } from "~/platform/quota.server";
import type { Sender } from "~/platform/sender.server";
import english from "../../locales/en/letters.json";
import vietnamese from "../../locales/vi/letters.json";
import { ownerOfAddress } from "./addresses.server";
import { codeLifetime, groupCode } from "./mailed-code.server";
import { openAuth } from "./open-auth.server";
import { orRefuse, plainAddress } from "./prove-identity.server";

const hour = 60 * 60 * 1000;

const lettersToAddress: Quota = { name: "code to address", most: 5, within: hour };
const lettersFromPlace: Quota = { name: "code from place", most: 20, within: hour };

const words = { en: english, vi: vietnamese };

/** The page that takes the code of each kind of letter. */
const pages = { signIn: "/signin/code", address: "/account/address" } as const;

/**
 * Mails a code that signs in, or makes an account for an address that has none: the answer and the letter are the same. Or one
 * that adds the address to the account of the person who asks. The code stands in the fragment of the link, which no server sees, and
 * in the letter itself.
 * @throws AppError mail.bad_address, quota.used_up
 */
export async function mailCode(
  services: Platform,
  {
    email,
    purpose,
    language,
    sender,
  }: { email: string; purpose: keyof typeof pages; language: Language; sender: Sender },
): Promise<void> {
  const to = plainAddress(email);
  await countPlace(services, lettersFromPlace, sender.place);
  await spendQuota(services, lettersToAddress, to);
  const ownerId = await ownerOfAddress(services, to);
  const auth = await openAuth(services, {
    origin: sender.origin,
    async sendCode({ code }) {
      const grouped = groupCode(code);
      const { subject, text } = words[language][purpose];
      const link = `${sender.origin}${pages[purpose]}#${grouped}`;
      const values = { code: grouped, link, minutes: codeLifetime / 60_000 };
      await services.mail.send({ ownerId, to, language, subject, text: phrase(text, values) });
    },
  });
  const asked = auth.api.signInMagicLink({ body: { email: to }, headers: new Headers() });
  await orRefuse("mail.bad_address", asked);
}
