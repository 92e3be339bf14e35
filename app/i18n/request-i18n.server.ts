import type { i18n } from "i18next";
import { createI18n } from "./create-i18n";
import { languageOf } from "./preferences.server";
import { words as en } from "./words-en";
import { words as vi } from "./words-vi";

/** The translator for the page that answers this request. */
export function requestI18n(request: Request): i18n {
  return createI18n(languageOf(request), { en, vi });
}
