import type { i18n, Resource } from "i18next";
import { createI18n } from "./create-i18n";
import { fallbackLanguage, isLanguage, type Language } from "./languages";
import { frameNamespaces, type Namespace } from "./namespaces";

// One chunk for each namespace of each language, so that a page downloads only its own words.
const chunks = import.meta.glob<Resource[string][string]>("../../locales/*/*.json", { import: "default" });

const rendered = document.documentElement.lang;

/** The translator of this browser page, in the language that the server rendered. */
export const translator: i18n = createI18n(isLanguage(rendered) ? rendered : fallbackLanguage, {});

const known = new Set<Namespace>();

/** Makes the words of these namespaces ready, in the language of the page. */
export async function fetchWords(namespaces: readonly Namespace[]): Promise<void> {
  for (const namespace of [...frameNamespaces, ...namespaces]) known.add(namespace);
  await fetchAll(translator.language as Language);
}

/** Downloads the words of `language` if needed, then turns the page over to it. */
export async function switchLanguage(language: Language): Promise<void> {
  if (translator.language === language) return;
  await fetchAll(language);
  await translator.changeLanguage(language);
}

async function fetchAll(language: Language): Promise<void> {
  const absent = [...known].filter((namespace) => !translator.hasResourceBundle(language, namespace));
  await Promise.all(
    absent.map(async (namespace) => {
      const words = await chunks[`../../locales/${language}/${namespace}.json`]!();
      translator.addResourceBundle(language, namespace, words);
    }),
  );
}
