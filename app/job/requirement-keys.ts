import { foldText } from "~/text/normalize";
import type { Requirement } from "./requirement";

/**
 * What each requirement is by its content: the words it is asked in, so that the same one is known again in another set of the
 * posting, whatever its id, label or kind. Where the same words ask twice, the later ones count on.
 * @returns key by id; no two ids share one
 */
export function requirementKeys(requirements: readonly Pick<Requirement, "id" | "quote">[]): Map<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    requirements.map(({ id, quote }) => {
      const words = foldText(quote)
        .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, " ")
        .trim();
      const times = (seen.get(words) ?? 0) + 1;
      seen.set(words, times);
      return [id, times === 1 ? words : `${words} #${times}`];
    }),
  );
}
