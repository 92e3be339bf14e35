import { strFromU8, unzipSync } from "fflate";
import { composeText, type SourceLine } from "./compose-text";
import type { ReadResult } from "./read-document";
import { scanXml } from "./xml-scan";

/** Reads the visible text of a DOCX. */
export function readDocx(bytes: Uint8Array): ReadResult {
  const files = unzipSync(bytes, { filter: (file) => file.name === "word/document.xml" });
  const main = files["word/document.xml"];
  if (!main) return { ok: false, code: "cv.wrong_type" };
  const lines: SourceLine[] = [];
  let current: SourceLine | null = null;
  let inText = false;
  for (const event of scanXml(strFromU8(main))) {
    if (event.kind === "open" && event.name === "w:p") {
      current = { pieces: [], page: null, size: null, bold: false, bullet: false, block: 0 };
      lines.push(current);
    } else if (event.kind === "open" && event.name === "w:numPr" && current) current.bullet = true;
    else if (event.kind === "open" && event.name === "w:tab") current?.pieces.push({ text: "\t", box: null });
    else if (event.kind === "open" && event.name === "w:t") inText = true;
    else if (event.kind === "close" && event.name === "w:t") inText = false;
    else if (event.kind === "text" && inText) current?.pieces.push({ text: event.text, box: null });
  }
  const composed = composeText(lines, []);
  if (composed.text === "") return { ok: false, code: "cv.empty" };
  return { ok: true, read: { format: "docx", ...composed, links: [], hidden: [], warnings: [], confidence: 1 } };
}
