import type { RequirementEdits } from "./edit-requirements";

/** What the fields of the form for requirements say: `label-ID` and `kind-ID`, ids to `remove`, places to `add` as `addKind`. */
export function readEdits(fields: readonly [string, string][]): RequirementEdits {
  const first = new Map([...fields].reverse());
  const changed = fields.flatMap(([name, label]) => {
    if (!name.startsWith("label-")) return [];
    const id = name.slice("label-".length);
    return { id, label, kind: kindOf(first.get(`kind-${id}`)) };
  });
  const addKind = kindOf(first.get("addKind"));
  const added = valuesOf(fields, "add").map((place) => {
    const [start = Number.NaN, end = Number.NaN] = place.split("-").map(Number);
    return { start, end, kind: addKind };
  });
  return { changed, removed: valuesOf(fields, "remove"), added };
}

function valuesOf(fields: readonly [string, string][], name: string): string[] {
  return fields.flatMap(([other, value]) => (other === name ? value : []));
}

function kindOf(value: string | undefined): "must" | "nice" {
  return value === "nice" ? "nice" : "must";
}
