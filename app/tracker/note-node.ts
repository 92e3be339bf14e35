/** Notes as a page shows them: made from Markdown by read-notes.server.ts, with nothing in them that a page must not show. */
export type NoteNode =
  | { kind: "text"; text: string }
  | { kind: "code" | "code_block"; text: string }
  | { kind: "break" | "rule" }
  | { kind: "link"; href: string; children: NoteNode[] }
  | { kind: "list"; start: number | null; children: NoteNode[] }
  | { kind: "paragraph" | "heading" | "quote" | "item" | "strong" | "emphasis"; children: NoteNode[] };
