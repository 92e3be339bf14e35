import type { Analysis } from "~/analysis/analysis";
import type { Band } from "~/analysis/assessment";
import type { GivenDocument } from "~/analysis/given-document";
import type { DocumentFormat } from "~/cv/cv-document";
import type { DeviceCheck, SentenceModelUse } from "./check-documents";

/** A line of the list of checks that this browser keeps. Times are in milliseconds. */
export type PrivateHead = {
  id: string;
  /** the posting's title, as read */
  title: string | null;
  cvName: string;
  format: DocumentFormat;
  total: number | null;
  band: Band | null;
  /** absent in checks from before there were models */
  sentenceModel?: SentenceModelUse;
  createdAt: number;
  /** the application that a copy was sent to, if one was */
  savedAs?: string;
};

/** What a check was made of, and what came of it in each language. */
export type PrivateBody = {
  id: string;
  cv: GivenDocument;
  source: string;
  asOf: string;
  reports: Record<"en" | "vi", Analysis>;
};

export type PrivateCheck = { head: PrivateHead; body: PrivateBody };

/** A check as it is kept, from what the engine made of a pair. */
export function privateCheckOf(
  given: Pick<PrivateHead, "id" | "createdAt"> & Pick<PrivateBody, "cv" | "asOf">,
  { source, reports, cvName, format, title, total, band, sentenceModel }: DeviceCheck,
): PrivateCheck {
  const { id, createdAt, cv, asOf } = given;
  return {
    head: { id, cvName, format, title, total, band, sentenceModel, createdAt },
    body: { id, cv, source, asOf, reports },
  };
}
