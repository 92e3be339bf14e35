import generated from "./lexicon.generated.json";
import { decodeForms } from "./lexicon-format";

/** A form matched in exact case; with `contextual`, only where its surroundings speak for it. `concept` is a line number. */
export type CasedForm = { concept: number; surface: string; contextual: boolean };

/** A place in the tree of forms: what ends here and which words may follow (after a slash or a dot: "/cd", ".js"). */
export type FormNode = {
  next: Map<string, FormNode> | null;
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

function growBranch(items: string): FormNode {
  const root = createNode();
  for (const { path, kind, concept, surface } of decodeForms(items)) {
    let node = root;
    for (const word of path) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (child === undefined) {
        child = createNode();
        node.next.set(word, child);
      }
      node = child;
    }
    if (kind === "name" || kind === "noun") {
      node.concept = concept;
      node.inflects = kind === "noun";
    } else {
      node.cased ??= [];
      node.cased.push({ concept, surface, contextual: kind === "contextual" });
    }
  }
  return root;
}

/** Branches are grown when a text first uses their word. */
function openTree(lines: string): FormTree {
  const branches = new Map<string, FormNode | string>();
  for (const line of lines.split("\n")) {
    const tab = line.indexOf("\t");
    branches.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return (head) => {
    const branch = branches.get(head);
    if (typeof branch !== "string") return branch;
    const grown = growBranch(branch);
    branches.set(head, grown);
    return grown;
  };
}

let opened: { forms: FormTree; stems: FormTree } | undefined;

/** The forms of the lexicon as written, and those found by the stems of their words. */
export function formTrees(): { forms: FormTree; stems: FormTree } {
  opened ??= { forms: openTree(generated.forms), stems: openTree(generated.stems) };
  return opened;
}
