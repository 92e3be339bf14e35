import { composeText, type SourceLine } from "./compose-text";
import type { ReadText } from "./cv-document";
import { type DocxParts, openDocx } from "./docx-archive";
import { type DocxReading, pageShade, readBlocks } from "./docx-blocks";
import { linesOf } from "./docx-lines";
import { readStyles } from "./docx-look";
import { invisibleMessages } from "./invisible-characters";
import { detectLegacyEncoding } from "./legacy-vietnamese";
import { LimitExceeded } from "./limit-exceeded";
import type { ReadResult } from "./read-document";
import { hiddenExcerpt, warnOfMessages } from "./text-warnings";
import { descendantsOf, elementsOf, firstElement, readXml, type XmlElement } from "./xml-scan";

/** How far a text in an encoding that we can name but not read is trusted. */
const legacyConfidence = 0.4;

/** Reads the visible text of a DOCX: headers first, then the body, then notes and footers. */
export function readDocx(bytes: Uint8Array): ReadResult {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  try {
    return readParts(opened.parts);
  } catch (error) {
    return { ok: false, code: error instanceof LimitExceeded ? "cv.too_complex" : "cv.unreadable" };
  }
}

function readParts(parts: DocxParts): ReadResult {
  const root = partOf(parts, "document");
  const document = firstElement(root ?? undefined, "w:document");
  const body = firstElement(document, "w:body");
  if (!root || !body) return { ok: false, code: "cv.unreadable" };
  const relations = relationsOf(parts, "document");
  const reading: DocxReading = {
    styles: readStyles(partOf(parts, "styles")),
    targets: linksIn(relations),
    shade: pageShade(root),
    links: [],
    hidden: [],
  };
  const around = headersAndFooters(body, relations);
  const lines: SourceLine[] = [];
  const read = (element: XmlElement, own: DocxReading) => {
    const more = linesOf(readBlocks(element, own), (lines.at(-1)?.block ?? -1) + 1);
    lines.push(...withoutKnown(lines, more, element !== body));
  };
  const readPart = (name: string) => {
    const part = partOf(parts, name);
    const own = { ...reading, targets: linksIn(relationsOf(parts, name)) };
    for (const element of elementsOf(part ?? undefined)) read(element, own);
  };
  for (const name of around.headers) readPart(name);
  read(body, reading);
  for (const notes of ["footnotes", "endnotes"]) {
    const own = { ...reading, targets: linksIn(relationsOf(parts, notes)) };
    for (const note of notesOf(partOf(parts, notes))) read(note, own);
  }
  for (const name of around.footers) readPart(name);
  return toResult(lines, reading, [...descendantsOf(body)].some(isPicture));
}

function toResult(lines: readonly SourceLine[], reading: DocxReading, pictures: boolean): ReadResult {
  const { letterSpaced, truncated, ...composed } = composeText(lines, []);
  if (composed.text === "") return { ok: false, code: pictures ? "cv.image_only" : "cv.empty" };
  const secret = reading.hidden.join(" ");
  const painted = lines.flatMap((line) => line.pieces.map((piece) => piece.text)).join("");
  const messages = [
    ...((secret.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 3 ? [secret] : []),
    ...invisibleMessages(painted),
  ];
  const hidden: ReadText["hidden"] = messages.map((text) => ({ page: null, excerpt: hiddenExcerpt(text) }));
  const warnings: ReadText["warnings"] = letterSpaced[0] ? [{ code: "letter_spaced" }] : [];
  if (truncated) warnings.push({ code: "truncated" });
  const legacy = detectLegacyEncoding(painted);
  if (legacy) warnings.push({ code: "legacy_encoding", detail: legacy });
  warnings.push(...warnOfMessages({ ...composed, hidden }));
  const links = [...new Set(reading.links)];
  return {
    ok: true,
    read: { format: "docx", ...composed, links, hidden, warnings, confidence: legacy ? legacyConfidence : 1 },
  };
}

function isPicture(element: XmlElement): boolean {
  return element.name === "pic:pic" || element.name === "v:imagedata";
}

const wordNamespace =
  /xmlns(?::(\w+))?="http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main"/;

/** A part of the word folder with the usual prefixes, whatever the file calls them. */
function partOf(parts: DocxParts, name: string): XmlElement | null {
  const source = parts.get(`word/${name}.xml`);
  if (source === undefined) return null;
  const prefix = wordNamespace.exec(source)?.[1];
  if (prefix === undefined || prefix === "w") return readXml(source);
  return readXml(
    source.replaceAll(`<${prefix}:`, "<w:").replaceAll(`</${prefix}:`, "</w:").replaceAll(` ${prefix}:`, " w:"),
  );
}

type Relation = { type: string; target: string; external: boolean };

function relationsOf(parts: DocxParts, name: string): Map<string, Relation> {
  const source = parts.get(`word/_rels/${name}.xml.rels`);
  const relations = new Map<string, Relation>();
  if (source === undefined) return relations;
  for (const element of elementsOf(firstElement(readXml(source), "Relationships"), "Relationship")) {
    const { Id, Type, Target, TargetMode } = element.attributes;
    if (!Id || !Target) continue;
    relations.set(Id, { type: (Type ?? "").replace(/^.*\//, ""), target: Target, external: TargetMode === "External" });
  }
  return relations;
}

const linkTarget = /^(?:https?|mailto|tel):/i;

function linksIn(relations: ReadonlyMap<string, Relation>): Map<string, string> {
  const links = [...relations].filter(([, relation]) => relation.external && linkTarget.test(relation.target));
  return new Map(links.map(([id, relation]) => [id, relation.target]));
}

/** Names of the header and footer parts that pages show, in order; those of even pages only where nothing else is. */
function headersAndFooters(body: XmlElement, relations: ReadonlyMap<string, Relation>) {
  const found = { headers: new Set<string>(), footers: new Set<string>() };
  for (const section of [...descendantsOf(body)].filter((element) => element.name === "w:sectPr")) {
    const first = firstElement(section, "w:titlePg") !== undefined;
    for (const [tag, names] of [
      ["w:headerReference", found.headers] as const,
      ["w:footerReference", found.footers] as const,
    ]) {
      for (const reference of elementsOf(section, tag)) {
        const type = reference.attributes["w:type"];
        const target = relations.get(reference.attributes["r:id"] ?? "")?.target;
        if (target && (type === "default" || (type === "first" && first))) names.add(target.replace(/\.xml$/, ""));
      }
    }
  }
  return found;
}

function notesOf(root: XmlElement | null): XmlElement[] {
  return elementsOf(elementsOf(root ?? undefined)[0]).filter((note) => note.attributes["w:type"] === undefined);
}

/** Lines of headers and footers that were read before are left out: what repeats stands once. */
function withoutKnown(known: readonly SourceLine[], more: readonly SourceLine[], repeats: boolean): SourceLine[] {
  if (!repeats) return [...more];
  const textOf = (line: SourceLine) =>
    line.pieces
      .map((piece) => piece.text)
      .join("")
      .trim();
  const texts = new Set(known.map(textOf));
  return more.filter((line) => !texts.has(textOf(line)));
}
