import type { Ask, Depth, Requirement } from "~/job/requirement";
import type { ConceptCategory } from "~/skill/concept";
import { findConcepts } from "~/skill/find-concepts";
import { conceptById } from "~/skill/lexicon";
import { relateConcepts } from "~/skill/relate-concepts";
import type { CvIndex } from "./cv-index";
import { bestOf, better, type Finding } from "./finding";
import { judgeConcept, together } from "./judge-concept";
import { told, toldInOtherWords } from "./judge-responsibility";
import { judgeWords } from "./judge-words";
import type { Retrieved } from "./retrieve";

type SkillAsk = Extract<Ask, { type: "skill" }>;

/**
 * A thing to know or use. With alternatives the best one counts; else all are asked together, where examples ("such as
 * AWS", "(Jest etc.)") stand for what they are examples of, and a tool asked for beside an activity decides.
 */
export function judgeSkill(index: CvIndex, requirement: Requirement, ask: SkillAsk, retrieved: Retrieved): Finding {
  const found = byConcepts(index, requirement, ask, retrieved);
  if (requirement.source === "duty" && found.verdict === "partial")
    return better(found, told(requirement, ask.concepts, retrieved) ?? found);
  if (found.verdict !== "missing" || ask.concepts.some(isTool)) return found;
  return toldInOtherWords(requirement, ask.concepts, retrieved) ?? found;
}

function isTool(concept: string): boolean {
  return named.has(conceptById(concept)?.category ?? "activity");
}

function byConcepts(index: CvIndex, requirement: Requirement, ask: SkillAsk, retrieved: Retrieved): Finding {
  if (ask.concepts.length === 0) return judgeWords(index, requirement, retrieved);
  const judged = new Map(
    ask.concepts.map((concept) => [concept, judgeConcept(index, concept, askedDepth(requirement))] as const),
  );
  const findings = (concepts: readonly string[]) => concepts.flatMap((concept) => judged.get(concept) ?? []);
  if (ask.any) return bestOf(findings(namedFirst(ask.concepts))) ?? judgeWords(index, requirement, retrieved);
  const examples = examplesIn(requirement.quote, ask.concepts);
  const main = bestChoices(
    requirement.quote,
    ask.concepts.filter((concept) => !examples.has(concept)),
    judged,
  );
  const example = bestOf(findings([...examples]));
  if (main.length === 0 && example !== null) return example;
  const head = headOf(requirement.quote, main);
  const headFinding = head === null ? undefined : judged.get(head);
  if (headFinding?.verdict === "missing" && example === null) return headFinding;
  const asked = deciding(requirement.quote, main, judged) ?? together(findings(main), names(main));
  return example === null ? asked : better(example, asked);
}

/** Of equal answers that for the thing itself, "Redux", comes before that for its kind, "state management". */
function namedFirst(concepts: readonly string[]): readonly string[] {
  const isKind = (want: string) =>
    concepts.some((other) => other !== want && relateConcepts(other, want) === "entails");
  return [...concepts.filter((concept) => !isKind(concept)), ...concepts.filter(isKind)];
}

/**
 * A thing is asked deep where a word of strength stands with the thing itself. "Proficient" and "thành thạo" are
 * courtesies of postings, and a word at the head of a long list says little of each item.
 */
function askedDepth({ depth, quote }: Requirement): Depth {
  return depth === "deep" && !strength.test(quote) ? "plain" : depth;
}

const strength =
  /\b(?:deep(?:ly)?|strong(?:ly)?|solid|expert(?:ise)?|extensive|advanced|in[- ]depth|thorough|master(?:y)?|profound|rich|excellent)\b|(?<!\p{L})(?:chuyên sâu|sâu|vững(?: vàng| chắc)?|nắm (?:rất )?(?:vững|chắc)|giỏi|xuất sắc|nâng cao|tinh thông|dày dặn)(?!\p{L})/iu;

function names(concepts: readonly string[]): string[] {
  return concepts.map((concept) => `concept:${concept}`);
}

