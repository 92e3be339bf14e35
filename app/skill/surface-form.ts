import { foldText, foldTonePlacement } from "~/text/normalize";
import type { Span } from "~/text/span";
import type { ConceptCategory } from "./concept";

/**
 * What stands between two words: " " (white space, hyphen), "-" (a hyphen or dash with space around it: it parts two things more
 * often than it joins one), "/" (slash, ampersand, plus), "." (a dot), "," (a comma),
 * or null: anything else. A form with a sign between its words is found only where the text has that sign, or as its variants.
 */
type Gap = " " | "-" | "/" | "." | "," | null;

/** A folded word with its place and the gap before it. */
export type Token = Span & { word: string; gap: Gap };

const TOKEN = /(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:\+\+|#|(?<=\p{L})\+(?![\p{L}\p{N}+]))?/gu;
const POSSESSIVE = /^['’]s(?![\p{L}\p{N}])/u;
const SPACE_GAP = /^(?:[ \t]*\n?[ \t]*|[-‐‑–])$/;
const DASH_GAP = /^[ \t]?[-‐‑–][ \t]?$/;
const SLASH_GAP = /^ ?[/&+] ?$/;

/** Case, tone placement and the spelling i/y of Vietnamese (lý/lí, kỹ/kĩ) folded; same length. */
export function foldSurface(text: string): string {
  const folded = foldTonePlacement(foldText(text));
  return folded.replace(/(?<=[hklmst])[ýỳỷỹỵ](?![\p{L}])/gu, (y) => "íìỉĩị"["ýỳỷỹỵ".indexOf(y)]!);
}

function gapBetween(between: string): Gap {
  if (between === " ") return " ";
  if (between === "." || between === ". ") return ".";
  if (between === ", " || between === ",") return ",";
  if (between.length === 0 || between.length > 24) return null;
  if (SPACE_GAP.test(between)) return " ";
  if (DASH_GAP.test(between)) return "-";
  return SLASH_GAP.test(between) ? "/" : null;
}

/** The folded words of a text in order. A possessive 's belongs to no word. */
export function tokenize(text: string): Token[] {
  const folded = foldSurface(text);
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of folded.matchAll(TOKEN)) {
    const start = match.index;
    if (match[0] === "s" && previousEnd === start - 1 && POSSESSIVE.test(folded.slice(start - 1, start + 2))) {
      previousEnd = start + 1;
      continue;
    }
    const gap = previousEnd < 0 ? null : gapBetween(folded.slice(previousEnd, start));
    tokens.push({ start, end: start + match[0].length, word: match[0], gap });
    previousEnd = start + match[0].length;
  }
  return tokens;
}

const ES_ENDING = /(?:ss|x|ch|sh|zz)es$/;

/** A word without its English plural ending; applied to data and text alike, so it need only be consistent. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|...is)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return ES_ENDING.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** A word without English plural, -ing, -ed and final e; applied to data and text alike. */
export function stem(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  let base = singular(word);
  if (base.length > 5 && base.endsWith("ing")) base = base.slice(0, -3);
  else if (base.length > 4 && base.endsWith("ed")) base = base.slice(0, -2);
  if (base.length > 3 && /([bdgmnprt])\1$/.test(base)) base = base.slice(0, -1);
  return base.length > 3 && base.endsWith("e") ? base.slice(0, -1) : base;
}

/** Articles that may stand inside a phrase: "review the code". */
const ARTICLES = new Set(["the", "a"]);

export function isArticle(word: string): boolean {
  return ARTICLES.has(word);
}

/** A key of `tokens`: words joined by their gaps, articles inside left out. `inflect` maps each word. */
function keyOf(tokens: readonly Token[], inflect: (word: string) => string): string {
  let key = "";
  for (const [index, token] of tokens.entries()) {
    if (index === 0) key = inflect(token.word);
    else if (!isArticle(token.word)) key += (token.gap ?? " ") + inflect(token.word);
  }
  return key;
}

/** How a form meets inflected text: not at all (names), plural of its last word, or stems of all its words. */
type Inflection = "none" | "plural" | "stem";

/** Names of things made do not inflect; common nouns and capital abbreviations take a plural; phrases of doing take stems. */
function inflectionOf(form: string, category: ConceptCategory): Inflection {
  if (/[^\x20-\x7e’–]/.test(form)) return "none";
  const last = form.split(/[\s/-]+/).at(-1)!;
  const isName = category === "technology" || category === "tool" || category === "certificate";
  if (category === "human_language") return "none";
  if (isName && !/^[a-z]+$/.test(last) && !/^[A-Z]{2,}$/.test(last)) return "none";
  if (/\s/.test(form) && (category === "activity" || category === "method")) return "stem";
  return "plural";
}

/** The form with each punctuation inside it as written, as a space, and left out: "Node.js" → node.js, node js, nodejs. */
function punctuationVariants(form: string): string[] {
  const variants = new Set([form]);
  const inner = /(?<=[\p{L}\p{N}+#])[.\-/&](?=[\p{L}\p{N}])|(?<=\p{L})\. (?=\p{L})/gu;
  if (form.search(inner) !== -1) {
    variants.add(form.replace(inner, " "));
    variants.add(form.replace(inner, ""));
  }
  if (/\s?&\s?/.test(form)) variants.add(form.replace(/\s?&\s?/g, " and "));
  return [...variants];
}

/** An abbreviation whose last capital is no plural ending: SSRS, RTOS. */
const CAPITALS_AT_END = /(?:^|[^\p{L}])\p{Lu}{2,}$/u;

/** Keys under which a form of the data is found: as written (names), also in the plural (nouns), by stems. */
export type FormKeys = { names: string[]; nouns: string[]; stems: string[] };

export function keysOf(form: string, category: ConceptCategory): FormKeys {
  const inflection = inflectionOf(form, category);
  const names = new Set<string>();
  const nouns = new Set<string>();
  const stems = new Set<string>();
  for (const variant of punctuationVariants(form)) {
    const tokens = tokenize(variant);
    if (tokens.length === 0) continue;
    names.add(keyOf(tokens, (word) => word));
    const singleKey = CAPITALS_AT_END.test(variant) ? tokens : withSingularLast(tokens);
    if (inflection !== "none") nouns.add(keyOf(singleKey, (word) => word));
    if (inflection === "stem" && tokens.length > 1) stems.add(keyOf(tokens, stem));
  }
  return { names: [...names], nouns: [...nouns], stems: [...stems] };
}

function withSingularLast(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => (index === tokens.length - 1 ? { ...token, word: singular(token.word) } : token));
}
