import type { Colour } from "./pdf-page";
import { elementsOf, firstElement, type XmlElement } from "./xml-scan";

/** How text looks, as far as it was said: undefined leaves it to what stands above. Sizes in points. */
export type Look = { bold?: boolean; size?: number; hidden?: boolean; colour?: Colour | null; shade?: Colour | null };

/** "1", "true", "on" or nothing switch a property on. */
function isOn(element: XmlElement): boolean {
  const value = element.attributes["w:val"];
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value);
}

/** A hexadecimal colour; null for "auto" and for theme colours without a value. */
export function hexColour(value: string | undefined): Colour | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value ?? "");
  if (!match) return null;
  return [Number.parseInt(match[1]!, 16), Number.parseInt(match[2]!, 16), Number.parseInt(match[3]!, 16)];
}

/** Reads `w:rPr`. */
export function readLook(properties: XmlElement | undefined): Look {
  const look: Look = {};
  for (const element of elementsOf(properties)) {
    if (element.name === "w:b") look.bold = isOn(element);
    else if (element.name === "w:vanish" || element.name === "w:webHidden") look.hidden = isOn(element);
    else if (element.name === "w:sz") {
      const halves = Number(element.attributes["w:val"]);
      if (halves > 0) look.size = halves / 2;
    } else if (element.name === "w:color") look.colour = hexColour(element.attributes["w:val"]);
    else if (element.name === "w:shd" || element.name === "w:highlight") look.shade = shadeOf(element);
  }
  return look;
}

/** The fill behind text: undefined where none is set, null where it is set but its colour is not known. */
export function shadeOf(element: XmlElement | undefined): Colour | null | undefined {
  if (!element) return undefined;
  if (element.name === "w:highlight") return element.attributes["w:val"] === "none" ? undefined : null;
  const fill = element.attributes["w:fill"];
  if (element.attributes["w:themeFill"] !== undefined && !hexColour(fill)) return null;
  return hexColour(fill) ?? undefined;
}

/** The second look over the first: what it says counts. */
export function overlay(base: Look, over: Look): Look {
  return { ...base, ...Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined)) };
}

type ParagraphStyle = { look: Look; list: boolean; heading: boolean };

export type DocxStyles = {
  base: Look;
  /** default paragraph style applies where `id` is undefined */
  paragraph(id: string | undefined): ParagraphStyle;
  character(id: string | undefined): Look;
};

/** The size that Word uses where a file names none. */
const defaultSize = 10;
const longestChain = 20;

/** Styles of a document with what they inherit; loops of inheritance end quietly. */
export function readStyles(root: XmlElement | null): DocxStyles {
  const styles = firstElement(root ?? undefined, "w:styles");
  const byId = new Map(elementsOf(styles, "w:style").map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const defaults = firstElement(firstElement(styles, "w:docDefaults"), "w:rPrDefault");
  const base = overlay({ size: defaultSize, bold: false }, readLook(firstElement(defaults, "w:rPr")));
  const usual = [...byId.values()].find(
    (style) =>
      style.attributes["w:type"] === "paragraph" && /^(?:1|true|on)$/.test(style.attributes["w:default"] ?? ""),
  );
  function chain(id: string | undefined): XmlElement[] {
    const found: XmlElement[] = [];
    let style = id === undefined ? undefined : byId.get(id);
    while (style && found.length < longestChain && !found.includes(style)) {
      found.unshift(style);
      style = byId.get(firstElement(style, "w:basedOn")?.attributes["w:val"] ?? "");
    }
    return found;
  }
  return {
    base,
    paragraph(id) {
      const styled = chain(id ?? usual?.attributes["w:styleId"]);
      const look = styled.reduce((sum, style) => overlay(sum, readLook(firstElement(style, "w:rPr"))), base);
      const properties = styled.map((style) => firstElement(style, "w:pPr"));
      return {
        look,
        list: properties.some((each) => firstElement(each, "w:numPr") !== undefined),
        heading: properties.some((each) => firstElement(each, "w:outlineLvl") !== undefined),
      };
    },
    character: (id) =>
      chain(id).reduce((sum, style) => overlay(sum, readLook(firstElement(style, "w:rPr"))), {} as Look),
  };
}
