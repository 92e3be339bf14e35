import type { Span } from "~/text/span";

/** Whether a piece has a word without which nothing in it can be denied, wanted or another's. */
export function mayNotCount(piece: string): boolean {
  return doubt.test(piece);
}

/**
 * Whether a named thing is denied, only wanted, or someone else's, so that naming it proves nothing:
 * "no experience with X", "currently learning X", "reported to the X", "chưa biết X", "mong muốn học X".
 * @param piece one sentence, line or bullet
 * @param mention where the thing stands in `piece`
 */
export function isNotEvidence(piece: string, mention: Span): boolean {
  if (!mayNotCount(piece)) return false;
  const before = clauseBefore(piece, mention.start);
  const after = piece.slice(mention.end, mention.end + 60);
  if (deniedBefore.test(before) || deniedAfter.test(after)) return true;
  if (wantedBefore.test(before) || wantedAfter.test(after)) return true;
  return othersBefore.test(before) || (!leads.test(before) && (othersDid.test(before) || othersAfter.test(after)));
}

/**
 * Whether a whole piece only says what someone is looking for ("Seeking a position …", "Tìm kiếm cơ hội …").
 */
export function isWish(piece: string): boolean {
  return wish.test(piece);
}

/**
 * Whether a job's name is that of people the person works beside ("assisted the chief accountant", "phối hợp với kỹ sư"), so
 * that their trade is not the person's own.
 */
export function isJobOfOthers(piece: string, mention: Span): boolean {
  return helpedBefore.test(piece.slice(Math.max(0, mention.start - 60), mention.start));
}

const helpedBefore =
  /\b(?:(?:assist|support|help)(?:ed|ing|s)?|(?:work|collaborat|coordinat|liais|partner|pair)(?:e|ed|ing|s|es)?(?: closely)? with|alongside|beside)(?: (?:the|our|an?|their|other|senior|lead|two|three|\d+))* $|(?<!\p{L})(?:hỗ trợ|giúp(?: việc)?|phụ giúp|phụ|trợ giúp|(?:phối hợp|làm việc|trao đổi|cùng)(?: (?:với|cùng))?)(?: (?:cho|các|những|anh|chị|đội ngũ|\d+))* $/iu;

const wish =
  /^[^\p{L}]*(?:seeking|looking for|(?:my |career )?(?:objective|goal|aim)s?\b[^.]{0,20}\bto|to (?:obtain|secure|gain|find|pursue|work (?:in|for|as)|join|become)|(?:i )?(?:would like|want|wish|hope|aim|aspire) to|mong muốn|mong được|muốn|tìm kiếm (?:một )?(?:cơ hội|công việc|vị trí|môi trường)|mục tiêu|hy vọng|trở thành|phát triển (?:bản thân|sự nghiệp|nghề nghiệp|theo hướng)|định hướng|phấn đấu|hướng tới|ứng tuyển)(?!\p{L})/iu;

