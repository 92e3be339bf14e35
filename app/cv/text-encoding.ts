import { isVietnameseSyllable } from "./vietnamese-syllable";

/** Bytes 0x80 to 0x9F of Windows-1252, which 1258 shares but for four that it leaves empty. */
const upperControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Where Windows-1258 differs from Windows-1252: Vietnamese letters, and tone marks that combine with the letter before. */
const vietnameseBytes: Record<number, string> = {
  138: "",
  142: "",
  154: "",
  158: "",
  195: "Ă",
  204: "\u0300",
  208: "Đ",
  210: "\u0309",
  213: "Ơ",
  221: "Ư",
  222: "\u0303",
  227: "ă",
  236: "\u0301",
  240: "đ",
  242: "\u0323",
  245: "ơ",
  253: "ư",
  254: "₫",
};

function decodeSingleBytes(bytes: Uint8Array, special: Record<number, string>): string {
  let text = "";
  for (const byte of bytes) {
    text += special[byte] ?? (byte >= 0x80 && byte < 0xa0 ? upperControls[byte - 0x80]! : String.fromCharCode(byte));
  }
  return text;
}

/** From this share of accented words that are Vietnamese syllables, bytes are Windows-1258. */
const vietnameseShare = 0.6;

function isMostlyVietnamese(text: string): boolean {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\x00-\x7f]/.test(word));
  return words.length > 0 && words.filter(isVietnameseSyllable).length >= vietnameseShare * words.length;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The kind of UTF-16 that bytes are in, by their mark or by zero bytes on one side only; null for none. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const limit = Math.min(bytes.length, 65_536) & ~1;
  for (let at = 0; at < limit; at += 1) if (bytes[at] === 0) zeros[at & 1]! += 1;
  const [even, odd] = [zeros[0]!, zeros[1]!];
  if (odd > limit * 0.2 && even === 0) return "utf-16le";
  return even > limit * 0.2 && odd === 0 ? "utf-16be" : null;
}

/** Text of a file in UTF-8, UTF-16, Windows-1258 or Windows-1252. The result may hold combining marks. */
export function decodeText(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes.subarray(0, bytes.length & ~1));
  if (isUtf8(bytes)) return new TextDecoder("utf-8").decode(bytes);
  const vietnamese = decodeSingleBytes(bytes, vietnameseBytes);
  return isMostlyVietnamese(vietnamese) ? vietnamese : decodeSingleBytes(bytes, {});
}
