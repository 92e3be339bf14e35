import { expect, test } from "vitest";
import { pickLanguage } from "./languages";

test.each([
  { chosen: "vi", header: "en-US,en;q=0.9", language: "vi", why: "the person's own choice comes first" },
  { chosen: null, header: "vi-VN,vi;q=0.9,en;q=0.8", language: "vi", why: "the browser's first language" },
  { chosen: null, header: "en;q=0.5, vi;q=0.9", language: "vi", why: "the higher quality wins over the order" },
  { chosen: null, header: "de-DE,de;q=0.9,vi;q=0.4", language: "vi", why: "the first language there are words for" },
  { chosen: null, header: "vi;q=0, en;q=0.1", language: "en", why: "quality 0 means never" },
  { chosen: "fr", header: "fr", language: "en", why: "nothing fits" },
  { chosen: null, header: null, language: "en", why: "nothing is said" },
])("$header with $chosen chosen gives $language: $why", ({ chosen, header, language }) => {
  expect(pickLanguage(chosen, header)).toBe(language);
});
