/** An analysis as it is told apart from others of the same posting. */
export type PostingCheck = {
  id: string;
  cvName: string;
  version: { number: number; source: "upload" | "correction" };
  /** the number of the posting's requirement set it was made with */
  set: number;
  createdAt: number;
};
