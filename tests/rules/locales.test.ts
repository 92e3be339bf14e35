import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Words = { [key: string]: string | Words };

/** English counts one and other; Vietnamese has one form. A key may end in any of i18next's plural suffixes. */
const pluralSuffix = /_(zero|one|two|few|many|other)$/;

const namespaces = readdirSync("locales/en").sort();

function read(language: string, file: string): Words {
  return JSON.parse(readFileSync(`locales/${language}/${file}`, "utf8"));
}

/** Dotted key without plural suffix → the placeholders its sentences use, sorted. */
function placeholders(words: Words, prefix = ""): Map<string, string> {
  const found = new Map<string, Set<string>>();
  for (const [key, value] of Object.entries(words)) {
    const path = `${prefix}${key}`;
    if (typeof value !== "string") {
      for (const [inner, names] of placeholders(value, `${path}.`)) found.set(inner, new Set(names.split(" ")));
      continue;
    }
    const base = path.replace(pluralSuffix, "");
    const names = [...value.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name]) => name!);
    found.set(base, new Set([...(found.get(base) ?? []), ...names]));
  }
  return new Map([...found].map(([key, names]) => [key, [...names].filter(Boolean).sort().join(" ")]));
}

/** A plural key must have every form its language uses. */
function missingPluralForms(words: Words, forms: string[], prefix = ""): string[] {
  const bases = new Set(
    Object.keys(words)
      .filter((key) => pluralSuffix.test(key))
      .map((key) => key.replace(pluralSuffix, "")),
  );
  const missing = [...bases].flatMap((base) =>
    forms.filter((form) => !(`${base}_${form}` in words)).map((form) => `${prefix}${base}_${form}`),
  );
  const inner = Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [] : missingPluralForms(value, forms, `${prefix}${key}.`),
  );
  return [...missing, ...inner];
}

describe("the words of both languages", () => {
  it("stand in the same files", () => {
    expect(readdirSync("locales/vi").sort()).toEqual(namespaces);
  });

  it.each(namespaces)("%s has the same keys and placeholders in both", (file) => {
    const english = Object.fromEntries(placeholders(read("en", file)));
    const vietnamese = Object.fromEntries(placeholders(read("vi", file)));
    expect(vietnamese).toEqual(english);
  });

  it.each(namespaces)("%s has every plural form", (file) => {
    expect(missingPluralForms(read("en", file), ["one", "other"])).toEqual([]);
    expect(missingPluralForms(read("vi", file), ["other"])).toEqual([]);
  });

  it.each(namespaces)("%s has no empty sentence", (file) => {
    const empty = (words: Words): boolean =>
      Object.values(words).some((value) => (typeof value === "string" ? value.trim() === "" : empty(value)));
    expect([empty(read("en", file)), empty(read("vi", file))]).toEqual([false, false]);
  });
});
