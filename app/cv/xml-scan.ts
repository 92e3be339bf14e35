import { LimitExceeded } from "./limit-exceeded";

/** An element with what it holds, in order. Names keep their prefix. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };

const deepest = 200;
const mostElements = 120_000;

const namedEntities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return namedEntities[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
  });
}

const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of source.matchAll(attribute)) attributes[match[1]!] = decodeEntities(match[2] ?? match[3] ?? "");
  return attributes;
}

/** Offset of the ">" that ends the tag which starts at `from`, quotes respected; -1 when it never ends. */
function tagEnd(source: string, from: number): number {
  let quote = "";
  for (let at = from; at < source.length; at += 1) {
    const char = source[at]!;
    if (quote) {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return at;
  }
  return -1;
}

/** End of a comment, a processing instruction, a declaration or a CDATA section that starts at `from`. */
function specialEnd(source: string, from: number): { end: number; text: string } | null {
  const ends: [string, string][] = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
    ["<!", ">"],
  ];
  for (const [open, close] of ends) {
    if (!source.startsWith(open, from)) continue;
    const found = source.indexOf(close, from + open.length);
    const end = found === -1 ? source.length : found + close.length;
    const inside = open === "<![CDATA[" ? source.slice(from + open.length, found === -1 ? end : found) : "";
    return { end, text: inside };
  }
  return null;
}

/**
 * Reads XML into elements under one nameless root. Only the five named entities and numeric ones exist: document types
 * are refused before (see openDocx). Broken markup is passed over. Throws LimitExceeded for absurd depth or size.
 */
export function readXml(source: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let elements = 0;
  let at = 0;
  while (at < source.length) {
    const top = open.at(-1)!;
    const next = source.indexOf("<", at);
    const text = source.slice(at, next === -1 ? source.length : next);
    if (text !== "") top.children.push(decodeEntities(text));
    if (next === -1) break;
    const special = specialEnd(source, next);
    if (special) {
      if (special.text !== "") top.children.push(special.text);
      at = special.end;
      continue;
    }
    const end = tagEnd(source, next + 1);
    if (end === -1) break;
    at = end + 1;
    const tag = /^(\/?)([\w:.-]+)([\s\S]*?)(\/?)$/.exec(source.slice(next + 1, end));
    if (!tag) continue;
    const name = tag[2]!;
    if (tag[1]) {
      const index = open.findLastIndex((element) => element.name === name);
      if (index > 0) open.length = index;
      continue;
    }
    elements += 1;
    if (elements > mostElements || open.length > deepest) throw new LimitExceeded("too much or too deep XML");
    const element: XmlElement = { name, attributes: attributesOf(tag[3]!), children: [] };
    top.children.push(element);
    if (!tag[4]) open.push(element);
  }
  return root;
}

/** The elements directly inside, by name where one is given. */
export function elementsOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = (parent?.children ?? []).filter((child): child is XmlElement => typeof child !== "string");
  return name === undefined ? elements : elements.filter((element) => element.name === name);
}

export function firstElement(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(parent, name)[0];
}

/** Every element below, in document order. */
export function* descendantsOf(parent: XmlElement): Generator<XmlElement> {
  for (const element of elementsOf(parent)) {
    yield element;
    yield* descendantsOf(element);
  }
}
