import type { i18n } from "i18next";
import { addWords, createI18n } from "./create-i18n";
import { fallbackLanguage, isLanguage, type Language } from "./languages";

// One chunk for each language, so that a page downloads only its own words.
const load = {
  en: () => import("./words-en"),
  vi: () => import("./words-vi"),
} satisfies Record<Language, unknown>;

/** The translator in the language the server rendered, ready before hydration. */
export async function browserI18n(): Promise<i18n> {
  const rendered = document.documentElement.lang;
  const language = isLanguage(rendered) ? rendered : fallbackLanguage;
  const { words } = await load[language]();
  return createI18n(language, { [language]: words });
}

/** Downloads the words of `language` if needed, then turns the page over to it. */
export async function switchLanguage(translator: i18n, language: Language): Promise<void> {
  if (translator.language === language) return;
  const { words } = await load[language]();
  addWords(translator, language, words);
  await translator.changeLanguage(language);
}
