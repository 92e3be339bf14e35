import { findResult } from "~/account/idempotency-keys.server";
import { openGuest } from "~/account/open-guest.server";
import type { Owner } from "~/account/owner";
import { noCorrections } from "~/cv/field-corrections";
import { shownFileName } from "~/platform/file-name";
import { type AnalysisServices, assessDocuments } from "./assess-documents.server";
import { type GivenDocument, pastedName } from "./given-document";
import { bytesOf, readGivenCv, readGivenPosting } from "./given-document.server";
import { saveAnalysis } from "./save-analysis.server";

/** Who hands in: an owner, or a browser by its session secret, for which a guest is made when there is something to store. */
type Sender = { owner: Owner } | { secret: string };

export type Submission = {
  sender: Sender;
  /** the same for every try to carry out one submission */
  key: string;
  cv: GivenDocument;
  posting: GivenDocument;
};

/**
 * Reads a CV and a posting, analyses them with the built-in engine and stores both with the result. The same key twice leads
 * to the same analysis. Nothing is stored before both could be read.
 * @returns the analysis' id
 * @throws AppError cv.…, jd.… with what is wrong with either
 */
export async function startAnalysis(services: AnalysisServices, submission: Submission): Promise<string> {
  const { sender, key, cv: givenCv, posting: givenPosting } = submission;
  const done = "owner" in sender && (await findResult(services.db, { ownerId: sender.owner.id, key }));
  if (done) return done;

  const read = await readGivenCv(givenCv);
  const source = await readGivenPosting(givenPosting);
  const ownerId = "owner" in sender ? sender.owner.id : null;
  const assessment = await assessDocuments(services, { ownerId, read, corrections: noCorrections, source });

  const { owner } = "owner" in sender ? sender : await openGuest(services, sender.secret);
  const name = givenCv.kind === "file" ? shownFileName(givenCv.name, "cv") : pastedName(assessment.cv.profile.name);
  const cv = { kind: "upload" as const, bytes: bytesOf(givenCv) };
  return saveAnalysis(services, { ownerId: owner.id, key, name, cv, source, assessment });
}
