import type { RequirementEdits } from "./edit-requirements";
import type { Posting, Requirement } from "./requirement";
import { requirementKeys } from "./requirement-keys";

/** A requirement as its owner left it. */
export type WantedRequirement = Pick<Requirement, "quote" | "label" | "kind" | "start" | "end">;

/**
 * The edits that lead from a posting as it is read to the requirements that its owner had made of it. They are known again by their
 * words; what was read and is not wanted goes.
 */
export function editsTo(posting: Posting, wanted: readonly WantedRequirement[]): RequirementEdits {
  const read = requirementKeys(posting.requirements);
  const keys = requirementKeys(wanted.map(({ quote }, order) => ({ id: String(order), quote })));
  const wantedBy = new Map(wanted.map((requirement, order) => [keys.get(String(order))!, requirement]));
  const known = new Set(read.values());
  return {
    changed: [...read].flatMap(([id, key]) => {
      const as = wantedBy.get(key);
      return as ? [{ id, label: as.label, kind: as.kind }] : [];
    }),
    removed: [...read].flatMap(([id, key]) => (wantedBy.has(key) ? [] : [id])),
    added: [...wantedBy].flatMap(([key, { start, end, kind }]) => (known.has(key) ? [] : [{ start, end, kind }])),
  };
}
