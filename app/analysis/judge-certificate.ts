import type { Ask, Requirement } from "~/job/requirement";
import { conceptById } from "~/skill/lexicon";
import { relateConcepts } from "~/skill/relate-concepts";
import type { CvIndex } from "./cv-index";
import { bestOf, type Finding, missing } from "./finding";
import { judgeConcept } from "./judge-concept";
import { judgeWords } from "./judge-words";
import type { Retrieved } from "./retrieve";

type CertificateAsk = Extract<Ask, { type: "certificate" }>;

/** A certificate is held once it is named: naming it is how a CV shows it, so it counts as shown. */
export function judgeCertificate(
  index: CvIndex,
  requirement: Requirement,
  ask: CertificateAsk,
  retrieved: Retrieved,
): Finding {
  const best = bestOf(ask.concepts.map((concept) => judgeOne(index, concept)));
  if (best === null) return judgeWords(index, requirement, retrieved);
  return best;
}

/** "A CKA or AWS certificate": where a product is named, any certificate in it will do. */
function judgeOne(index: CvIndex, concept: string): Finding {
  if (conceptById(concept)?.category === "certificate") return judgeConcept(index, concept, "basic");
  const held = [...index.hits.keys()].filter(
    (have) => conceptById(have)?.category === "certificate" && relateConcepts(have, concept) !== null,
  );
  const found = bestOf(held.map((have) => judgeConcept(index, have, "basic")));
  return found ?? missing({ code: "skill.missing", values: { want: `concept:${concept}` } }, 0.7);
}
