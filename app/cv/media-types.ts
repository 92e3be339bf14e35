import type { DocumentFormat } from "./cv-document";

/** What a CV's file is called on the way out. A text file is in whatever encoding its owner saved it, so none is named. */
export const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  text: "text/plain",
};
