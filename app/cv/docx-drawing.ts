import { hexColour } from "./docx-look";
import type { Colour } from "./pdf-page";
import { elementsOf, firstElement, type XmlElement } from "./xml-scan";

/** Of the same content written for new and for old readers, the one to read. */
export function chosenContent(alternate: XmlElement): XmlElement {
  return firstElement(alternate, "mc:Choice") ?? firstElement(alternate, "mc:Fallback") ?? alternate;
}

/**
 * The fill of a drawn shape: a colour, null where it is a picture, gradient or theme colour, undefined where the element
 * is no shape or shows what lies behind it.
 */
export function boxFill(element: XmlElement): Colour | null | undefined {
  if (element.name === "v:shape" || element.name === "v:rect") return null;
  if (element.name !== "wps:wsp") return undefined;
  const properties = firstElement(element, "wps:spPr");
  const solid = firstElement(properties, "a:solidFill");
  if (solid) return hexColour(firstElement(solid, "a:srgbClr")?.attributes.val);
  if (firstElement(properties, "a:noFill")) return undefined;
  const filled = elementsOf(properties).some((each) => /^a:(?:grad|blip|patt|grp)Fill$/.test(each.name));
  const styled = Number(firstElement(firstElement(element, "wps:style"), "a:fillRef")?.attributes.idx ?? 0) > 0;
  return filled || styled ? null : undefined;
}
