import { type LinkPiece, linkPieces } from "./link-pieces";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A mail's text as a small page: its paragraphs, its line breaks, and links for its addresses. */
export function mailHtml({ language, subject, text }: { language: string; subject: string; text: string }): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${linkPieces(paragraph).map(piece).join("").replaceAll("\n", "<br>")}</p>`);
  return `<!doctype html>
<html lang="${escaped(language)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="max-width:36rem;font-family:sans-serif;line-height:1.55">${paragraphs.join("\n")}</body></html>
`;
}

function piece({ text, isLink }: LinkPiece): string {
  return isLink ? `<a href="${escaped(text)}">${escaped(text)}</a>` : escaped(text);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
