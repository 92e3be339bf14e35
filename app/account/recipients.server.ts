import type { Language } from "~/i18n/languages";

/** Where an owner can be written to: an address they have confirmed, and the language they read. */
export type Recipient = { address: string; language: Language };

/** Finds an owner's confirmed address; null for who has none. */
export type Recipients = { find(ownerId: string): Promise<Recipient | null> };

/** Without accounts every owner is a guest, and a guest has given no address. */
export const guestsOnly: Recipients = { find: async () => null };
