import { boxFill, chosenContent } from "./docx-drawing";
import { type DocxStyles, type Look, overlay, readLook, shadeOf } from "./docx-look";
import type { Colour } from "./pdf-page";
import { descendantsOf, elementsOf, firstElement, type XmlElement } from "./xml-scan";

type DocxText = { text: string; look: Look };

/** One line of a paragraph; forced line breaks make several. */
export type DocxLine = { texts: DocxText[]; bullet: boolean; heading: boolean };

export type DocxBlock =
  | { kind: "lines"; lines: DocxLine[] }
  | { kind: "box"; blocks: DocxBlock[] }
  | { kind: "table"; rows: DocxBlock[][][] };

/** What reading needs to know and gathers. `shade`: the fill behind; null where it is not known. */
export type DocxReading = {
  styles: DocxStyles;
  targets: ReadonlyMap<string, string>;
  shade: Colour | null;
  links: string[];
  hidden: string[];
};

const passedThrough = new Set(
  "w:ins w:moveTo w:smartTag w:customXml w:fldSimple w:dir w:bdo w:sdtContent w:ruby w:rubyBase".split(" "),
);

/** Blocks of a body, cell, header or text box in order. Deleted and moved-away text is left out: the final state. */
export function readBlocks(parent: XmlElement, reading: DocxReading): DocxBlock[] {
  const blocks: DocxBlock[] = [];
  let carried: DocxLine | null = null;
  for (const element of elementsOf(parent)) {
    if (element.name === "w:p") {
      const paragraph: Paragraph = readParagraph(element, reading, carried);
      carried = paragraph.goesOn ? (paragraph.lines.pop() ?? null) : null;
      if (paragraph.lines.length > 0) blocks.push({ kind: "lines", lines: paragraph.lines });
      blocks.push(...paragraph.boxes);
    } else if (element.name === "w:tbl") blocks.push(readTable(element, reading));
    else if (element.name === "w:sdt")
      blocks.push(...readBlocks(firstElement(element, "w:sdtContent") ?? element, reading));
    else if (passedThrough.has(element.name)) blocks.push(...readBlocks(element, reading));
    else if (element.name === "mc:AlternateContent") blocks.push(...readBlocks(chosenContent(element), reading));
  }
  if (carried) blocks.push({ kind: "lines", lines: [carried] });
  return blocks;
}

function readTable(table: XmlElement, reading: DocxReading): DocxBlock {
  const rows: DocxBlock[][][] = [];
  const rowsIn = (parent: XmlElement): XmlElement[] =>
    elementsOf(parent).flatMap((element) => {
      if (element.name === "w:tr") return [element];
      if (element.name === "w:sdt") return rowsIn(firstElement(element, "w:sdtContent") ?? element);
      return passedThrough.has(element.name) ? rowsIn(element) : [];
    });
  const cellsIn = (parent: XmlElement): XmlElement[] =>
    elementsOf(parent).flatMap((element) => {
      if (element.name === "w:tc") return [element];
      if (element.name === "w:sdt") return cellsIn(firstElement(element, "w:sdtContent") ?? element);
      return passedThrough.has(element.name) ? cellsIn(element) : [];
    });
  for (const row of rowsIn(table)) {
    const marks = firstElement(row, "w:trPr");
    if (firstElement(marks, "w:del")) continue;
    rows.push(
      cellsIn(row).map((cell) => {
        const shade = shadeOf(firstElement(firstElement(cell, "w:tcPr"), "w:shd"));
        return withShade(reading, shade, (inner) => readBlocks(cell, inner));
      }),
    );
  }
  return { kind: "table", rows };
}

function withShade<T>(reading: DocxReading, shade: Colour | null | undefined, read: (inner: DocxReading) => T): T {
  return read(shade === undefined ? reading : { ...reading, shade });
}

type Paragraph = { lines: DocxLine[]; boxes: DocxBlock[]; goesOn: boolean };

function readParagraph(element: XmlElement, reading: DocxReading, carried: DocxLine | null): Paragraph {
  const properties = firstElement(element, "w:pPr");
  const style = reading.styles.paragraph(firstElement(properties, "w:pStyle")?.attributes["w:val"]);
  const numbering = firstElement(firstElement(properties, "w:numPr"), "w:numId")?.attributes["w:val"];
  const heading = style.heading || firstElement(properties, "w:outlineLvl") !== undefined;
  const bullet = !heading && (numbering === undefined ? style.list : numbering !== "0");
  const first: DocxLine = carried ?? { texts: [], bullet, heading };
  const paragraph: Paragraph = {
    lines: [first],
    boxes: [],
    goesOn: firstElement(firstElement(properties, "w:rPr"), "w:del") !== undefined,
  };
  withShade(reading, shadeOf(firstElement(properties, "w:shd")), (inner) => {
    readInline(element, { paragraph, look: style.look, reading: inner });
  });
  return paragraph;
}

