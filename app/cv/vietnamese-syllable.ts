const onset = "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?";

/** Rimes of Vietnamese without tone, by the spelling rules of the standard orthography. */
const rimes = [
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
  "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
  "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu",
  "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot",
  "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
  "u ua uân uâng uât uây uc ui um un ung up ut uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu",
  "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu",
]
  .join(" ")
  .replaceAll(" ", "|");

const syllable = new RegExp(`^(?:${onset}(?:${rimes})|gi|giêng|giêt)$`, "u");
const stopFinal = /(?:c|ch|p|t)$/u;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word (any case, NFC or NFD) is spelt like one Vietnamese syllable; words without marks may be too. */
export function isVietnameseSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize("NFD");
  const toneMarks = parts.match(tones) ?? [];
  if (toneMarks.length > 1) return false;
  const toneless = parts.replace(tones, "").normalize("NFC");
  if (!syllable.test(toneless)) return false;
  const highOrHeavy = toneMarks[0] === "\u0301" || toneMarks[0] === "\u0323";
  return !stopFinal.test(toneless) || toneMarks.length === 0 || highOrHeavy;
}

/** Whether a word carries a letter or tone that only Vietnamese writes. */
export function hasVietnameseMark(word: string): boolean {
  return /[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9]/iu.test(word.normalize("NFC"));
}

const longestSyllable = 7;

/**
 * Cuts letters written without spaces into Vietnamese syllables: the fewest, and of equal counts the one whose
 * consonants start the next syllable. Null when the letters are not a row of syllables.
 */
export function cutSyllables(letters: string): string[] | null {
  const chars = [...letters.normalize("NFC")];
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= chars.length; end += 1) {
    best[end] = null;
    for (let start = end - 1; start >= Math.max(0, end - longestSyllable); start -= 1) {
      const before = best[start];
      const part = chars.slice(start, end).join("");
      if (!before || !isVietnameseSyllable(part)) continue;
      const current = best[end];
      if (!current || before.length + 1 <= current.length) best[end] = [...before, part];
    }
  }
  return best[chars.length] ?? null;
}
