import { checkCompactFont, isCompactFont } from "./cff-check";
import { joinBytes } from "./join-bytes";
import { LimitExceeded } from "./limit-exceeded";
import { type Budget, unfold } from "./pdf-filters";
import { filtersOf, latin1, type PdfStream, streamsOf } from "./pdf-streams";

export type PrecheckedPdf = { ok: true; bytes: Uint8Array } | { ok: false; code: "cv.encrypted" | "cv.too_complex" };

/** Most bytes that all streams of a file may unfold to, pictures left out. */
const mostUnfolded = 32 * 1024 * 1024;
const mostOperators = 250_000;

/** Most bytes outside streams: objects, tables of references, strings. */
const mostPlain = 2_500_000;
const deepestNesting = 500;
const mostMappedCodes = 2_000_000;
const mostObjects = 500_000;
const widestRow = 65_536;
const mostSamples = 2_000_000;

const pictureFilter = /\/(?:DCTDecode|DCT|JPXDecode|JBIG2Decode|CCITTFaxDecode|CCF)\b/;

/**
 * Checks a PDF before a parser sees it: encryption, bytes its streams unfold to, operators, nesting, and declared sizes
 * that would make a parser reserve memory. Returns a copy whose pictures are blank and 2 by 2: what a picture shows is
 * never decoded, only where it lies. Throws nothing for a bad file.
 */
export function precheckPdf(bytes: Uint8Array): PrecheckedPdf {
  try {
    const copy = bytes.slice();
    const budget: Budget = { left: mostUnfolded };
    const load: Load = { operators: 0, mappedCodes: 0, inRange: false };
    let plainFrom = 0;
    let plain = 0;
    for (const stream of streamsOf(bytes)) {
      if (stream.start >= plainFrom) {
        plain += stream.start - plainFrom;
        if (plain > mostPlain) throw new LimitExceeded("too much outside streams");
        if (checkPlain(latin1(bytes.subarray(plainFrom, stream.start)))) return { ok: false, code: "cv.encrypted" };
        plainFrom = stream.end;
      }
      checkDictionary(stream.dictionary);
      if (isPicture(stream.dictionary)) blankPicture(copy, stream);
      else checkStream(bytes, stream, budget, load);
    }
    if (plain + bytes.length - plainFrom > mostPlain) throw new LimitExceeded("too much outside streams");
    if (checkPlain(latin1(bytes.subarray(plainFrom)))) return { ok: false, code: "cv.encrypted" };
    return { ok: true, bytes: copy };
  } catch (error) {
    if (error instanceof LimitExceeded) return { ok: false, code: "cv.too_complex" };
    throw error;
  }
}

type Load = { operators: number; mappedCodes: number; inRange: boolean };

/** Checks the nesting of what stands between streams; true when the file is encrypted. */
function checkPlain(text: string): boolean {
  checkNesting(text);
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text);
}

function checkNesting(text: string): void {
  let depth = 0;
  for (const match of text.matchAll(/\[|\]|<<|>>|\bobj\b/g)) {
    if (match[0] === "obj") depth = 0;
    else if (match[0] === "[" || match[0] === "<<") depth += 1;
    else depth = Math.max(0, depth - 1);
    if (depth > deepestNesting) throw new LimitExceeded("nested too deeply");
  }
}

/** Declared numbers that a parser trusts when it reserves memory or counts. */
function checkDictionary(dictionary: string): void {
  const largest = (pattern: RegExp) =>
    Math.max(0, ...[...dictionary.matchAll(pattern)].flatMap((match) => (match[1]!.match(/\d+/g) ?? []).map(Number)));
  if (/\/Type\s*\/XRef\b/.test(dictionary)) {
    if (largest(/\/Size\s+(\d+)/g) > mostObjects || largest(/\/Index\s*\[([^\]]*)\]/g) > mostObjects) {
      throw new LimitExceeded("too many objects");
    }
  }
  if (largest(/\/(?:Columns|Colors)\s+(\d+)/g) > widestRow) throw new LimitExceeded("rows too wide");
  const samples = /\/FunctionType\s+0\b/.test(dictionary) && /\/Size\s*\[([^\]]*)\]/.exec(dictionary);
  if (samples) {
    const product = (samples[1]!.match(/\d+/g) ?? []).reduce((sum, size) => sum * Number(size), 1);
    if (product > mostSamples) throw new LimitExceeded("too many samples");
  }
}

