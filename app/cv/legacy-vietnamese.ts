import { isVietnameseSyllable } from "./vietnamese-syllable";

/** Ways of writing Vietnamese from before Unicode: each shows as accented Latin letters without its own font. */
export type LegacyEncoding = "TCVN3" | "VNI";

/** TCVN 5712-3 in the order of its letters: what its bytes look like as Latin-1, and what they mean. */
const tcvnShown = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ®¡¢£¤¥¦§";
const tcvnMeant = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĂÂÊÔƠƯĐ".normalize("NFC");

const tcvn = new Map([...tcvnShown].map((shown, index) => [shown, [...tcvnMeant][index]!]));

/** VNI writes a vowel, then a letter for its marks. */
const vniMarks: Record<string, [shown: string, meant: string]> = {
  a: ["ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"],
  e: ["ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"],
  o: ["ùøûõïâáàåãä", "óòỏõọôốồổỗộ"],
  ô: ["ùøûõï", "ớờởỡợ"],
  u: ["ùøûõï", "úùủũụ"],
  ö: ["ùøûõï", "ứừửữự"],
  y: ["ùøûõ", "ýỳỷỹ"],
};
const vniSingles: Record<string, string> = { ô: "ơ", ö: "ư", ñ: "đ", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" };

function fromTcvn(word: string): string {
  return [...word].map((char) => tcvn.get(char) ?? char).join("");
}

function fromVni(word: string): string {
  const chars = [...word.toLowerCase()];
  let plain = "";
  for (let at = 0; at < chars.length; at += 1) {
    const marks = vniMarks[chars[at]!];
    const index = marks && chars[at + 1] ? marks[0].indexOf(chars[at + 1]!) : -1;
    if (marks && index >= 0) {
      plain += [...marks[1].normalize("NFC")][index]!;
      at += 1;
    } else plain += vniSingles[chars[at]!] ?? chars[at]!;
  }
  return plain;
}

const leastWords = 8;
const mostWords = 2_000;
const meantShare = 0.75;
const asIsShare = 0.5;

/** The old encoding a text is still in, by how many of its accented words become Vietnamese syllables; null for none. */
export function detectLegacyEncoding(text: string): LegacyEncoding | null {
  const words = text.match(/[a-z\u00a1-\u00ff]+/gi) ?? [];
  const accented = words.filter((word) => word.length > 1 && word.length < 10 && /[\u00a1-\u00ff]/.test(word));
  const sample = accented.slice(0, mostWords);
  if (sample.length < leastWords) return null;
  const share = (read: (word: string) => string) =>
    sample.filter((word) => isVietnameseSyllable(read(word))).length / sample.length;
  if (share((word) => word) > asIsShare) return null;
  const [asTcvn, asVni] = [share(fromTcvn), share(fromVni)];
  if (Math.max(asTcvn, asVni) < meantShare) return null;
  return asTcvn >= asVni ? "TCVN3" : "VNI";
}
