import { LimitExceeded } from "./limit-exceeded";

/** A glyph names its font dictionary in one byte, so an honest compact font has no more of them. */
const mostDictionaries = 256;

/** Whether bytes start like a compact font (CFF, Adobe Technical Note 5176, section 6). */
export function isCompactFont(data: Uint8Array): boolean {
  return data[0] === 1 && data[1] === 0 && data[2] === 4 && data[3]! >= 1 && data[3]! <= 4;
}

/** Throws LimitExceeded for a compact font that declares more font dictionaries than it can use. */
export function checkCompactFont(data: Uint8Array): void {
  const names = readIndex(data, data[2]!);
  const tops = names && readIndex(data, names.end);
  if (!tops || tops.count === 0) return;
  if (tops.count > mostDictionaries) throw new LimitExceeded("too many fonts in a font");
  const offset = fontDictionaries(data.subarray(tops.first, tops.end));
  const dictionaries = offset === null ? null : readIndex(data, offset);
  if (dictionaries && dictionaries.count > mostDictionaries) throw new LimitExceeded("too many dictionaries in a font");
}

function numberAt(data: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = 0; index < length; index += 1) value = value * 256 + (data[at + index] ?? 0);
  return value;
}

/** An INDEX (section 5): how many objects, where the first begins and where the last ends; null outside of the data. */
function readIndex(data: Uint8Array, at: number): { count: number; first: number; end: number } | null {
  if (at + 2 > data.length) return null;
  const count = numberAt(data, at, 2);
  if (count === 0) return { count, first: at + 2, end: at + 2 };
  const width = data[at + 2]!;
  const base = at + 3 + (count + 1) * width - 1;
  const end = base + numberAt(data, at + 3 + count * width, width);
  return { count, first: base + numberAt(data, at + 3, width), end };
}

/** The operand of FDArray (12 36) in a top dictionary: the offset of the font dictionaries; null without one. */
function fontDictionaries(dictionary: Uint8Array): number | null {
  let operand = 0;
  for (let at = 0; at < dictionary.length; at += 1) {
    const byte = dictionary[at]!;
    if (byte === 12) {
      at += 1;
      if (dictionary[at] === 36) return operand;
    } else if (byte === 28) {
      operand = numberAt(dictionary, at + 1, 2);
      at += 2;
    } else if (byte === 29) {
      operand = numberAt(dictionary, at + 1, 4);
      at += 4;
    } else if (byte === 30) {
      while (at + 1 < dictionary.length && (dictionary[at + 1]! & 15) !== 15) at += 1;
      at += 1;
    } else if (byte >= 32 && byte <= 246) operand = byte - 139;
    else if (byte >= 247 && byte <= 250) {
      operand = (byte - 247) * 256 + (dictionary[at + 1] ?? 0) + 108;
      at += 1;
    } else if (byte >= 251 && byte <= 254) at += 1;
  }
  return null;
}
