/** A line of Markdown as what it shows. `level`: 1 to 6 for headings. */
export type MarkdownLine = { text: string; level: number | null; bold: boolean; bullet: boolean; links: string[] };

const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(?=\S)/;
const rule = /^ {0,3}(?:[-*_]\s*){3,}$/;
const tableRule = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*$/;
const link = /!?\[([^\]]*)\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^)]*["'])?\s*\)/g;
const autoLink = /<((?:https?:\/\/|mailto:)[^>\s]+|[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+)>/g;
const wholeBold = /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/;

/** Signs of emphasis and links are looked for in lines up to this length; a longer one is a paragraph of plain text. */
const longestMarked = 1_500;

/** Reads one line. Rules and the lines that only shape tables give an empty text. */
export function readMarkdownLine(line: string): MarkdownLine {
  if (line.length > longestMarked) return { text: line, level: null, bold: false, bullet: false, links: [] };
  if (rule.test(line) || tableRule.test(line)) return { text: "", level: null, bold: false, bullet: false, links: [] };
  const links: string[] = [];
  const head = heading.exec(line);
  const mark = head ? null : item.exec(line);
  const body = (head ? head[2]! : mark ? line.slice(mark[0].length) : line).replace(/^\s*(?:>\s?)+/, "");
  const shown = body
    .replace(link, (_, label: string, target: string) => {
      links.push(target);
      return label;
    })
    .replace(autoLink, (_, target: string) => {
      links.push(target.includes("@") && !target.includes(":") ? `mailto:${target}` : target);
      return target.replace(/^mailto:/, "");
    });
  const plain = shown
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]*\S)\1(?![\p{L}\p{N}*_])/gu, "$2")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!|>-])/g, "$1");
  const cells = /^\s*\|.*\|\s*$/.test(plain) ? plain.trim().slice(1, -1).split("|").join("\t") : plain;
  const bold = head !== null || wholeBold.test(shown.trim());
  return { text: cells, level: head ? head[1]!.length : null, bold, bullet: mark !== null, links };
}

/** Whether a text is written in Markdown, by signs that plain text does not use. */
export function isMarkdown(text: string): boolean {
  return (
    /^ {0,3}#{1,6}\s+\S/m.test(text) ||
    /\*\*\S[^*\n]{0,200}\*\*/.test(text) ||
    /\[[^[\]\n]{1,200}\]\([^)\s]{1,500}\)/.test(text)
  );
}
