import { readPosting } from "~/job/read-posting";
import type { LabelledPosting } from "./labelled-files";
import { matchRequirements } from "./match-requirements";
import { share } from "./share";

/** How well requirements are read: recall and precision with and without duties, and how often kind and area agree. */
export function requirementFigures(gold: LabelledPosting[]) {
  const count = { labelled: 0, ours: 0, matched: 0, stated: 0, statedMatched: 0, kind: 0, area: 0, exact: 0 };
  for (const { posting, requirements } of gold) {
    const { text, requirements: ours } = readPosting(posting.text);
    const stated = ours.filter((requirement) => requirement.source === "requirement");
    const matches = matchRequirements(text, requirements, ours);
    count.labelled += requirements.length;
    count.ours += ours.length;
    count.matched += matches.length;
    count.stated += stated.length;
    count.statedMatched += matchRequirements(text, requirements, stated).length;
    count.kind += matches.filter((match) => match.labelled.kind === match.ours.kind).length;
    count.area += matches.filter((match) => match.labelled.area === match.ours.area).length;
    count.exact += ours.filter((own) => text.slice(own.start, own.end) === own.quote).length;
  }
  return {
    labelled: count.labelled,
    ours: count.ours,
    recall: share(count.matched, count.labelled),
    precision: share(count.matched, count.ours),
    recallWithoutDuties: share(count.statedMatched, count.labelled),
    precisionWithoutDuties: share(count.statedMatched, count.stated),
    kindAccuracy: share(count.kind, count.matched),
    areaAccuracy: share(count.area, count.matched),
    exactQuotes: share(count.exact, count.ours),
  };
}
