import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "./random";

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

function splice(bytes: Uint8Array, from: number, to: number, put: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length - (to - from) + put.length);
  result.set(bytes.subarray(0, from));
  result.set(put, from);
  result.set(bytes.subarray(to), from + put.length);
  return result;
}

function range(bytes: Uint8Array, random: Random, longest: number): [from: number, to: number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(longest))];
}

/** Bytes as text with the same number of characters, and back. */
const toText = (bytes: Uint8Array) => strFromU8(bytes, true);
const toBytes = (text: string): Uint8Array => strToU8(text, true);

function replaceOne(bytes: Uint8Array, random: Random, pattern: RegExp, put: (found: string) => string): Uint8Array {
  const text = toText(bytes);
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return bytes;
  const match = random.pick(found);
  return toBytes(text.slice(0, match.index) + put(match[0]) + text.slice(match.index + match[0].length));
}

const blind: readonly Mutation[] = [
  (bytes, random) => {
    const result = bytes.slice();
    for (let count = 1 + random.below(20); count > 0; count -= 1)
      result[random.below(result.length)] = random.below(256);
    return result;
  },
  (bytes, random) => {
    const [from, to] = range(bytes, random, 400);
    return splice(bytes, from, to, new Uint8Array());
  },
  (bytes, random) => {
    const [from, to] = range(bytes, random, 400);
    return splice(bytes, to, to, bytes.slice(from, to));
  },
  (bytes, random) => bytes.slice(0, 1 + random.below(bytes.length)),
  (bytes, random) => {
    const [from, to] = range(bytes, random, 2_000);
    return splice(
      bytes,
      from,
      to,
      Uint8Array.from({ length: to - from }, () => random.below(256)),
    );
  },
];

const numbers = ["0", "-1", "1", "65536", "2147483647", "4294967296", "99999999999999999999", "0.00001", "1e9"];
const pdfWords =
  "/FlateDecode /LZWDecode /ASCII85Decode /RunLengthDecode /DCTDecode /Crypt /Image /Form /Page /Pages /Catalog /ObjStm /XRef /Type0 /Type3 /CIDFontType0 /TrueType /Identity-H /Encrypt null true [ ] << >> obj endobj stream endstream xref trailer".split(
    " ",
  );

const pdfMutations: readonly Mutation[] = [
  ...blind,
  (bytes, random) => replaceOne(bytes, random, /\d+/g, () => random.pick(numbers)),
  (bytes, random) => replaceOne(bytes, random, /\d+ 0 R/g, () => `${random.below(30)} 0 R`),
  (bytes, random) =>
    replaceOne(bytes, random, /\/[A-Za-z0-9]+|\b(?:obj|endobj|stream|endstream|xref|trailer)\b/g, () =>
      random.pick(pdfWords),
    ),
  (bytes, random) => replaceOne(bytes, random, /<<|>>|\[|\]/g, (found) => found.repeat(1 + random.below(50))),
];

const xmlMutations: readonly Mutation[] = [
  ...blind,
  (bytes, random) => replaceOne(bytes, random, /<[^>]*>/g, (found) => found.repeat(random.below(200))),
  (bytes, random) => replaceOne(bytes, random, /"[^"]*"/g, () => `"${random.pick(numbers)}"`),
  (bytes, random) =>
    replaceOne(
      bytes,
      random,
      /<w:\w+/g,
      () => `<w:${random.pick(["p", "tbl", "tc", "r", "t", "sdt", "del", "txbxContent"])}`,
    ),
  (bytes, random) => replaceOne(bytes, random, />/g, () => random.pick(["", "/>", '">', "<", "&", "]]>", "<!--"])),
];

/** A PDF with one to four things wrong. */
export function mutatePdf(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  for (let count = 1 + random.below(4); count > 0 && result.length > 8; count -= 1)
    result = random.pick(pdfMutations)(result, random);
  return result;
}

/** A DOCX with one to four things wrong, in the archive itself or in one of its parts. */
export function mutateDocx(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.below(2) === 0) {
    let result = bytes;
    for (let count = 1 + random.below(3); count > 0 && result.length > 8; count -= 1)
      result = random.pick(blind)(result, random);
    return result;
  }
  const parts = unzipSync(bytes);
  const name = random.pick(Object.keys(parts).sort());
  let part: Uint8Array = parts[name]!;
  for (let count = 1 + random.below(4); count > 0 && part.length > 8; count -= 1)
    part = random.pick(xmlMutations)(part, random);
  return zipSync({ ...parts, [name]: part }, { mtime: new Date("2000-01-01T00:00:00"), level: 1 });
}
