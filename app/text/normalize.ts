/** Text in NFC with LF line ends; `toSource` maps an offset in `text` to the offset in the source where that character began. */
export type NormalizedText = { text: string; toSource(offset: number): number };

const LIGATURES: Record<string, string> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };

/** Line ends, invisible characters, odd spaces, ligatures and symbol-font bullets: whatever has one plain counterpart. */
const REPLACED =
  /\r\n?|[\u0085\u2028\u2029\f\v]|[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]|[\uFB00-\uFB06]|[\uF0B7\uF0A7\uF0D8\uF076\uF0FC]|[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]|[\u{E0000}-\u{E01EF}]/gu;

function replacementFor(found: string): string {
  const code = found.codePointAt(0)!;
  if (found.startsWith("\r") || code === 0x85 || code === 0x2028 || code === 0x2029 || code === 0x0c || code === 0x0b) {
    return "\n";
  }
  if (LIGATURES[found] !== undefined) return LIGATURES[found];
  if (code >= 0xf000 && code <= 0xf0ff) return "•";
  return /\s/u.test(found) && code !== 0xfeff ? " " : "";
}

/** What NFC can join: conjoining Hangul letters, or one character with its combining marks. */
const CLUSTER = /[\u1100-\u11FF\uAC00-\uD7A3]+\p{M}*|[\s\S]\p{M}*/gu;

/** Fonts draw "ỉ" as an i without its dot below a mark, and PDF files hand that on. Turkish has ı, but no mark on it. */
const MARKED_DOTLESS = /\u0131(?=\p{M})/u;

/** A text under construction that remembers, for every code unit written, where it came from. */
function createMappedText() {
  let text = "";
  const origins: number[] = [];
  return {
    write(piece: string, origin: number, stepwise: boolean) {
      for (let index = 0; index < piece.length; index++) origins.push(stepwise ? origin + index : origin);
      text += piece;
    },
    finish: (sourceLength: number) => ({ text, origins: Uint32Array.from([...origins, sourceLength]) }),
  };
}

function replaceCharacters(source: string) {
  const mapped = createMappedText();
  let copied = 0;
  for (const match of source.matchAll(REPLACED)) {
    mapped.write(source.slice(copied, match.index), copied, true);
    mapped.write(replacementFor(match[0]), match.index, false);
    copied = match.index + match[0].length;
  }
  mapped.write(source.slice(copied), copied, true);
  return mapped.finish(source.length);
}

function compose(source: string) {
  const mapped = createMappedText();
  for (const match of source.matchAll(CLUSTER)) {
    const composed = match[0].replace(MARKED_DOTLESS, "i").normalize("NFC");
    mapped.write(composed, match.index, composed === match[0]);
  }
  return mapped.finish(source.length);
}

/**
 * NFC, LF line ends, no invisible characters (zero width, direction marks, tag characters, controls), one kind of space,
 * no ligatures. Offsets are UTF-16 code units; `toSource(text.length)` is `source.length`.
 */
export function normalizeText(source: string): NormalizedText {
  const plain = source.search(REPLACED) === -1 && !MARKED_DOTLESS.test(source);
  if (plain && source.normalize("NFC") === source) return { text: source, toSource: (offset) => offset };
  const replaced = replaceCharacters(source);
  const composed = compose(replaced.text);
  return { text: composed.text, toSource: (offset) => replaced.origins[composed.origins[offset]!]! };
}

/** Lower case, code unit by code unit: the result has the length of the input and any slice folds alike. */
export function foldText(text: string): string {
  const lower = text.toLowerCase().replaceAll("ς", "σ");
  if (lower.length === text.length) return lower;
  let folded = "";
  for (const char of text) {
    const low = char.toLowerCase();
    folded += low.length === char.length ? low : char;
  }
  return folded.replaceAll("ς", "σ");
}

function buildPlainLetters(): Map<string, string> {
  const plain = new Map([
    ["đ", "d"],
    ["Đ", "D"],
  ]);
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code);
      const base = letter.normalize("NFD").replace(/\p{M}/gu, "");
      if (base.length === 1 && base !== letter) plain.set(letter, base);
    }
  }
  return plain;
}

const PLAIN_LETTERS = buildPlainLetters();

/** Letters without their marks (ế → e, đ → d) in NFC text; same length. For guessing, never for verifying a quote. */
export function foldDiacritics(text: string): string {
  return text.replace(/[\u00C0-\u024F\u1E00-\u1EFF]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}

const TONE_ON_FIRST = "óòỏõọÓÒỎÕỌúùủũụÚÙỦŨỤ";
const BARE_FIRST = "oooooOOOOOuuuuuUUUUU";
const TONED_SECOND: Record<string, string> = {
  a: "áàảãạ",
  A: "ÁÀẢÃẠ",
  e: "éèẻẽẹ",
  E: "ÉÈẺẼẸ",
  y: "ýỳỷỹỵ",
  Y: "ÝỲỶỸỴ",
};

/** One placement of the Vietnamese tone mark for oa, oe and uy (hòa → hoà, thúy → thuý) in NFC text; same length. */
export function foldTonePlacement(text: string): string {
  return text.replace(/[óòỏõọÓÒỎÕỌ][aeAE]|[úùủũụÚÙỦŨỤ][yY]/g, (pair) => {
    const index = TONE_ON_FIRST.indexOf(pair[0]!);
    return BARE_FIRST[index]! + TONED_SECOND[pair[1]!]![index % 5]!;
  });
}
