import { Inflate } from "fflate";
import { joinBytes } from "./join-bytes";
import { LimitExceeded } from "./limit-exceeded";

/** Bytes that may still be unfolded from one file. */
export type Budget = { left: number };

/** Streams that unfold beyond this many bytes must not grow by more than `highestRatio`. */
const ratioFrom = 1024 * 1024;
const highestRatio = 200;
const inputStep = 16 * 1024;

type Sink = (chunk: Uint8Array) => void;

function counted(inputLength: () => number, budget: Budget, sink: Sink): Sink {
  let total = 0;
  return (chunk) => {
    total += chunk.length;
    budget.left -= chunk.length;
    if (budget.left < 0) throw new LimitExceeded("unfolds beyond the limit for a file");
    if (total > ratioFrom && total > highestRatio * Math.max(1, inputLength())) {
      throw new LimitExceeded("unfolds beyond the ratio");
    }
    sink(chunk);
  };
}

/** Whether bytes start like a zlib stream (RFC 1950) without a preset dictionary. */
function isZlib(data: Uint8Array): boolean {
  const [method, flags] = [data[0] ?? 0, data[1] ?? 0];
  return (method & 15) === 8 && (method * 256 + flags) % 31 === 0 && (flags & 32) === 0;
}

/**
 * Whether the decoder has read the last block. fflate keeps that to itself (`s.f`: the block is the last one, `s.l`: it is
 * still being read), and output cannot tell: a stored block is held until it is whole, and a block may be empty.
 */
function isFinished(stream: Inflate): boolean {
  const { s: state } = stream as unknown as { s: { f?: number; l?: unknown } };
  return state.f === 1 && !state.l;
}

/** Inflates until the data ends by itself. */
function inflate(data: Uint8Array, budget: Budget, sink: Sink): void {
  if (!isZlib(data)) return;
  let consumed = 0;
  const take = counted(() => consumed, budget, sink);
  const stream = new Inflate(take);
  for (let at = 2; at < data.length; at += inputStep) {
    const step = data.subarray(at, at + inputStep);
    consumed = at + step.length;
    try {
      stream.push(step, at + inputStep >= data.length);
    } catch (error) {
      if (error instanceof LimitExceeded) throw error;
      return;
    }
    if (isFinished(stream)) return;
  }
}

/** Length of what LZW (PDF 32000-1, 7.4.4) unfolds to, as blank bytes: only the amount matters. */
function lzwLength(data: Uint8Array, take: (length: number) => void): void {
  const lengths: number[] = [];
  let [buffer, bits, width] = [0, 0, 9];
  let previous = 0;
  for (const byte of data) {
    buffer = ((buffer << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    const code = (buffer >> (bits - width)) & ((1 << width) - 1);
    bits -= width;
    if (code === 257) return;
    if (code === 256) {
      lengths.length = 0;
      width = 9;
      previous = 0;
      continue;
    }
    const length = code < 256 ? 1 : (lengths[code - 258] ?? previous + 1);
    if (previous > 0 && lengths.length < 4096 - 258) lengths.push(previous + 1);
    take(length);
    previous = length;
    const next = lengths.length + 258;
    width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
  }
}

function runLength(data: Uint8Array, take: (length: number) => void): void {
  for (let at = 0; at < data.length; ) {
    const length = data[at]!;
    if (length === 128) return;
    take(length < 128 ? length + 1 : 257 - length);
    at += length < 128 ? length + 2 : 2;
  }
}

function ascii85(data: Uint8Array): Uint8Array {
  const out: number[] = [];
  let group: number[] = [];
  const flush = () => {
    const count = group.length;
    while (group.length < 5) group.push(84);
    const value = group.reduce((sum, digit) => (sum * 85 + digit) % 2 ** 32, 0);
    for (let index = 0; index < count - 1; index += 1) out.push((value >>> (24 - 8 * index)) & 255);
    group = [];
  };
  for (const byte of data) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && group.length === 0) out.push(0, 0, 0, 0);
    else if (byte >= 33 && byte <= 117) {
      group.push(byte - 33);
      if (group.length === 5) flush();
    }
  }
  if (group.length > 1) flush();
  return Uint8Array.from(out);
}

function asciiHex(data: Uint8Array): Uint8Array {
  const out: number[] = [];
  let high = -1;
  for (const byte of data) {
    if (byte === 0x3e) break;
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) continue;
    if (high < 0) high = digit;
    else {
      out.push(high * 16 + digit);
      high = -1;
    }
  }
  return Uint8Array.from(out);
}

const mostChained = 4;

/**
 * Unfolds a stream through its filters (PDF 32000-1, 7.4) and hands the result on in pieces. Counts every byte that any
 * filter gives, throws LimitExceeded when the budget, the ratio or the length of the chain is exceeded. Broken data ends
 * the stream quietly. LZW and run lengths are counted, not unfolded: their pieces are blank.
 */
export function unfold(data: Uint8Array, filters: readonly string[], budget: Budget, sink: Sink): void {
  if (filters.length > mostChained) throw new LimitExceeded("too many filters");
  const [filter, ...rest] = filters;
  const spend = (length: number) => {
    budget.left -= length;
    if (budget.left < 0) throw new LimitExceeded("unfolds beyond the limit for a file");
  };
  if (filter === undefined) {
    spend(data.length);
    sink(data);
    return;
  }
  if (/^A/.test(filter)) spend(data.length);
  const blank = counted(() => data.length, budget, sink);
  const take = (length: number) => blank(new Uint8Array(length));
  if (/^(?:LZW|RunLength|RL)/.test(filter) && rest.length > 0) throw new LimitExceeded("folded more than once");
  if (filter === "ASCII85Decode" || filter === "A85") unfold(ascii85(data), rest, budget, sink);
  else if (filter === "ASCIIHexDecode" || filter === "AHx") unfold(asciiHex(data), rest, budget, sink);
  else if (filter === "LZWDecode" || filter === "LZW") lzwLength(data, take);
  else if (filter === "RunLengthDecode" || filter === "RL") runLength(data, take);
  else if (filter === "FlateDecode" || filter === "Fl") {
    if (rest.length === 0) inflate(data, budget, sink);
    else unfold(inflateWhole(data, budget), rest, budget, sink);
  }
}

/** What is folded again inside a folded stream must be held whole, so it may be no larger than a file. */
const mostHeld = 5 * 1024 * 1024;

function inflateWhole(data: Uint8Array, budget: Budget): Uint8Array {
  const parts: Uint8Array[] = [];
  let held = 0;
  inflate(data, budget, (chunk) => {
    held += chunk.length;
    if (held > mostHeld) throw new LimitExceeded("folded more than once");
    parts.push(chunk.slice());
  });
  return joinBytes(parts);
}