type Inline = { paragraph: Paragraph; look: Look; reading: DocxReading };

function readInline(parent: XmlElement, inline: Inline): void {
  for (const element of elementsOf(parent)) {
    if (element.name === "w:r") readRun(element, inline);
    else if (element.name === "w:hyperlink") {
      const target = inline.reading.targets.get(element.attributes["r:id"] ?? "");
      if (target) inline.reading.links.push(target);
      readInline(element, inline);
    } else if (element.name === "w:sdt") readInline(firstElement(element, "w:sdtContent") ?? element, inline);
    else if (element.name === "mc:AlternateContent") readInline(chosenContent(element), inline);
    else if (passedThrough.has(element.name)) readInline(element, inline);
    else if (element.name.startsWith("m:")) addText(inline, mathText(element), inline.look);
  }
}

function mathText(element: XmlElement): string {
  return [...descendantsOf(element)]
    .filter((each) => each.name === "m:t")
    .map(textOf)
    .join("");
}

function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

const fieldLink = /HYPERLINK\s+"([^"]+)"/i;

function readRun(run: XmlElement, inline: Inline): void {
  const properties = firstElement(run, "w:rPr");
  const named = inline.reading.styles.character(firstElement(properties, "w:rStyle")?.attributes["w:val"]);
  readRunContent(run, inline, overlay(overlay(inline.look, named), readLook(properties)));
}

function readRunContent(run: XmlElement, inline: Inline, look: Look): void {
  const { paragraph, reading } = inline;
  for (const element of elementsOf(run)) {
    if (element.name === "w:t") addText(inline, textOf(element), look);
    else if (element.name === "w:tab" || element.name === "w:ptab") addText(inline, "\t", look);
    else if (element.name === "w:noBreakHyphen") addText(inline, "-", look);
    else if (element.name === "w:sym") addText(inline, symbolText(element), look);
    else if (element.name === "w:br" || element.name === "w:cr") {
      paragraph.lines.push({ texts: [], bullet: false, heading: paragraph.lines[0]?.heading ?? false });
    } else if (element.name === "w:instrText") {
      const target = fieldLink.exec(textOf(element))?.[1];
      if (target) reading.links.push(target);
    } else if (element.name === "mc:AlternateContent") readRunContent(chosenContent(element), inline, look);
    else if (/^(?:w:drawing|w:pict|w:object)$/.test(element.name)) paragraph.boxes.push(...readBoxes(element, reading));
  }
}

/** A sign of a symbol font, as the private-use character it stands for. */
function symbolText(element: XmlElement): string {
  const code = Number.parseInt(element.attributes["w:char"] ?? "", 16);
  if (!(code > 0 && code <= 0xffff)) return "";
  return String.fromCharCode(code < 0xf000 ? code + 0xf000 : code);
}

/** Text boxes inside a drawing, each once. */
function readBoxes(parent: XmlElement, reading: DocxReading): DocxBlock[] {
  return elementsOf(parent).flatMap((element): DocxBlock[] => {
    if (element.name === "mc:AlternateContent") return readBoxes(chosenContent(element), reading);
    if (element.name === "w:txbxContent") return [{ kind: "box", blocks: readBlocks(element, reading) }];
    return withShade(reading, boxFill(element), (inner) => readBoxes(element, inner));
  });
}

const alike = 20;
const smallestSize = 4;
const paper: Colour = [255, 255, 255];

function isHidden(look: Look, shade: Colour | null): boolean {
  if (look.hidden || (look.size ?? smallestSize) < smallestSize) return true;
  const background = look.shade === undefined ? shade : look.shade;
  const { colour } = look;
  return !!colour && !!background && [0, 1, 2].every((index) => Math.abs(colour[index]! - background[index]!) <= alike);
}

function addText(inline: Inline, text: string, look: Look): void {
  if (text === "") return;
  if (text.trim() !== "" && isHidden(look, inline.reading.shade)) inline.reading.hidden.push(text);
  else inline.paragraph.lines.at(-1)!.texts.push({ text, look });
}

/** The fill of the page itself, where the document shows one. */
export function pageShade(root: XmlElement): Colour | null {
  const document = firstElement(root, "w:document");
  const fill = firstElement(document, "w:background")?.attributes["w:color"];
  return fill ? (shadeOf({ name: "w:shd", attributes: { "w:fill": fill }, children: [] }) ?? paper) : paper;
}
