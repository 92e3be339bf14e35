import { maxTagLength } from "./application";
import { type Priority, priorities } from "./choices";
import { optionalLine } from "./fields";
import { type Filters, readListQuery } from "./list-query";

/** Most applications of one change: those of a page, and twice that. */
const maxChosen = 100;

/** What is done to all chosen applications. */
export type Change =
  | { kind: "move"; to: string }
  | { kind: "priority"; priority: Priority }
  | { kind: "tag"; tag: string }
  | { kind: "delete" };

/** An application as the person saw it: it is not moved when it has been since. */
export type Chosen = { id: string; sequence: number };

/** The values of the table's checkboxes, "app_…:3"; what is none is passed over. */
export function readChosen(values: readonly unknown[]): Chosen[] {
  const chosen = values.flatMap((value) => {
    const parts = typeof value === "string" ? /^(app_\w{1,64}):(\d{1,9})$/.exec(value) : null;
    return parts ? { id: parts[1]!, sequence: Number(parts[2]) } : [];
  });
  return [...new Map(chosen.map((one) => [one.id, one])).values()].slice(0, maxChosen);
}

/** Everything that a list lets through, as the person saw it, and how many that were. */
export type AllOf = { filters: Filters; seenAt: number; count: number };

/** Null when single rows are chosen. */
export function readAll(get: (name: string) => string): AllOf | null {
  const [address, seenAt, count] = [get("all"), Number(get("seenAt")), Number(get("count"))];
  if (address === "" || !Number.isSafeInteger(seenAt) || !Number.isSafeInteger(count)) return null;
  return { filters: readListQuery(new URLSearchParams(address.split("?")[1])), seenAt, count };
}

/** Null when the form does not say what to do. */
export function readChange(get: (name: string) => string): Change | null {
  switch (get("kind")) {
    case "move":
      return get("to") ? { kind: "move", to: get("to") } : null;
    case "priority": {
      const priority = priorities.find((known) => String(known) === get("priority"));
      return priority ? { kind: "priority", priority } : null;
    }
    case "tag": {
      const tag = optionalLine(maxTagLength).safeParse(get("tag").replaceAll(",", " "));
      return tag.success && tag.data ? { kind: "tag", tag: tag.data } : null;
    }
    case "delete":
      return { kind: "delete" };
    default:
      return null;
  }
}
