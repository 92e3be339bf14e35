import type { Span } from "~/text/span";
import { cue, leadingCue } from "./cue";
import type { RequirementKind } from "./requirement";

/**
 * Whether a sentence, or what part of it, is only wished for. "Ưu tiên …" makes what follows nice, "… is a plus" what precedes,
 * back to `clauseStarts`, the offsets where the sentence's clauses begin (ascending, the first is the sentence's start).
 * Returns null when all of it is a must. Words in brackets count only when the bracket says nothing else ("(preferred)").
 */
export function niceSpan(text: string, sentence: Span, clauseStarts: number[]): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  if (bracketed.test(words)) return sentence;
  const open = withoutBrackets(words);
  if (stillRequired.test(open)) return null;
  const leading = niceBefore.exec(open);
  if (leading !== null) {
    const start = sentence.start + leading.index;
    const first = clauseStarts[0] ?? sentence.start;
    return { start: start - first <= leadInLength ? sentence.start : start, end: sentence.end };
  }
  const trailing = niceAfter.exec(open);
  if (trailing === null) return null;
  const at = sentence.start + trailing.index;
  const start = clauseStarts.findLast((clause) => clause < at) ?? sentence.start;
  return { start, end: sentence.end };
}

/** The kind of a requirement that begins at `start`, given its part's kind and what the sentence says. */
export function kindAt(start: number, part: RequirementKind, nice: Span | null): RequirementKind {
  if (part === "nice") return "nice";
  return nice !== null && start >= nice.start && start < nice.end ? "nice" : "must";
}

/** Whether a name of a part or a lead-in says that what follows is only wished for. */
export function soundsNice(words: string): boolean {
  return niceBefore.test(words) || niceAfter.test(words);
}

const leadInLength = 3;

const niceBefore = cue(
  "(?:đặc biệt )?ưu tiên",
  "(?:điểm cộng|lợi thế) (?:nếu|khi|cho|:)",
  "nice to have",
  "good to have",
  "(?:it(?:['’]s| is| would be) )?(?:a |an )?(?:big |huge |strong )?(?:plus|bonus|advantage)(?: points?)? (?:if|for)",
  "bonus(?: points?)?(?: if| for)?",
  "preferably",
  "ideally",
  "preference (?:will be |is )?given to",
  "we (?:would )?(?:also )?(?:love|prefer|like) (?:it )?(?:if|candidates|someone)",
  "càng tốt",
  "khuyến khích",
);

const niceAfter = cue(
  "(?:is|are|would be|will be|as|being|considered|it['’]s) (?:considered )?(?:as )?(?:a |an )?(?:big |huge |strong |great |added |definite |significant |real |distinct |major )*(?:plus|pluses|bonus|advantages?|asset|advantageous|beneficial|desirable|desired|preferred|preferable|helpful|nice to have|nice-to-have|optional|welcome)",
  "(?:a |an )(?:big |huge |strong |great |added |definite )*(?:plus|bonus|advantage|asset)",
  "(?:sẽ )?(?:là|thành) (?:một |1 |điểm )?(?:lợi thế|điểm cộng|ưu thế|điểm mạnh|thế mạnh|điểm ưu tiên|ưu điểm)(?: lớn)?",
  "(?:sẽ )?(?:được )?ưu tiên(?: hơn)?",
  "(?:là )?(?:một )?lợi thế",
  "càng tốt",
  "preferred",
  "preferable",
  "desirable",
  "optional",
  "nice to have",
  "plus(?! years)",
);

const bracketed =
  /[([]\s*(?:(?:strongly |highly )?preferred|preferable|a plus|plus|nice to have|optional|bonus|ưu tiên|là lợi thế|lợi thế|điểm cộng|là (?:một |1 )?(?:lợi thế|điểm cộng))\s*[)\]]\s*[.;,]?\s*$/iu;

const stillRequired = leadingCue("biết (?:sắp xếp|xác định).{0,30}ưu tiên");

function withoutBrackets(words: string): string {
  return words.replace(/[([][^()[\]]*[)\]]/gu, (bracket) => " ".repeat(bracket.length));
}
