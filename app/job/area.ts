import type { ConceptCategory } from "~/skill/concept";
import type { Area, Ask } from "./requirement";

/** The area that a concept of a category counts in when nothing else in the requirement says otherwise. */
export function areaOfCategory(category: ConceptCategory): Area {
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
 * The area of a requirement: what has to be checked decides, and for a skill the categories of its concepts.
 * Knowing an industry is domain; having worked at something is experience.
 */
export function areaOfAsk(ask: Ask, categories: ConceptCategory[]): Area {
  switch (ask.type) {
    case "years":
    case "responsibility":
      return "experience";
    case "degree":
    case "certificate":
      return "education";
    case "language":
    case "soft_skill":
    case "condition":
      return "communication";
    case "skill":
      return areaOfSkills(categories);
  }
}

function areaOfSkills(categories: ConceptCategory[]): Area {
  const areas = categories.map(areaOfCategory);
  const isDomainOnly = areas.length > 0 && areas.every((area) => area === "domain");
  return isDomainOnly ? "domain" : "skills";
}
