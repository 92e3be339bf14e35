import { Children, type ReactNode } from "react";
import type { NoteNode } from "./note-node";

/** Notes as readNotes gives them. */
export function NotesView({ notes }: { notes: NoteNode[] }) {
  return <div className="notes space-y-3">{shown(notes)}</div>;
}

/** Notes never change places, so their order is key enough. */
function shown(nodes: NoteNode[]): ReactNode[] {
  return Children.toArray(nodes.map(note));
}

function note(node: NoteNode): ReactNode {
  switch (node.kind) {
    case "text":
      return node.text;
    case "code":
      return <code className="rounded bg-sunken px-1 text-sm">{node.text}</code>;
    case "code_block":
      return <pre className="rounded-lg bg-sunken p-3 text-sm whitespace-pre-wrap">{node.text}</pre>;
    case "break":
      return <br />;
    case "rule":
      return <hr className="border-line" />;
    case "link":
      return (
        <a href={node.href} rel="noopener noreferrer nofollow" target="_blank" className="link">
          {shown(node.children)}
        </a>
      );
    case "list":
      return node.start === null ? (
        <ul className="list-disc space-y-1 pl-6">{shown(node.children)}</ul>
      ) : (
        <ol start={node.start} className="list-decimal space-y-1 pl-6">
          {shown(node.children)}
        </ol>
      );
    case "item":
      return <li>{shown(node.children)}</li>;
    case "quote":
      return <blockquote className="border-l-2 border-line-strong pl-3">{shown(node.children)}</blockquote>;
    case "heading":
      return <p className="font-bold">{shown(node.children)}</p>;
    case "strong":
      return <strong className="font-bold">{shown(node.children)}</strong>;
    case "emphasis":
      return <em>{shown(node.children)}</em>;
    case "paragraph":
      return <p>{shown(node.children)}</p>;
  }
}
