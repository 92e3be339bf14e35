/** What a person can agree to. What the service cannot be without is stated on the privacy page and needs no consent. */
export const purposes = ["account"] as const;

export type Purpose = (typeof purposes)[number];

/** Changes with every change of the words that a person agrees to (locales: signin.consent). */
export const consentTextVersion = "2026-11-25";
