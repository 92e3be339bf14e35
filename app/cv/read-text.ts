import { bulletLength } from "./bullets";
import { composeText, maxTextLength, type SourceLine } from "./compose-text";
import type { CvWarning, ReadText } from "./cv-document";
import { invisibleMessages } from "./invisible-characters";
import { detectLegacyEncoding } from "./legacy-vietnamese";
import { isMarkdown, readMarkdownLine } from "./markdown-lines";
import type { ReadResult } from "./read-document";
import { decodeText } from "./text-encoding";
import { hiddenExcerpt, warnOfMessages } from "./text-warnings";

/** Sizes that stand for the levels of Markdown headings, beside text of 11 points. */
const headingSizes = [20, 16, 14, 13, 12, 12];
const textSize = 11;

/** How far a text in an encoding that we can name but not read is trusted. */
const legacyConfidence = 0.4;

const linkTarget = /^(?:https?|mailto|tel):/i;

/**
 * Reads pasted text or Markdown: one line per line of the source. Bullets lose their mark; headings, bold lines and links
 * of Markdown become attributes. Sizes are null in plain text.
 */
export function readPlainText(pasted: string): ReadText {
  const cut = pasted.length > 2 * maxTextLength;
  const text = cut ? pasted.slice(0, 2 * maxTextLength) : pasted;
  const source = text.split(/\r\n?|[\n\u0085\u2028\u2029\f\v]/u);
  const links: string[] = [];
  const lines = isMarkdown(text) ? source.map((line) => markdownLine(line, links)) : source.map(plainLine);
  const { letterSpaced, truncated, ...composed } = composeText(lines, []);
  const warnings: CvWarning[] = letterSpaced[0] ? [{ code: "letter_spaced" }] : [];
  if (cut || truncated) warnings.push({ code: "truncated" });
  const legacy = detectLegacyEncoding(text);
  if (legacy) warnings.push({ code: "legacy_encoding", detail: legacy });
  const hidden = invisibleMessages(text).map((message) => ({ page: null, excerpt: hiddenExcerpt(message) }));
  warnings.push(...warnOfMessages({ ...composed, hidden }));
  const confidence = legacy ? legacyConfidence : 1;
  return { format: "text", ...composed, links: [...new Set(links)], hidden, warnings, confidence };
}

function plainLine(line: string): SourceLine {
  const mark = bulletLength(line);
  const pieces = [{ text: line.slice(mark), box: null }];
  return { pieces, page: null, size: null, bold: false, bullet: mark > 0, block: 0 };
}

function markdownLine(line: string, links: string[]): SourceLine {
  const read = readMarkdownLine(line);
  links.push(...read.links.filter((target) => linkTarget.test(target)));
  const mark = read.bullet ? 0 : bulletLength(read.text);
  return {
    pieces: [{ text: read.text.slice(mark), box: null }],
    page: null,
    size: read.level === null ? textSize : headingSizes[read.level - 1]!,
    bold: read.bold,
    bullet: read.bullet || mark > 0,
    block: 0,
  };
}

/** Reads the bytes of a text file. */
export function readTextFile(bytes: Uint8Array): ReadResult {
  const read = readPlainText(decodeText(bytes));
  return read.text === "" ? { ok: false, code: "cv.empty" } : { ok: true, read };
}
