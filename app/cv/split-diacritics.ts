import { hasVietnameseMark, isVietnameseSyllable } from "./vietnamese-syllable";

const pair = /(?<![\p{L}\p{M}\p{N}])(\p{L}[\p{L}\p{M}]*) (?=(\p{L}[\p{L}\p{M}]*)(?![\p{L}\p{M}\p{N}]))/gu;

/** A rest that is no word: what a font change splits off a syllable. */
const rest = /^(?:[bcdghklmnpqrstvx]{1,3}|[aeiouy])$/iu;

/** Vietnamese words that start with a vowel under a mark; any other such syllable is the rest of a broken one. */
const vowelWords = new Set(
  "ấm ẩm âm ầm ân ấn ẩn ân ấp ất âu ấu ẩu ấy ăn ắc ắt ẵm ăng ẳng ắng ở ơi ơn ớn ớt ợ ơ ờ ỡ ốc ốm ôm ôn ổn ồn ông ống ôi ổi ốp ổ ô ồ ố ộp ù ủ ú ụ úc ục ủi úi úng ủng úp út ưa ứa ức ực ưng ứng ửng ước ướm ươm ướp ướt ươn ưỡn ương ưu ý ỳ ỷ ỉ ì yếm yểm yên yến yết yêu yểu yếu ủy uỷ úy uỳnh uyển uẩn uất uế uốn uống uổng ê êm ếch ế ém ép én ẻo ảnh ảo áo ào ạ à á ả ạc ác ách ải ái ám ảm án áng ánh áp áy át ạt ẩu ỏng óng óc ói ọp ỏm òa oà oán oái oách oát ỉu ìu ịt ít ích ỉa"
    .normalize("NFC")
    .split(" "),
);

function sameCase(first: string, second: string): boolean {
  const upper = (word: string) => word === word.toUpperCase();
  return upper(second) ? upper(first) : second === second.toLowerCase();
}

function isLooseVowel(word: string): boolean {
  const lower = word.toLowerCase();
  return /^[^\x00-\x7fđ]/u.test(lower) && !vowelWords.has(lower);
}

/**
 * Offsets of the spaces that cut a Vietnamese syllable in two ("ĐIỀ U", "nghi ệp"): the first part carries a Vietnamese
 * mark or the second starts with one, together they are a syllable, and one of them alone is not.
 */
export function spacesInSyllables(line: string): number[] {
  const drop: number[] = [];
  for (const match of line.matchAll(pair)) {
    const first = match[1]!;
    const second = match[2]!;
    if (!hasVietnameseMark(first + second) || !sameCase(first, second)) continue;
    if (!isVietnameseSyllable(first + second)) continue;
    const firstBroken = !isVietnameseSyllable(first) && (hasVietnameseMark(first) || hasVietnameseMark(second));
    const secondBroken = isVietnameseSyllable(second)
      ? isLooseVowel(second)
      : rest.test(second) || isLooseVowel(second);
    if (firstBroken || secondBroken) drop.push(match.index + first.length);
  }
  return drop;
}
