import { z } from "zod";

/** A document of an application that a JSON file only names; its content is in an archive of the tracker or the account, at `place`. */
export type ArchivedDocument = {
  name: string;
  place: string;
  /** bytes; null for a check */
  size: number | null;
  /** when it was attached or frozen, in milliseconds */
  createdAt: number;
};

/** As a file says it, letter by letter; the moment is read by the caller. */
export const documentSchema = z.object({
  name: z.string().min(1).max(400),
  place: z.string().min(1).max(400),
  size: z.number().int().nonnegative().nullable(),
});