/** It spares ordinary text the long look. */
const doubt =
  /\b(?:no|not|never|without|lack\w*|zero|limited|little|unfamiliar|no longer|unable|except|other than|rather|instead|none|n\/a|learning|studying|learn|study|want|wants|wish|hope|hoping|plan|plans|planning|going to|aim|aiming|intend|would like|eager|keen|willing|looking|ready|interested|desire|aspir\w+|seeking|goal|objective|to (?:gain|obtain|secure|acquire|get|pursue|become)|on the way|report\w*|under|assistant|secretary|hired|behalf|(?:directed|managed|led|supervised|mentored|guided|trained|coached|run|owned|maintained|handled|built|developed|operated) by|who|which)\b|n['’]t\b|chưa|không|thiếu|hạn chế|yếu|muốn|mong|dự định|dự kiến|định hướng|kế hoạch|hy vọng|hi vọng|ước mơ|mục tiêu|phấn đấu|sẵn sàng|sẽ|đang|bắt đầu|tự |ứng tuyển|báo cáo|dưới sự|theo |do /iu;

/** The text since the last border that ends the reach of a denial: a sentence end, a semicolon, "but". */
function clauseBefore(piece: string, at: number): string {
  const head = piece.slice(Math.max(0, at - 140), at);
  const parts = head.split(
    /[.;!?](?=\s)|\b(?:but|however|although|though)\b|(?<!\p{L})(?:nhưng|tuy nhiên|song)(?!\p{L})|[•●▪]/iu,
  );
  return parts.at(-1) ?? "";
}

const subject =
  "(?:experience|knowledge|exposure|background|skills?|training|familiarity|understanding|qualification|certification|certificate|degree)";
const reach = "[^.;:!?]{0,80}";

const deniedBefore = new RegExp(
  [
    `\\b(?:no|without|lacking|lack of|lacks|zero|limited|little)(?: (?:prior|previous|real|professional|practical|commercial|hands-on|any|formal|direct|working|much))* ${subject}\\b${reach}$`,
    `\\b(?:not|never|n['’]t)(?: (?:yet|have|had|been|got|any|really|so|very|ever|currently))* (?:experienced?|familiar|proficient|worked?|used?|using|know|knowledgeable|skilled|certified|qualified|trained|learn(?:ed|t)?|tried|touched|handled|done|any)\\b${reach}$`,
    `\\b(?:unfamiliar with|no longer use|unable to use|except|other than|rather than|instead of)\\b[^,.;:!?]{0,40}$`,
    `(?<!\\p{L})(?:chưa|không)(?: (?:hề|từng|có|được|bao giờ|thể))*(?: (?:nhiều|kinh nghiệm|kiến thức|kỹ năng|biết|làm|sử dụng|dùng|quen|rành|thạo|thành thạo|học|tiếp xúc|bằng|chứng chỉ|am hiểu|hiểu))+${reach}$`,
    `(?<!\\p{L})chưa (?:có|từng|biết|học|qua)${reach}$`,
    `(?<!\\p{L})(?:thiếu|hạn chế về|yếu về) (?:kinh nghiệm|kiến thức|kỹ năng)?[^,.;:!?]{0,40}$`,
  ].join("|"),
  "iu",
);
const deniedAfter =
  /^\s*(?:[:–—-]|\()\s*(?:none|no|n\/a|không|chưa(?: có| biết)?)\s*(?:[).,;]|$)|^\s*(?:is|was) not\b/iu;

const wantedBefore = new RegExp(
  [
    "(?:^|[,(]|\\b(?:am|is|are|currently|now|still|started|starting|began|begin|keen on|interested in|enjoy|and|of|to)) ?(?:self-)?(?:learning|studying)(?: (?:about|to|how to|more))* ?(?:\\p{L}+,? ){0,3}$",
    `\\b(?:want|wants|wish|hope|plan|plans|planning|going|aim|aiming|intend|would like|eager|keen|willing|looking|ready|interested in|desire|aspir\\w+|hoping|seeking|goal is|objective is)(?: (?:to|for|in))? ?(?:gain|learn|study|become|work|develop|get|acquire|obtain|apply|improve|pursue|take|find|join|explore|master|a|an|the|my)\\b${reach}$`,
    `^\\s*(?:to|seeking|looking for) (?:gain|obtain|secure|acquire|get|pursue|become|a|an|new)\\b${reach}$`,
    `(?<!\\p{L})(?:muốn|mong muốn|mong|mong ước|dự định|dự kiến|định hướng|có kế hoạch|hy vọng|hi vọng|ước mơ|mục tiêu(?: của tôi)?(?: là)?|phấn đấu|sẵn sàng|sẽ)(?: (?:được|sẽ|là))* (?:học|tìm hiểu|trở thành|nghiên cứu|làm việc|ứng tuyển|phát triển|trau dồi|tham gia|tích lũy|tích luỹ|nâng cao|có|theo|thử sức|cống hiến|gắn bó)${reach}$`,
    `(?<!\\p{L})(?:đang|bắt đầu|tự)(?: (?:tự|theo))? (?:học|tìm hiểu)(?: (?:thêm|về))*[^,.;:!?]{0,40}$`,
    `(?<!\\p{L})(?:vị trí ứng tuyển|ứng tuyển(?: vào)?(?: vị trí)?)[:\\s]${reach}$`,
  ].join("|"),
  "iu",
);
const wantedAfter =
  /^\s*(?:\([^)]{0,20}(?:learning|in progress|đang học)|(?:is |are )?(?:[-–—:,]\s*)?on the way\b|[-–—:(]\s*(?:currently )?(?:learning|studying|to learn|đang học))/iu;

/** The person stands beside the work, not in it. */
const othersBefore =
  /(?:(?:^\W*|\bI |\bwho )reports?(?: directly)? to|\breported(?: directly)? (?:in)?to|(?:^\W*|[,(] ?)reporting(?: directly)? to|\breporting(?: directly)? to (?:the|a|an|our))|\b(?:under (?:the )?(?:direct )?(?:supervision|direction|guidance|leadership|management) of|assistant to|secretary to|hired by|on behalf of|(?:directed|managed|led|supervised|mentored|guided|trained|coached) by)(?: (?:the|a|an|our|my|its|their|senior|lead|chief|head|of))* ?(?:\p{L}+[ ,]+){0,2}$|(?<!\p{L})(?:báo cáo (?:trực tiếp )?(?:cho|tới|đến|với|lên)|dưới sự (?:hướng dẫn|quản lý|chỉ đạo|giám sát|dẫn dắt) của|theo (?:sự )?(?:chỉ đạo|phân công|hướng dẫn) (?:của|từ))[^,.;:!?]{0,30}$/iu;

const others = "(?:teams?|departments?|groups?|colleagues?|vendors?|partners?|agency|agencies|contractors?|clients?)";

/** "Worked beside the platform team, who ran Kafka" */
const othersDid = new RegExp(`\\b${others}\\b[^.;,]{0,20},? (?:who|which)\\b[^.;,]{0,40}$`, "iu");

/** "Kafka, run by the platform team", "Kafka (do đội hạ tầng vận hành)" */
const othersAfter = new RegExp(
  `^[^.;]{0,12}\\b(?:run|managed|owned|maintained|handled|built|developed|operated) by (?:the|an?|another|other)? ?(?:\\p{L}+ ){0,2}${others}\\b|^[^.;]{0,4}do (?:đội|nhóm|phòng|bộ phận|bên|đối tác|team)(?!\\p{L})[^,.;]{0,30}(?:phụ trách|quản lý|vận hành|triển khai|đảm nhận|thực hiện|làm)`,
  "iu",
);

/** Who leads people has a part in what they do. */
const leads =
  /\b(?:lead|led|leading|manag\w+|supervis\w+|mentor\w*|head(?:ed|ing)|coach\w*|oversaw|overs\w+|hired|built|direct\w*)\b|quản lý|dẫn dắt|lãnh đạo|phụ trách/iu;
