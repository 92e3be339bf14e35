import type { Colour, Glyph, PaintedPage, Shape } from "./pdf-page";

/**
 * `unseen`: painted so that nobody sees it. `misplaced`: off the page, clipped away or painted over, which also happens
 * by accident. `ocrLayer`: some of the visible text is the text layer of a scan.
 */
export type SeenGlyphs = { visible: Glyph[]; unseen: Glyph[]; misplaced: Glyph[]; ocrLayer: boolean };

/** Text below this size in points cannot be read on paper or at normal zoom. */
const smallestSize = 4;

/** Colours that differ by no more than this in each of red, green and blue (0 to 255) look alike. */
const alike = 20;

const leastOpacity = 0.1;

/** An image that covers this share of the page is the page: a scan. */
const pageImageShare = 0.5;

const paper: Colour = [255, 255, 255];

/**
 * Parts the characters of a page into those a person sees and those nobody sees: painted invisibly, in the colour of
 * what lies beneath, nearly transparent, tiny, off the page, clipped away, on a layer that is off, or painted over.
 * Invisible text over an image of the whole page is the text layer of a scan: it is read, and `ocrLayer` says so.
 */
export function seeGlyphs(page: PaintedPage): SeenGlyphs {
  const scan = hasPageImage(page);
  const seen: SeenGlyphs = { visible: [], unseen: [], misplaced: [], ocrLayer: false };
  for (const glyph of page.glyphs) {
    const covered = !isBlank(glyph) && isCovered(glyph, page.shapes);
    if (isBlank(glyph)) seen.visible.push(glyph);
    else if (isFaint(glyph)) seen.unseen.push(glyph);
    else if (glyph.clipped) seen.misplaced.push(glyph);
    else if (scan && (glyph.mode === "invisible" || covered)) {
      seen.ocrLayer = true;
      seen.visible.push(glyph);
    } else if (isUnpainted(glyph, page.shapes) || blendsIn(glyph, page.shapes)) seen.unseen.push(glyph);
    else if (covered) seen.misplaced.push(glyph);
    else seen.visible.push(glyph);
  }
  return seen;
}

function isBlank(glyph: Glyph): boolean {
  return /^\s*$/u.test(glyph.text);
}

/** Whether one image, or images together, fill the page as a scan does. */
export function hasPageImage(page: PaintedPage): boolean {
  const area = page.shapes.filter((shape) => shape.image).reduce((sum, { box }) => sum + box[2] * box[3], 0);
  return area >= pageImageShare * page.width * page.height;
}

function isFaint(glyph: Glyph): boolean {
  return glyph.size < smallestSize || glyph.switchedOff || glyph.opacity < leastOpacity;
}

function isUnpainted(glyph: Glyph, shapes: readonly Shape[]): boolean {
  if (glyph.mode === "invisible") return true;
  if (glyph.mode === "painted") return false;
  const [x, y] = middleOf(glyph);
  return !shapes.some((shape) => shape.order > glyph.order && contains(shape, x, y));
}

/** A point in the middle of the small letters of a glyph. */
function middleOf(glyph: Glyph): [number, number] {
  return pointAt(glyph, 0.25);
}

/** A point over the middle of a glyph's width, `share` font sizes above its baseline (at right angles to the writing). */
function pointAt(glyph: Glyph, share: number): [number, number] {
  const [dx, dy] = glyph.direction;
  const along = Math.abs(dx) >= Math.abs(dy) ? glyph.box[2] / 2 : glyph.box[3] / 2;
  const [x, y] = glyph.baseline;
  return [x + dx * along + dy * share * glyph.size, y + dy * along - dx * share * glyph.size];
}

function contains(shape: Shape, x: number, y: number): boolean {
  const [left, top, width, height] = shape.box;
  if (x < left || x > left + width || y < top || y > top + height) return false;
  const { outline } = shape;
  let inside = false;
  for (let at = 0, last = outline.length - 2; at < outline.length; last = at, at += 2) {
    const [ax, ay, bx, by] = [outline[at]!, outline[at + 1]!, outline[last]!, outline[last + 1]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The colour under a glyph; null where an image, a gradient or a pattern lies. */
function backgroundOf(glyph: Glyph, shapes: readonly Shape[]): Colour | null {
  const [x, y] = middleOf(glyph);
  const layers: { colour: Colour; opacity: number }[] = [];
  let base: Colour = paper;
  for (let at = shapes.length - 1; at >= 0; at -= 1) {
    const shape = shapes[at]!;
    if (shape.order > glyph.order || shape.opacity < leastOpacity || !contains(shape, x, y)) continue;
    if (!shape.colour) return null;
    if (shape.opacity >= 0.99) {
      base = shape.colour;
      break;
    }
    layers.push({ colour: shape.colour, opacity: shape.opacity });
  }
  return layers.reduceRight((under, layer) => mix(under, layer.colour, layer.opacity), base);
}

function mix(under: Colour, over: Colour, opacity: number): Colour {
  const channel = (index: 0 | 1 | 2) => under[index] * (1 - opacity) + over[index] * opacity;
  return [channel(0), channel(1), channel(2)];
}

function blendsIn(glyph: Glyph, shapes: readonly Shape[]): boolean {
  if (!glyph.colour || glyph.mode !== "painted") return false;
  const background = backgroundOf(glyph, shapes);
  if (!background) return false;
  const seen = mix(background, glyph.colour, glyph.opacity);
  return [0, 1, 2].every((index) => Math.abs(seen[index]! - background[index]!) <= alike);
}

/** Painted over by an opaque area that hides the letter from its foot to its top; a line through it does not. */
function isCovered(glyph: Glyph, shapes: readonly Shape[]): boolean {
  const foot = pointAt(glyph, 0.03);
  const top = pointAt(glyph, 0.5);
  return shapes.some(
    (shape) =>
      shape.order > glyph.order &&
      shape.opacity >= 0.99 &&
      (!shape.image || isPageSized(shape, glyph)) &&
      contains(shape, foot[0], foot[1]) &&
      contains(shape, top[0], top[1]),
  );
}

/** A picture may be partly transparent, so only one much larger than any drawing over a line counts as a cover. */
function isPageSized(shape: Shape, glyph: Glyph): boolean {
  return shape.box[2] * shape.box[3] > 40 * 40 * glyph.size * glyph.size;
}
