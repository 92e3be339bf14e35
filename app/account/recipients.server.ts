import { desc, eq } from "drizzle-orm";
import { fallbackLanguage, type Language } from "~/i18n/languages";
import type { Platform } from "~/platform/platform.server";
import { confirmedAddress } from "./addresses.server";
import { consents } from "./tables.server";

/** Where an owner can be written to: an address they have confirmed, and the language they read. */
export type Recipient = { address: string; language: Language };

/** Finds an owner's confirmed address; null for who has none. */
export type Recipients = { find(ownerId: string): Promise<Recipient | null> };

/** Whoever has proved an address is written to there, in the language they signed up in. */
export function confirmedRecipients(services: Pick<Platform, "db">): Recipients {
  return {
    async find(ownerId) {
      const address = await confirmedAddress(services, ownerId);
      if (address === null) return null;
      const [last] = await services.db
        .select({ language: consents.language })
        .from(consents)
        .where(eq(consents.ownerId, ownerId))
        .orderBy(desc(consents.givenAt))
        .limit(1);
      return { address, language: last?.language ?? fallbackLanguage };
    },
  };
}
