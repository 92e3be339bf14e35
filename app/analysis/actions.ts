import type { Action } from "./assessment";
import { round2 } from "./round";
import { creditOf, type Scored, score } from "./score";
import { mostActions } from "./scoring-constants";

/**
 * At most five things that would raise the total, by gain. Each gain is the total scored again with that one requirement
 * met and shown, less the total now; what would gain nothing is left out.
 */
export function actionsFor(items: readonly Scored[], total: number | null): Action[] {
  if (total === null) return [];
  return items
    .flatMap((item) => {
      const kind = kindOf(item);
      return kind === null ? [] : [{ requirement: item.requirement.id, kind, gain: gainOf(items, item, total) }];
    })
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, mostActions);
}

function kindOf({ requirement, judgement, verdict, strength }: Scored): Action["kind"] | null {
  if (verdict === "unknown") return null;
  if (verdict === "met") return strength === "listed" ? "show" : null;
  const { type } = requirement.ask;
  if (judgement.reason.code === "years.undated") return "quantify";
  if (verdict === "partial" && strength === "listed" && type === "skill") return "show";
  if (type === "years") return verdict === "partial" ? "quantify" : null;
  if (type === "degree") return null;
  if (verdict === "partial" || type === "soft_skill" || type === "responsibility") return "add_if_true";
  return "learn";
}

function gainOf(items: readonly Scored[], item: Scored, total: number): number {
  const raised = items.map((other) =>
    other === item
      ? {
          ...other,
          verdict: "met" as const,
          strength: "shown" as const,
          credit: creditOf("met", "shown"),
          ceiling: null,
        }
      : other,
  );
  return round2((score(raised, 1).total ?? total) - total);
}
