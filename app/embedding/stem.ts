/**
 * Brings the forms of an English word together ("testing", "tested", "tests" → "test"; "management", "manager" → "manag").
 * Works on one folded word; Vietnamese words do not inflect and pass through, as do words with digits or signs.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const base = withoutInflection(word);
  for (const [suffix, shortest] of derivationsByLetter.get(base.slice(-1)) ?? []) {
    if (base.endsWith(suffix) && base.length - suffix.length >= shortest) return trimmed(base.slice(0, -suffix.length));
  }
  return trimmed(base);
}

/** Suffix and the least number of letters that must stay; longest suffixes first. */
const derivations: readonly [string, number][] = [
  ["ization", 4],
  ["isation", 4],
  ["ational", 4],
  ["ytical", 4],
  ["fulness", 3],
  ["iveness", 4],
  ["ements", 4],
  ["ation", 4],
  ["ement", 4],
  ["ition", 4],
  ["ative", 4],
  ["ysis", 4],
  ["ytic", 4],
  ["ment", 4],
  ["ness", 5],
  ["ance", 4],
  ["ence", 4],
  ["ical", 4],
  ["able", 4],
  ["ible", 4],
  ["ator", 4],
  ["tion", 4],
  ["sion", 4],
  ["yst", 4],
  ["yze", 4],
  ["yse", 4],
  ["ize", 4],
  ["ise", 4],
  ["ate", 4],
  ["ity", 4],
  ["ive", 4],
  ["ful", 4],
  ["ion", 4],
  ["al", 5],
  ["ic", 4],
  ["ly", 4],
  ["er", 4],
  ["or", 4],
];

/** The same by their last letter, in the same order. */
const derivationsByLetter = new Map(
  [...new Set(derivations.map(([suffix]) => suffix.slice(-1)))].map((letter) => [
    letter,
    derivations.filter(([suffix]) => suffix.endsWith(letter)),
  ]),
);

function withoutInflection(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/[^aeious]s$/.test(word) || /[aeo]s$/.test(word)) return withoutInflection(word.slice(0, -1));
  if (word.endsWith("eed")) return word;
  if (word.endsWith("ing") && hasVowel(word.slice(0, -3)) && word.length > 5) return completed(word.slice(0, -3));
  if (word.endsWith("ed") && hasVowel(word.slice(0, -2)) && word.length > 4) return completed(word.slice(0, -2));
  return word;
}

/** "evaluat-", "organiz-" and "analys-" lost an e; "plann-" took a letter. */
function completed(text: string): string {
  return /(?:[^aeo]at|[^s][iy][sz])$/.test(text) && text.length > 5 ? `${text}e` : undoubled(text);
}

function hasVowel(text: string): boolean {
  return /[aeiouy]/.test(text);
}

function undoubled(text: string): string {
  return /([bdfgmnprt])\1$/.test(text) ? text.slice(0, -1) : text;
}

/** A final e or y carries no meaning here: "analyse", "analysis" and "analyst" share their beginning. */
function trimmed(text: string): string {
  return text.length > 3 && /[eyi]$/.test(text) ? text.slice(0, -1) : text;
}
