import type { Box } from "./cv-document";

/** Red, green, blue, each 0 to 255. */
export type Colour = readonly [number, number, number];

/** One painted character with its place on the page (points, origin top left) and how it was painted. */
export type Glyph = {
  text: string;
  box: Box;
  /** where the baseline of this glyph starts, and the unit direction of writing */
  baseline: readonly [x: number, y: number];
  direction: readonly [x: number, y: number];
  /** font size in page points */
  size: number;
  /** extra space the file puts after each character, in page points */
  spacing: number;
  font: string;
  bold: boolean;
  /** null: painted with a pattern or an unknown colour */
  colour: Colour | null;
  opacity: number;
  /** drawn, drawn invisibly (render mode 3), or only used as a clip (mode 7) */
  mode: "painted" | "invisible" | "clip";
  /** outside the clip that was in force */
  clipped: boolean;
  /** inside a layer that is switched off */
  switchedOff: boolean;
  /** position in the painting order, shared with shapes */
  order: number;
};

/** A filled area: the outline as x, y pairs in page points; colour null for images, gradients and patterns. */
export type Shape = {
  outline: Float32Array;
  box: Box;
  colour: Colour | null;
  opacity: number;
  image: boolean;
  order: number;
};

export type PaintedPage = {
  number: number;
  width: number;
  height: number;
  glyphs: Glyph[];
  shapes: Shape[];
  /** small filled areas as high as wide: where a browser prints a list, they are its bullets */
  dots: Box[];
  /** lines across or down, as the borders of tables are drawn */
  rules: Box[];
  links: { url: string; box: Box }[];
  /** the page shows text, whether or not its characters could be read */
  showsText: boolean;
};
