import type { Glyph } from "./pdf-page";

/** Copies nearer than these shares of the font size are one letter; the narrowest letters advance by more. */
const nearAcross = 0.12;
const nearUp = 0.12;

/** Leaves out letters painted again over themselves, a little aside: how some files make bold or a shadow. */
export function withoutOverprint(glyphs: readonly Glyph[]): Glyph[] {
  const painted = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    if (/^\s*$/u.test(glyph.text)) return true;
    const row = Math.round(glyph.baseline[1] / Math.max(1, glyph.size));
    const near = [row - 1, row, row + 1].flatMap((each) => painted.get(`${glyph.text} ${each}`) ?? []);
    if (near.some((other) => isCopy(glyph, other))) return false;
    const key = `${glyph.text} ${row}`;
    const own = painted.get(key);
    if (own) own.push(glyph);
    else painted.set(key, [glyph]);
    return true;
  });
}

function isCopy(glyph: Glyph, other: Glyph): boolean {
  return (
    Math.abs(glyph.size - other.size) < 0.1 &&
    Math.abs(glyph.baseline[0] - other.baseline[0]) < nearAcross * glyph.size &&
    Math.abs(glyph.baseline[1] - other.baseline[1]) < nearUp * glyph.size
  );
}
