import type { Ask, Requirement } from "~/job/requirement";
import type { CvIndex } from "./cv-index";
import { bestOf, type Finding } from "./finding";
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
  const best = bestOf(ask.concepts.map((concept) => judgeConcept(index, concept, "basic")));
  if (best === null) return judgeWords(index, requirement, retrieved);
  return best;
}
