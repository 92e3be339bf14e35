/**
 * Where pdf.js cannot load a font into a page, it draws the outlines of all letters instead. Reading needs neither. So the
 * worker half is told that fonts can be loaded, and each font it sends is marked as not to be loaded for the other half.
 */
type OpenRequest = { action?: string; data?: { evaluatorOptions?: { disableFontFace?: boolean } } };

/** Changes the request that opens a document: fonts come without outlines. */
export function askForNoOutlines(message: unknown): void {
  const { action, data } = message as OpenRequest;
  if (action === "GetDocRequest" && data?.evaluatorOptions) data.evaluatorOptions.disableFontFace = false;
}

type CommonObject = { action?: string; data?: [id: string, type: string, content: { buffer?: ArrayBuffer } | null] };

/** pdf.js packs a font's facts two bits each; the third is whether the font must not be loaded: 2 is yes. */
const notLoadableMask = 0x30;
const notLoadable = 0x20;

/** Changes a font on its way: it is not loaded into the page. */
export function markAsNotLoadable(message: unknown): void {
  const { action, data } = message as CommonObject;
  if (action !== "commonobj" || data?.[1] !== "Font" || !data[2]?.buffer) return;
  const facts = new Uint8Array(data[2].buffer);
  if (facts.length > 0) facts[0] = (facts[0]! & ~notLoadableMask) | notLoadable;
}