function isPicture(dictionary: string): boolean {
  return /\/Subtype\s*\/Image\b/.test(dictionary) || pictureFilter.test(dictionary);
}

/** Overwrites the data of a picture with zeros and its sides with 2, in place. */
function blankPicture(copy: Uint8Array, { dictionaryStart, start, end }: PdfStream): void {
  copy.fill(0, start, end);
  const dictionary = latin1(copy.subarray(dictionaryStart, start));
  for (const match of dictionary.matchAll(/\/(?:Width|Height)(\s+)(\d+(?:\s+\d+\s+R)?)/g)) {
    const from = dictionaryStart + match.index + match[0].length - match[2]!.length;
    copy.fill(0x20, from, from + match[2]!.length);
    copy[from] = 0x32;
  }
}

function checkStream(bytes: Uint8Array, stream: PdfStream, budget: Budget, load: Load): void {
  const { dictionary, start, end } = stream;
  const filters = filtersOf(dictionary);
  if (filters === null) throw new LimitExceeded("filters stand elsewhere");
  const data = bytes.subarray(start, filters[0]?.startsWith("Fl") ? bytes.length : end);
  const font = /\/(?:Length[123]|FontFile)\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/.test(dictionary);
  load.inRange = false;
  const compactFont: Uint8Array[] = [];
  unfold(data, filters, budget, (chunk) => {
    if (compactFont.length > 0 || isCompactFont(chunk)) compactFont.push(chunk.slice());
    if (!font) countOperators(chunk, load);
  });
  if (compactFont.length > 0) checkCompactFont(joinBytes(compactFont));
}

/** What a byte is to the count of operators: 0 nothing, 1 part of a word, 2 "[", 3 "]". */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x5b) return 2;
  if (byte === 0x5d) return 3;
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x27 || byte === 0x22 ? 1 : 0;
});

/**
 * Counts words of letters (operators), nested brackets and the codes that character maps span. A chunk boundary may cut
 * a token; the limits leave room for that.
 */
function countOperators(chunk: Uint8Array, load: Load): void {
  let depth = 0;
  let before = 0;
  for (let at = 0; at < chunk.length; at += 1) {
    const kind = kinds[chunk[at]!]!;
    if (kind === 1 && before !== 1) load.operators += 1;
    else if (kind === 2) depth += 1;
    else if (kind === 3 && depth > 0) depth -= 1;
    if (depth > deepestNesting) throw new LimitExceeded("nested too deeply");
    before = kind;
  }
  if (load.operators > mostOperators) throw new LimitExceeded("too many operators");
  countMappedCodes(chunk, load);
}

function countMappedCodes(chunk: Uint8Array, load: Load): void {
  if (!load.inRange && !holdsRange(chunk)) return;
  const text = latin1(chunk);
  const tokens =
    /(begin(?:bf|cid|notdef)range)|(end(?:bf|cid|notdef)range)|<([0-9a-f]{1,8})>\s*<([0-9a-f]{1,8})>\s*(?:<[^>]*>|\[[^\]]*\]|\d+)/gi;
  for (const [, begin, end, low, high] of text.matchAll(tokens)) {
    if (begin) load.inRange = true;
    else if (end) load.inRange = false;
    else if (load.inRange) load.mappedCodes += Math.max(0, Number.parseInt(high!, 16) - Number.parseInt(low!, 16));
  }
  if (load.mappedCodes > mostMappedCodes) throw new LimitExceeded("too many mapped codes");
}

/** Whether "range" stands in a chunk; cheaper than making text of every chunk. */
function holdsRange(chunk: Uint8Array): boolean {
  for (let at = chunk.indexOf(0x67); at !== -1; at = chunk.indexOf(0x67, at + 1)) {
    if (chunk[at + 1] === 0x65 && chunk[at - 1] === 0x6e && chunk[at - 2] === 0x61 && chunk[at - 3] === 0x72)
      return true;
  }
  return false;
}
