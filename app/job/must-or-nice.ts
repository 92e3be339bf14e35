import type { Span } from "~/text/span";
import { cue, leadingCue } from "./cue";
import type { RequirementKind } from "./requirement";

/** An item of a sentence: where it begins, and where its clause opens. */
type Clause = { start: number; head: number };

/**
 * Whether a sentence, or what part of it, is only wished for. "Ưu tiên …" makes what follows nice, "… is a plus" what precedes, back to
 * where the clause opens, "(preferred)" the item it stands behind. `clauses` are the sentence's items in order. Returns null when all of
 * it is a must. Other words in brackets do not count.
 */
export function niceSpan(text: string, sentence: Span, clauses: Clause[]): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  const bracket = bracketed.exec(words);
  if (bracket !== null) return backTo(clauses, sentence, sentence.start + bracket.index, (clause) => clause.start);
  const open = withoutBrackets(words);
  const leading = niceBefore.exec(open);
  const trailing = niceAfter.exec(open);
  if (leading !== null && (trailing === null || leading.index <= trailing.index)) {
    const start = sentence.start + leading.index;
    const first = clauses[0]?.head ?? sentence.start;
    return { start: start - first <= leadInLength ? sentence.start : start, end: sentence.end };
  }
  if (trailing === null) return null;
  return backTo(clauses, sentence, sentence.start + trailing.index, (clause) => clause.head);
}

/** From the last clause that begins before an offset to the sentence's end. */
function backTo(clauses: Clause[], sentence: Span, at: number, startOf: (clause: Clause) => number): Span {
  const clause = clauses.findLast((own) => startOf(own) < at);
  return { start: clause === undefined ? sentence.start : startOf(clause), end: sentence.end };
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

/** "We run on AWS": how the employer works is good to know, and no condition. */
export function tellsOwnWay(words: string): boolean {
  return ownWay.test(words);
}

const ownWay = leadingCue(
  "(?:and |as |since )?(?:we|our (?:teams?|company|stack|systems?|products?|platform)) (?:currently |mainly |mostly |now )*(?:(?:run|host|deploy|work|operate|build)s?(?: everything| most things| it all)? (?:on|in|with)|are (?:running |hosted |built )?(?:on|in)|is (?:running |hosted |built )?(?:on|in)|uses?)(?= )",
  "(?:chúng tôi|bên mình|công ty|đội|team)(?: hiện)?(?: đang)? (?:dùng|chạy|sử dụng|vận hành trên|làm việc trên)(?= )",
);

const leadInLength = 3;

/** "Ưu tiên tính năng" is to put first, not to prefer. */
const notTasks =
  "(?! (?:tính năng|theo|giải pháp|công việc|các (?:use|tính năng|công việc|nhiệm vụ|việc)|nhiệm vụ|xử lý|phát triển|tạo))";

const niceBefore = cue(
  `(?<!(?:thứ tự|mức độ|độ|sắp xếp|sự) )(?:đặc biệt )?ưu tiên${notTasks}`,
  "(?:điểm cộng|lợi thế) (?:nếu|khi|cho|:)",
  "nice to have",
  "good to have",
  "(?:it(?:['’]s| is| would be) )?(?:a |an )?(?:big |huge |strong )?(?:plus|bonus|advantage)(?: points?)? (?:if|for)",
  "bonus(?: points?)?(?: if| for)?",
  "preferably",
  "ideally",
  "preference (?:will be |is )?given to",
  "we (?:would )?(?:also )?(?:love|prefer|like) (?:it )?(?:if|candidates|someone)",
  "càng tốt (?:nếu|khi)",
  "khuyến khích",
);

const niceAfter = cue(
  "(?:is|are|would be|will be|as|being|considered|it['’]s) (?:considered )?(?:as )?(?:a |an )?(?:big |huge |strong |great |added |definite |significant |real |distinct |major )*(?:plus|pluses|bonus|advantages?|asset|advantageous|beneficial|desirable|desired|preferred|preferable|helpful|nice to have|nice-to-have|optional|welcome)",
  "(?:a |an )(?:big |huge |strong |great |added |definite )*(?:plus|bonus|advantage|asset)",
  "would be (?:very |really |also )*(?:nice|great|ideal|good|useful|perfect)",
  "(?:sẽ )?(?:là|thành) (?:một |1 |điểm )?(?:lợi thế|điểm cộng|ưu thế|điểm mạnh|thế mạnh|điểm ưu tiên|ưu điểm)(?: lớn)?",
  "(?:sẽ )?được ưu tiên(?: hơn)?",
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

function withoutBrackets(words: string): string {
  return words.replace(/[([][^()[\]]*[)\]]/gu, (bracket) => " ".repeat(bracket.length));
}
