import { conceptById } from "~/skill/lexicon";
import { impliedConcepts } from "~/skill/relate-concepts";
import { readLanguageLevel } from "~/text/language-level";
import { foldText } from "~/text/normalize";
import type { Span } from "~/text/span";
import { words } from "~/text/words";
import { opensTask } from "./clause-heads";
import { readCondition } from "./conditions";
import { leadingCue } from "./cue";
import { fieldOfStudy, fieldsAsked } from "./field-of-study";
import { certificateWord, isHard, isNamedTool, type KnownThing } from "./known-thing";
import { asksDegree, readDegreeLevel } from "./read-degree";
import { readYears } from "./read-years";
import type { Ask } from "./requirement";
import { soundsSoft } from "./traits";

/**
 * What the judge has to check for one item of a posting. `things` are the concepts within the item, in order; `isAlternative`
 * says that one of them is enough.
 */
export function readAsk(text: string, item: Span, things: KnownThing[], isAlternative: boolean): Ask {
  const phrase = text.slice(item.start, item.end);
  const years = readYears(phrase).find((amount) => amount.years > 0);
  if (years !== undefined) return { type: "years", years: years.years, concepts: idsOf(things.filter(isWork)) };
  if (asksDegree(phrase) || namesGraduate(phrase)) {
    return { type: "degree", level: readDegreeLevel(phrase), majors: majorsIn(text, phrase, things) };
  }
  const hard = things.filter(isHard);
  const condition = readCondition(phrase);
  if (condition !== null && (hard.length === 0 || condition === "willingness")) return { type: "condition" };
  const languages = idsOf(
    things.filter(
      (thing) =>
        thing.category === "human_language" &&
        !isNationality(text.slice(thing.start, item.end)) &&
        !(hard.length > 0 && saysInWhich(text.slice(item.start, thing.start))),
    ),
  );
  if (languages.length > 0)
    return { type: "language", languages, cefr: readLanguageLevel(withoutWish(phrase))?.cefr ?? null };
  const certificates = idsOf(things.filter((thing) => thing.category === "certificate"));
  const level = readLanguageLevel(phrase)?.cefr ?? null;
  const tested = level === null ? [] : certificates.flatMap(languageOf);
  if (tested.length > 0) return { type: "language", languages: [...new Set(tested)], cefr: level };
  if (certificates.length > 0 || certificateWord.test(phrase)) {
    const issuers = isAlternative && certificates.length > 0 ? idsOf(things.filter(isNamedTool)) : [];
    return { type: "certificate", concepts: [...certificates, ...issuers] };
  }
  const soft = idsOf(things.filter((thing) => thing.category === "soft_skill"));
  const leadsSoft = things[0]?.category === "soft_skill" && !hard.some(isNamedTool);
  if (leadsSoft || opensAttitude.test(phrase)) return { type: "soft_skill", concepts: soft };
  if (hard.length === 0 && (soft.length > 0 || soundsSoft(phrase))) return { type: "soft_skill", concepts: soft };
  const asked =
    hard.length > 0 && !isAlternative ? hard : things.filter((thing) => isHard(thing) || thing.category === "industry");
  if (asked.length === 0 || (isTask(phrase) && !asked.some(isNamedTool))) {
    return { type: "responsibility", concepts: workIn(things), words: contentWords(text, item, things) };
  }
  return { type: "skill", concepts: idsOf(asked), any: isAlternative };
}

/** "Kỹ sư xây dựng dân dụng": a degree by its title and field, where nothing but that is asked. */
function namesGraduate(phrase: string): boolean {
  return graduate.test(phrase) && fieldsAsked(phrase).length > 0;
}

const graduate = leadingCue("(?:là |bằng )?(?:kỹ sư|kĩ sư|cử nhân)(?= \\p{L})");

/** "Biết tiếng Nhật càng tốt", "Japanese is good to have": how welcome a language is says nothing of how well it has to be known. */
function withoutWish(phrase: string): string {
  return phrase.replace(wish, " ");
}

const wish =
  /(?:thì )?càng tốt(?!\p{L})|thì (?:rất )?tốt(?!\p{L})|\b(?:good|great|nice|excellent) (?:to have|if|plus|advantage|bonus)\b/giu;

/** The language that a certificate tests: "IELTS 7.0" asks English. */
function languageOf(certificate: string): string[] {
  const languages = [...impliedConcepts(certificate)].filter(
    (concept) => conceptById(concept)?.category === "human_language",
  );
  return languages.filter((language) => !languages.some((other) => impliedConcepts(other).has(language)));
}

/** "Copywriting in Vietnamese", "viết bài bằng tiếng Anh": what is asked stands before, the language says in which. */
function saysInWhich(before: string): boolean {
  return inWhich.test(before) && !communication.test(before);
}

const inWhich = /\p{L}\s+(?:in|bằng)\s+$/u;
const communication = /\b(?:communicat|fluen|speak|convers|verbal|written|proficien|read)|giao tiếp|thành thạo|đọc/iu;

