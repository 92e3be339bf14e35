import { mask, maskContact } from "~/cv/mask-contact";
import { locateQuote } from "~/text/locate-quote";
import { assembleAssessment } from "./assemble-assessment";
import type { Assessment } from "./assessment";
import type { CvIndex } from "./cv-index";
import type { KeptProposal } from "./review-answer";
import type { Question } from "./review-prompt";
import { verifyProposal } from "./verify-evidence";

/**
 * The second reading: each proposal verified against the built-in judgement, then scored by the same code. What no usable proposal
 * came for stays as the built-in engine judged it, and so do a person's corrections.
 */
export function applyProposals(input: {
  index: CvIndex;
  builtIn: Assessment;
  questions: readonly Question[];
  proposals: readonly KeptProposal[];
}): Assessment {
  const { index, builtIn, questions, proposals } = input;
  const masked = maskContact(index.cv);
  const asked = new Map(questions.map((question) => [question.requirement.id, question]));
  const proposed = new Map(proposals.map((proposal) => [proposal.requirement, proposal]));
  const dropped: Assessment["dropped"] = [];
  const judgements = builtIn.requirements.map(({ id, judgement }) => {
    const question = asked.get(id);
    const proposal = proposed.get(id);
    if (question === undefined || proposal === undefined) return judgement;
    const verified = verifyProposal({
      index,
      requirement: question.requirement,
      retrieved: question.retrieved,
      builtIn: judgement,
      proposal: { verdict: proposal.verdict, quotes: quotesOf(proposal, masked, index.cv.text) },
    });
    dropped.push(...verified.dropped);
    return verified.judgement;
  });
  return assembleAssessment({
    cv: builtIn.cv,
    posting: builtIn.posting,
    asOf: builtIn.asOf,
    engine: "ai-review",
    embedderVersion: builtIn.versions.embedder,
    judgements,
    cvWarnings: builtIn.cvWarnings,
    overrides: builtIn.requirements.flatMap(({ override }) => override ?? []),
    dropped,
  });
}

/** The model saw the masked text: a quote with a mask in it is looked for there and read from the CV, whose offsets are the same. */
function quotesOf({ quote }: KeptProposal, masked: string, text: string): string[] {
  if (quote === null) return [];
  const place = quote.includes(mask) ? locateQuote(masked, quote) : null;
  return [place === null ? quote : text.slice(place.start, place.end)];
}
