import { createInstance, type i18n, type Resource } from "i18next";
import { initReactI18next } from "react-i18next";
import { fallbackLanguage, type Language, languages } from "./languages";

/**
 * One translator, ready at once. Each request and each browser page has its own.
 * @param words the namespaces of the languages at hand; others can be added later
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
