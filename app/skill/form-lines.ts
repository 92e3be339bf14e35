/**
 * Forms as lines of text: one first word a line, then a field for the forms that end there, then a field for each second word.
 * A field is its word, a space, and items parted by bars: a kind letter, the further words ("/cd" after a slash, ".js" after
 * a dot), "=", the concept's number, and ":" with the surface where case matters.
 */
const FIELD = "\t";
const ITEM = "|";

/** A name stands as it is; a noun takes a plural too; exact and contextual forms are compared in exact case. */
export type FormKind = "name" | "noun" | "exact" | "contextual";

const KIND_LETTERS: Record<FormKind, string> = { name: "p", noun: "i", exact: "x", contextual: "a" };
const KINDS_BY_LETTER = new Map(Object.entries(KIND_LETTERS).map(([kind, letter]) => [letter, kind as FormKind]));

/**
 * A key of `surface-form` and what it leads to. `surface` is kept for forms whose case matters; `derived` is a singular that the
 * data does not state, and yields to a concept that does.
 */
export type KeyedForm = { key: string; kind: FormKind; concept: number; surface: string; derived: boolean };

/** One form under the words that lead to it; `path` holds those that follow. */
export type FormItem = { path: string[]; kind: FormKind; concept: number; surface: string };

function stepsOf(key: string): string[] {
  return key.replace(/(?<=.)(?=[-./,])/g, " ").split(/ +/);
}

function encodeItem(path: readonly string[], { kind, concept, surface }: KeyedForm): string {
  return `${KIND_LETTERS[kind]}${path.join(" ")}=${concept.toString(36)}${surface === "" ? "" : `:${surface}`}`;
}

/** Writes forms as lines. */
export function encodeForms(forms: readonly KeyedForm[]): string {
  const heads = new Map<string, Map<string, string[]>>();
  for (const form of forms) {
    const [head, second = "", ...path] = stepsOf(form.key);
    const fields = heads.get(head!) ?? new Map<string, string[]>([["", []]]);
    heads.set(head!, fields);
    const items = fields.get(second) ?? [];
    items.push(encodeItem(path, form));
    fields.set(second, items);
  }
  return [...heads]
    .map(([head, fields]) =>
      [head, ...[...fields].map(([second, items]) => `${second} ${items.join(ITEM)}`)].join(FIELD),
    )
    .join("\n");
}

/** Cuts what follows the first word of a line into its fields, by second word ("" for the forms that end). */
export function decodeFields(line: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const field of line.split(FIELD)) {
    const space = field.indexOf(" ");
    fields.set(field.slice(0, space), field.slice(space + 1));
  }
  return fields;
}

/** Reads the items of a field. */
export function decodeItems(items: string): FormItem[] {
  if (items === "") return [];
  return items.split(ITEM).map((item) => {
    const equals = item.indexOf("=");
    const colon = item.indexOf(":", equals);
    return {
      path: equals === 1 ? [] : item.slice(1, equals).split(" "),
      kind: KINDS_BY_LETTER.get(item[0]!)!,
      concept: Number.parseInt(item.slice(equals + 1, colon === -1 ? undefined : colon), 36),
      surface: colon === -1 ? "" : item.slice(colon + 1),
    };
  });
}
