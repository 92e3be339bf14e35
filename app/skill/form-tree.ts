import { decodeFields, decodeItems, type FormItem } from "./form-lines";
import generated from "./lexicon.generated.json";

/** A form matched in exact case; with `contextual`, only where its surroundings speak for it. `concept` is a line number. */
export type CasedForm = { concept: number; surface: string; contextual: boolean };

/** A place in the tree of forms: what ends here and which words may follow; a branch is text until a reader takes it. */
export type FormNode = {
  next: Map<string, FormNode | string> | null;
  /** line number of the concept whose form ends here, or -1 */
  concept: number;
  /** whether the form that ends here takes a plural */
  inflects: boolean;
  cased: CasedForm[] | null;
};

/** Finds the branch of forms that begin with a word. */
export type FormTree = (head: string) => FormNode | undefined;

function createNode(): FormNode {
  return { next: null, concept: -1, inflects: false, cased: null };
}

function endAt(node: FormNode, { kind, concept, surface }: FormItem): void {
  if (kind === "name" || kind === "noun") {
    node.concept = concept;
    node.inflects = kind === "noun";
  } else {
    node.cased ??= [];
    node.cased.push({ concept, surface, contextual: kind === "contextual" });
  }
}

function growItems(items: string): FormNode {
  const root = createNode();
  for (const item of decodeItems(items)) {
    let node = root;
    for (const word of item.path) {
      node.next ??= new Map();
      const child = node.next.get(word);
      const grown = typeof child === "object" ? child : createNode();
      node.next.set(word, grown);
      node = grown;
    }
    endAt(node, item);
  }
  return root;
}

function growLine(line: string): FormNode {
  const fields = decodeFields(line);
  const root = growItems(fields.get("")!);
  fields.delete("");
  if (fields.size > 0) root.next = fields;
  return root;
}

/** What follows a node by a word (after a slash or a dot: "/cd", ".js"). */
export function followForm(node: FormNode, word: string): FormNode | undefined {
  const child = node.next?.get(word);
  if (typeof child !== "string") return child;
  const grown = growItems(child);
  node.next!.set(word, grown);
  return grown;
}

function openTree(lines: string): FormTree {
  const branches = new Map<string, FormNode | string>();
  for (const line of lines.split("\n")) {
    const tab = line.indexOf("\t");
    branches.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return (head) => {
    const branch = branches.get(head);
    if (typeof branch !== "string") return branch;
    const grown = growLine(branch);
    branches.set(head, grown);
    return grown;
  };
}

let opened: { forms: FormTree; stems: FormTree } | undefined;

/** The forms of the lexicon as written, and those found by the stems of their words; branches grow when a text uses them. */
export function formTrees(): { forms: FormTree; stems: FormTree } {
  opened ??= { forms: openTree(generated.forms), stems: openTree(generated.stems) };
  return opened;
}
