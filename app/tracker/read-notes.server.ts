import { fromMarkdown } from "mdast-util-from-markdown";
import { linkPieces } from "~/platform/link-pieces";
import type { NoteNode } from "./note-node";

type MarkdownNode = ReturnType<typeof fromMarkdown>["children"][number];

/** Deeper nesting is no longer a note that somebody wrote; what stands deeper is shown as text. */
const maxDepth = 12;

/** Quotes and lists opened on one line, up to the seventh, which is escaped: the parser recurses for each. */
const nestedOpeners = /^((?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){6}[ \t]*)(?=[>+*-]|\d)/gm;

const protocols = new Set(["http:", "https:", "mailto:"]);

/**
 * Markdown (CommonMark) as nodes for a page. Raw HTML is text, an image is a link to it so that opening a note asks no other
 * site for anything, and only web and mail addresses are links.
 */
export function readNotes(markdown: string): NoteNode[] {
  const source = markdown.replace(nestedOpeners, "$1\\");
  return fromMarkdown(source).children.flatMap((node) => readNode(node, source, 0));
}

function readNode(node: MarkdownNode, source: string, depth: number): NoteNode[] {
  if (depth > maxDepth) return [{ kind: "text", text: sourceOf(node, source) }];
  const children = () =>
    "children" in node ? node.children.flatMap((child: MarkdownNode) => readNode(child, source, depth + 1)) : [];
  switch (node.type) {
    case "text":
      return linkPieces(node.value).map(({ text, isLink }) =>
        isLink ? link(text, [{ kind: "text", text }]) : { kind: "text", text },
      );
    case "inlineCode":
      return [{ kind: "code", text: node.value }];
    case "code":
      return [{ kind: "code_block", text: node.value }];
    case "break":
      return [{ kind: "break" }];
    case "thematicBreak":
      return [{ kind: "rule" }];
    case "link":
      return [link(node.url, children())];
    case "image":
      return [link(node.url, [{ kind: "text", text: node.alt || node.url }])];
    case "list":
      return [{ kind: "list", start: node.ordered ? (node.start ?? 1) : null, children: children() }];
    case "listItem":
      return [{ kind: "item", children: children() }];
    case "blockquote":
      return [{ kind: "quote", children: children() }];
    case "paragraph":
    case "heading":
    case "strong":
    case "emphasis":
      return [{ kind: node.type, children: children() }];
    default:
      return [{ kind: "text", text: sourceOf(node, source) }];
  }
}

/** A link to what a page may lead to; anything else keeps its words. */
function link(url: string, children: NoteNode[]): NoteNode {
  const allowed = URL.canParse(url) && protocols.has(new URL(url).protocol);
  if (!allowed) return { kind: "emphasis", children };
  return { kind: "link", href: url, children: children.flatMap(withoutLinks) };
}

/** An address written as the words of a link is found as a link of its own. */
function withoutLinks(node: NoteNode): NoteNode[] {
  return node.kind === "link" ? node.children : [node];
}

function sourceOf({ position }: MarkdownNode, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
