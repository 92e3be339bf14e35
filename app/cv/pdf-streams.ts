import { LimitExceeded } from "./limit-exceeded";

/** One stream of a PDF file: its dictionary as text and where its data begins and ends. */
export type PdfStream = { dictionary: string; dictionaryStart: number; start: number; end: number };

const keyword = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
const endKeyword = [0x65, 0x6e, 0x64, 0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
const longestDictionary = 64 * 1024;
const mostStreams = 20_000;

function indexOf(bytes: Uint8Array, word: readonly number[], from: number): number {
  const first = word[0]!;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let index = 1;
    while (index < word.length && bytes[at + index] === word[index]) index += 1;
    if (index === word.length) return at;
  }
  return -1;
}

/** Bytes as text, one character each. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** Names of a dictionary with their #xx escapes resolved, so that none can hide behind another spelling. */
function plainNames(dictionary: string): string {
  return dictionary.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * Every place of a file that a PDF reader may take for a stream: a dictionary's end, then the word "stream". The end is
 * the next "endstream", else the end of the file; data that ends by itself (deflate) is read past it by the caller.
 * Throws LimitExceeded for more streams, or longer dictionaries, than an honest file has.
 */
export function* streamsOf(bytes: Uint8Array): Generator<PdfStream> {
  let count = 0;
  let nextEnd = 0;
  for (let at = indexOf(bytes, keyword, 0); at !== -1; at = indexOf(bytes, keyword, at + 6)) {
    let before = at - 1;
    while (before >= 0 && isSpace(bytes[before]!)) before -= 1;
    if (bytes[before] !== 0x3e || bytes[before - 1] !== 0x3e) continue;
    let start = at + 6;
    while (bytes[start] === 0x20 || bytes[start] === 0x0d) start += 1;
    if (bytes[start] === 0x0a) start += 1;
    if (nextEnd < start) {
      const found = indexOf(bytes, endKeyword, start);
      nextEnd = found === -1 ? bytes.length : found;
    }
    count += 1;
    const dictionaryStart = objectStart(bytes, before);
    if (count > mostStreams || dictionaryStart === null)
      throw new LimitExceeded("too many streams or a dictionary too long");
    const end = nextEnd;
    yield { dictionary: plainNames(latin1(bytes.subarray(dictionaryStart, before + 1))), dictionaryStart, start, end };
  }
}

/** Where the object begins whose dictionary ends at `end`: behind the nearest "obj", at most 64 KB before. */
function objectStart(bytes: Uint8Array, end: number): number | null {
  const from = Math.max(0, end - longestDictionary);
  for (let at = end - 3; at >= from; at -= 1) {
    if (bytes[at] === 0x6f && bytes[at + 1] === 0x62 && bytes[at + 2] === 0x6a && isSpace(bytes[at - 1] ?? 0)) {
      return at + 3;
    }
  }
  return null;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0;
}

/** Filter names of a stream's dictionary; null when they stand elsewhere in the file. */
export function filtersOf(dictionary: string): string[] | null {
  const match = /\/(?:Filter|F)\s*(\[[^\]]*\]|\/\w+|\d+\s+\d+\s+R)/.exec(dictionary);
  if (!match) return [];
  if (/R$/.test(match[1]!)) return null;
  return match[1]!.match(/\w+/g) ?? [];
}
