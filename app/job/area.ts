import type { ConceptCategory } from "~/skill/concept";
import { cue } from "./cue";
import type { Area, Ask } from "./requirement";

/** The area that a concept of a category counts in when nothing else in the requirement says otherwise. */
function areaOfCategory(category: ConceptCategory): Area {
  return areaByCategory[category];
}

const areaByCategory: Record<ConceptCategory, Area> = {
  technology: "skills",
  tool: "skills",
  method: "skills",
  activity: "skills",
  knowledge: "skills",
  occupation: "experience",
  industry: "domain",
  soft_skill: "communication",
  human_language: "communication",
  degree: "education",
  major: "education",
  certificate: "education",
};

/**
 * The area of a requirement: what has to be checked decides, and for a skill the categories of its concepts. Knowing an industry is
 * domain; having done a kind of work is experience, while knowing of it ("knowledge of …") is skill. `phrase` is the item with
 * the opening words of its clause.
 */
export function areaOfAsk(ask: Ask, categories: ConceptCategory[], phrase: string, item: string): Area {
  switch (ask.type) {
    case "years":
      return "experience";
    case "degree":
    case "certificate":
      return "education";
    case "language":
    case "soft_skill":
      return "communication";
    case "condition":
      return inIndustry.test(phrase) ? "domain" : "communication";
    case "responsibility":
      if (inIndustry.test(phrase)) return "domain";
      return knowsOf.test(phrase) || isBareName(item) ? "skills" : "experience";
    case "skill":
      return areaOfSkills(categories, phrase);
  }
}

function areaOfSkills(categories: ConceptCategory[], phrase: string): Area {
  const areas = categories.map(areaOfCategory);
  const isDomain = areas.every((area) => area === "domain") || (areas.includes("domain") && inIndustry.test(phrase));
  return isDomain ? "domain" : "skills";
}

const inIndustry = cue(
  "(?:in|within|of|with|from) (?:the |a |an )?(?:[\\p{L}&/-]+,? ){1,6}(?:domains?|industry|industries|sectors?)",
  "(?:trong|về|ở|thuộc|các|cùng) (?:các )?(?:lĩnh vực|ngành(?: hàng| nghề)?|mảng)",
  "am hiểu (?:về )?(?:các )?(?:lĩnh vực|ngành|mảng|thị trường)",
);

/** "Kubernetes", "Redhat OpenShift": an item of a list that is a name. */
function isBareName(item: string): boolean {
  return item.trim().split(/\s+/u).length <= 3;
}

/** What the words before a thing say: that it is known or used, rather than that work was done. */
const knowsOf = cue(
  "knowledge(?:able)?",
  "understanding",
  "familiar(?:ity)?",
  "proficien(?:t|cy)",
  "expertise",
  "skills?",
  "experience with",
  "hands[- ]on",
  "fundamentals",
  "ability to (?:use|balance|read|comprehend|understand)",
  "concepts?",
  "tools?",
  "techniques?",
  "kiến thức",
  "hiểu",
  "am hiểu",
  "nắm",
  "thành thạo",
  "sử dụng",
  "kỹ năng",
  "biết",
  "tin học",
  "công cụ",
  "(?:làm việc|kinh nghiệm) với",
  "phần mềm",
);
