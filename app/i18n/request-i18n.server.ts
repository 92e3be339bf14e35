import type { i18n } from "i18next";
import { createI18n } from "./create-i18n";
import type { Language } from "./languages";
import type { Namespace, Translate } from "./namespaces";
import { languageOf } from "./preferences.server";
import { words as en } from "./words-en";
import { words as vi } from "./words-vi";

/** The translator for what is written in a language without a page: a mail, a calendar. */
export function translatorFor(language: Language): Translate {
  return createI18n(language, { en, vi }).getFixedT(language, Object.keys(en) as Namespace[]);
}

/** The translator for the page that answers this request. */
export function requestI18n(request: Request): i18n {
  return createI18n(languageOf(request), { en, vi });
}
