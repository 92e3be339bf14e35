/** One piece of an XML file: a start tag, an end tag or text. An empty element gives a start and an end. */
export type XmlEvent =
  | { kind: "open"; name: string; attributes: Record<string, string> }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string };

const namedEntities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return namedEntities[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads XML from start to end without building a tree. Declarations of document types are refused by the caller
 * (see docx-archive), so only the five named entities and numeric ones exist. Broken markup is skipped, never thrown.
 */
export function* scanXml(source: string): Generator<XmlEvent> {
  for (const match of source.matchAll(token)) {
    const [, data, slash, name, rest, empty, text] = match;
    if (text !== undefined) yield { kind: "text", text: decodeEntities(text) };
    else if (data !== undefined) yield { kind: "text", text: data };
    else if (name !== undefined) {
      if (slash) yield { kind: "close", name };
      else {
        yield { kind: "open", name, attributes: attributesOf(rest ?? "") };
        if (empty) yield { kind: "close", name };
      }
    }
  }
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of source.matchAll(attribute)) attributes[match[1]!] = decodeEntities(match[2] ?? match[3] ?? "");
  return attributes;
}
