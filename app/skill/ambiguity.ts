import type { ConceptCategory } from "./concept";
import type { Token } from "./surface-form";

/** How far, in characters, a concept of the same kind may stand from an ambiguous form to settle it. */
export const NEIGHBOUR_DISTANCE = 80;
/** How far, in words, a cue may stand from an ambiguous form. */
export const CUE_DISTANCE = 6;

/** Kinds of concepts that make sense of each other. */
export type Kind = "technical" | "occupation" | "learning" | "other";

export function kindOf(category: ConceptCategory): Kind {
  if (category === "technology" || category === "tool") return "technical";
  if (category === "occupation") return "occupation";
  if (category === "degree" || category === "major" || category === "certificate") return "learning";
  return "other";
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Folded words beside which an ambiguous form of that kind is meant. */
const CUES: Record<Kind, ReadonlySet<string>> = {
  technical: wordSet(
    `language languages programming developer developers programmer engineer framework frameworks coding code script scripting
    library libraries software database dbms using game skill skills tool tools proficient proficiency stack backend frontend microservices
    ngữ trình thạo dụng mềm tin biết năng code`,
  ),
  occupation: wordSet(
    `position role title senior junior experience work worked working team hire hiring career years năm analyst manager engineer
    trí danh chức viên nghiệm tuyển nhóm vai trò`,
  ),
  learning: wordSet(`degree graduate graduated university certified certification certificate diploma major bachelor
    bằng chứng chỉ tốt nghiệp đại học chuyên ngành`),
  other: wordSet(`experience knowledge skill skills understanding familiar proficient expertise
    kiến thức nghiệm năng hiểu biết`),
};

export function isCue(word: string, kind: Kind): boolean {
  return CUES[kind].has(word);
}

/** Words after which a form is a verb or a plain noun: "go to market", "excel at". */
const NEVER_BEFORE = wordSet(
  "to at a an the your our their its beyond ahead live through above us you me up down away back control rights level suite gen generation step steps year month week",
);
/** Words before which a form in small letters is a verb: "excel in sales". */
const NEVER_BEFORE_IN_SMALL = wordSet("in as when forward");
/** Words after which a single letter is a grade, a class, a place: "vitamin C", "bằng C". */
const NEVER_AFTER_LETTER = wordSet(
  "vitamin plan bằng chỉ độ hạng grade loại nhóm lớp block toà tòa khu tầng class type category group series phòng hepatitis gan",
);

/** Whether the words around the form rule it out. `startsSentence`: nothing but a bullet stands before it on its sentence. */
export function isRuledOut(
  form: string,
  previous: Token | undefined,
  next: Token | undefined,
  startsSentence: boolean,
  kind: Kind,
): boolean {
  if (next !== undefined && next.gap === " " && NEVER_BEFORE.has(next.word)) return true;
  if (next !== undefined && NEVER_BEFORE_IN_SMALL.has(next.word) && form === form.toLowerCase()) return true;
  if (form.length === 1 && previous !== undefined && NEVER_AFTER_LETTER.has(previous.word)) return true;
  const opensClause = startsSentence && next !== undefined && next.gap === " ";
  return form.length > 1 && opensClause && !isCue(next.word, kind);
}

/** Words before what one works with or how well one knows it: "experience with Slack", "sheets in Excel", "good Excel". */
const WORKING_WITH = wordSet(
  "with using via in với bằng trên good strong advanced solid excellent basic intermediate proficient expert",
);
const JOINS = wordSet("and or và hoặc");

/** Whether a name stands alone after such a word: "with Express and Redis", not "with Express delivery". */
export function isWorkedWith(previous: Token | undefined, next: Token | undefined): boolean {
  if (previous === undefined || !WORKING_WITH.has(previous.word)) return false;
  return next === undefined || next.gap !== " " || JOINS.has(next.word);
}
