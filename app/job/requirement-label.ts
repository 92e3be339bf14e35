import { leadingCue } from "./cue";

const maxLabelLength = 90;

/**
 * A short name for a requirement in the posting's own words: the phrase without empty openings ("Có", "You should have") and
 * trailing wishes ("is a plus"), on one line, cut at a word's end.
 */
export function requirementLabel(phrase: string): string {
  const plain = phrase.replace(/\s+/gu, " ").trim();
  const bare = plain.replace(emptyOpening, "").replace(trailingWish, "").trim();
  const label = bare === "" ? plain : bare;
  const cut =
    label.length <= maxLabelLength
      ? label
      : `${label.slice(0, label.lastIndexOf(" ", maxLabelLength) > 40 ? label.lastIndexOf(" ", maxLabelLength) : maxLabelLength)}…`;
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}

const emptyOpening = leadingCue(
  "(?:(?:you|we|candidates?) )?(?:(?:should|must|will|would|need to|are) )*(?:also )?(?:have|having|has|possess|be)(?: an?| the)?(?= )",
  "(?:ứng viên |bạn )?(?:cần |phải |đã )?(?:có)(?= )(?! thể(?= ))",
  "(?:and|with|và|or)(?= )",
);

const trailingWish =
  /[\s,]*(?:(?:is|are|will be|would be) (?:considered )?(?:an? |)(?:big |huge |strong |great |added )?(?:plus|advantage|bonus|asset|preferred)|(?:sẽ )?là (?:một |1 )?(?:lợi thế|điểm cộng|ưu thế))[\s.]*$/iu;