const exampleLead =
  /\(|\b(?:such as|e\.?g\.?|like|including|for example|ideally|preferably)\b|(?<!\p{L})(?:như|ví dụ|vd|chẳng hạn|bao gồm)(?!\p{L})/iu;

/** "… using Jest etc." */
const openEnd = /\betc\b|(?<!\p{L})v\.?v\b|…|\.\.\./iu;
const toolLead = /\b(?:using|with|by|via)\b|(?<!\p{L})(?:bằng|qua|trên)(?!\p{L})/iu;

/** Concepts that the requirement only names to make clear what it means. */
function examplesIn(quote: string, concepts: readonly string[]): Set<string> {
  const lead = exampleLead.exec(quote) ?? (openEnd.test(quote) ? toolLead.exec(quote) : null);
  if (lead === null) return new Set();
  const mentions = findConcepts(quote);
  const standsBefore = new Set(mentions.filter(({ start }) => start < lead.index).map(({ concept }) => concept));
  return new Set(concepts.filter((concept) => !standsBefore.has(concept)));
}

const named: ReadonlySet<ConceptCategory> = new Set(["technology", "tool"]);

/** "Team development using Git": with Git it is there, without it is not, whatever else is. Null when nothing decides alone. */
function deciding(quote: string, concepts: readonly string[], judged: ReadonlyMap<string, Finding>): Finding | null {
  const tools = concepts.filter(isTool);
  if (tools.length === 0 || tools.length === concepts.length) return null;
  const found = tools.flatMap((concept) => judged.get(concept) ?? []);
  const [first] = found;
  const isOne = found.every(({ verdict }) => verdict === first?.verdict);
  if (first === undefined || !isOne) return null;
  return first.verdict === "missing" || (first.verdict === "met" && toolLead.test(quote)) ? first : null;
}

/** Of concepts that stand as alternatives inside what is asked ("UI tests with Selenium or Playwright") the one that is there best. */
function bestChoices(
  quote: string,
  concepts: readonly string[],
  judged: ReadonlyMap<string, Finding>,
): readonly string[] {
  if (concepts.length < 2 || !orWord.test(quote)) return concepts;
  const places = findConcepts(quote).filter(({ concept }) => concepts.includes(concept));
  const runs: { concepts: string[]; isChoice: boolean; end: number }[] = [];
  for (const { concept, start, end } of places) {
    const run = runs.at(-1);
    const between = run === undefined ? "" : quote.slice(run.end, start);
    if (run !== undefined && onlyJoins.test(between)) {
      run.concepts.push(concept);
      run.isChoice ||= orWord.test(between);
      run.end = end;
    } else runs.push({ concepts: [concept], isChoice: false, end });
  }
  const chosen = runs.flatMap((run) => (run.isChoice ? [bestOfAll(run.concepts, judged)] : run.concepts));
  return [...new Set([...chosen, ...concepts.filter((concept) => !places.some((place) => place.concept === concept))])];
}

function bestOfAll(concepts: readonly string[], judged: ReadonlyMap<string, Finding>): string {
  return concepts.reduce((best, next) => {
    const [one, other] = [judged.get(best), judged.get(next)];
    return one !== undefined && other !== undefined && better(one, other) === other ? next : best;
  });
}

const orWord = /\bor\b|(?<!\p{L})(?:hoặc|hay)(?!\p{L})|\//iu;
const onlyJoins = /^\s*(?:,\s*)?(?:(?:and\/or|or|hoặc|hay|\/)\s*)?$/iu;

/** "Cost optimization in the cloud": what stands before the preposition is asked, what follows is where. Null in lists. */
function headOf(quote: string, concepts: readonly string[]): string | null {
  if (concepts.length < 2 || listed.test(quote)) return null;
  const places = findConcepts(quote).filter(({ concept }) => concepts.includes(concept));
  const [first, second] = places;
  if (first === undefined || second === undefined) return null;
  return place.test(quote.slice(first.end, second.start)) ? first.concept : null;
}

const listed = /[,;/&+]|\b(?:and|or)\b|(?<!\p{L})(?:và|hoặc|hay)(?!\p{L})/iu;
const place = /\b(?:in|on|for|within|across|of)\b|(?<!\p{L})(?:trong|trên|cho|của|tại|ở)(?!\p{L})/iu;