/** "Vietnamese tax law", "Japanese customers": of a country, not its language. */
function isNationality(words: string): boolean {
  return nationality.test(words);
}

const nationality =
  /^\p{Lu}\p{L}+(?: \p{Ll}+)? (?:tax(?:es|ation)?|laws?|labou?r|accounting|markets?|standards?|regulations?|regulatory|customers?|clients?|partners?|compan(?:y|ies)|enterprises?|cultures?|cuisine|food|gaap|legislation|employment|business(?:es)?|consumers?|banking|government|authorities|investors?)\b/u;

/** What the judge has to check for a duty: the named tool, else that such work was done. */
export function readDutyAsk(text: string, duty: Span, things: KnownThing[], isAlternative: boolean): Ask {
  const asked = things.filter(isHard);
  if (asked.some(isNamedTool)) return { type: "skill", concepts: idsOf(asked), any: isAlternative };
  return { type: "responsibility", concepts: workIn(things), words: contentWords(text, duty, things) };
}

function idsOf(things: KnownThing[]): string[] {
  return [...new Set(things.map((thing) => thing.concept))];
}

/** Fields of study by their names; what the lexicon knows as work or an industry alone stays that. */
function majorsIn(text: string, phrase: string, things: KnownThing[]): string[] {
  const named = things
    .filter(isField)
    .flatMap(({ concept, start, end }) => [fieldOfStudy(text.slice(start, end)) ?? concept, concept]);
  return [...new Set([...named, ...fieldsAsked(phrase)])];
}

function isWork(thing: KnownThing): boolean {
  return isHard(thing) || thing.category === "industry" || thing.category === "occupation";
}

/** What a task is about; people named beside it ("payroll for 300 workers") are whom it is done for. */
function workIn(things: KnownThing[]): string[] {
  const hard = things.filter(isHard);
  return idsOf(hard.length > 0 ? hard : things.filter(isWork));
}

function isField(thing: KnownThing): boolean {
  return thing.category !== "degree" && thing.category !== "soft_skill" && thing.category !== "human_language";
}

/** "Experience in designing …": what is asked is to have done it. */
function isTask(phrase: string): boolean {
  const bare = phrase.replace(experienceLead, "");
  return opensTask(bare) && !lightVerb.test(bare);
}

/** Doing these with a thing is no more than knowing it. */
const lightVerb = leadingCue(
  "(?:writing|applying|using|utilizing|doing|working (?:with|on|in)|understanding|reading|viết|áp dụng|sử dụng|làm việc với)",
);

const experienceLead = leadingCue(
  "(?:(?:strong|proven|solid|good|hands[- ]on|extensive|prior|previous|demonstrated|practical|deep|some|professional) )*(?:experienced?|ability|able|expertise|skills?|track record)(?: (?:in|with|of|at|to))?",
  "(?:có |đã có )?(?:kinh nghiệm|khả năng|kỹ năng)(?: (?:trong|về|làm|thực tế))*(?: việc)?",
);

const opensAttitude = leadingCue(
  "(?:(?:a|an|strong|genuine|demonstrated|real|keen|great|and|have|having|with) )*(?:passion(?:ate)?|interest(?:ed)?|enthusias(?:m|tic)|curiosity|eager(?:ness)?|willing(?:ness)?|desire|love)",
  "(?:có |và |niềm |sự )*(?:đam mê|yêu thích|hứng thú|mong muốn|quan tâm)",
);

/** Words that carry meaning and are not covered by a concept: folded, distinct, in order. */
function contentWords(text: string, item: Span, things: KnownThing[]): string[] {
  const left = new Set<string>();
  for (const { start, end, word } of words(text.slice(item.start, item.end))) {
    const at = item.start + start;
    const isCovered = things.some((thing) => thing.start <= at && thing.end >= item.start + end);
    const folded = foldText(word);
    if (!isCovered && folded.length > 1 && !emptyWords.has(folded)) left.add(folded);
  }
  return [...left];
}

const emptyWords = new Set(
  (
    "the and or of in on at to for with from by an as is are be been being this that these those our your their its you we they will can may must should would could have has had having " +
    "such like etc using use used including include includes into within across other others any all both each more most well also not no than then so ability able experience experienced " +
    "knowledge understanding skill skills strong good excellent solid proven hands-on work working related relevant similar required requirement requirements plus level new based " +
    "và hoặc hay của cho các những một với trong trên dưới tại về là có được để khi theo từ đến ra vào cùng như này đó khác nhau việc làm công cần phải biết đã sẽ đang không tốt cao " +
    "kinh nghiệm kỹ năng khả kiến thức hiểu thành thạo sử dụng yêu cầu ứng viên bạn chúng tôi ty liên quan hiện thực tham gia bộ phận phòng ban"
  ).split(" "),
);
