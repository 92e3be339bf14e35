import { createInstance, type i18n, type Resource } from "i18next";
import { initReactI18next } from "react-i18next";
import { fallbackLanguage, type Language, languages } from "./languages";

/**
 * One translator, ready at once. Each request and each browser page has its own.
 * @param words the namespaces of the languages at hand; others can be added later with `addWords`
 */
export function createI18n(language: Language, words: Partial<Record<Language, Resource[string]>>): i18n {
  const translator = createInstance().use(initReactI18next);
  translator.init({
    lng: language,
    supportedLngs: languages,
    fallbackLng: words[fallbackLanguage] ? fallbackLanguage : false,
    defaultNS: "app",
    resources: words as Resource,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return translator;
}

/** Puts the words of one more language into a translator. */
export function addWords(translator: i18n, language: Language, words: Resource[string]): void {
  for (const [namespace, keys] of Object.entries(words)) translator.addResourceBundle(language, namespace, keys);
}
