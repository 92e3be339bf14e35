/** Something on a page. Places in points from the top left; a text stands on its baseline. */
export type PdfItem =
  | {
      text: string;
      x: number;
      y: number;
      size?: number;
      bold?: boolean;
      /** name of the font as a reader sees it */
      font?: string;
      colour?: readonly [number, number, number];
      mode?: number;
      charSpacing?: number;
      /** degrees, counter-clockwise */
      turn?: number;
      /** what a reader is told the characters are, where that differs from what is painted */
      readsAs?: string;
    }
  | { fill: readonly [number, number, number]; rect: readonly [number, number, number, number] }
  | { image: readonly [number, number, number, number] }
  | { link: string; rect: readonly [number, number, number, number] }
  | { raw: string };

export type PdfPageSource = { items: readonly PdfItem[]; width?: number; height?: number };

/** Advance of every character in thousandths of the font size. */
const characterWidth = 500;

type Font = { name: string; codes: Map<string, number>; meanings: string[] };

function hex(value: number): string {
  return value.toString(16).padStart(4, "0");
}

function utf16Hex(text: string): string {
  return [...Array(text.length).keys()].map((index) => hex(text.charCodeAt(index))).join("");
}

function toUnicode(font: Font): string {
  const lines = font.meanings.map((meaning, code) => `<${hex(code + 1)}> <${utf16Hex(meaning)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Own def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${blocks.join("\n")}\nendcmap\nend\nend`;
}

/** One code for each pair of a painted character and its meaning. */
function encode(font: Font, text: string, readsAs: string): string {
  const meanings = [...readsAs];
  return [...text]
    .map((char, index) => {
      const meaning = meanings[index] ?? char;
      const key = `${char}\u0000${meaning}`;
      let code = font.codes.get(key);
      if (code === undefined) {
        font.meanings.push(meaning);
        code = font.meanings.length;
        font.codes.set(key, code);
      }
      return hex(code);
    })
    .join("");
}

function paint(item: PdfItem, height: number, fontFor: (name: string) => [string, Font]): string {
  if ("raw" in item) return item.raw;
  if ("link" in item) return "";
  if ("fill" in item) {
    const [x, y, w, h] = item.rect;
    return `${item.fill.map((channel) => channel / 255).join(" ")} rg ${x} ${height - y - h} ${w} ${h} re f`;
  }
  if ("image" in item) {
    const [x, y, w, h] = item.image;
    return `q ${w} 0 0 ${h} ${x} ${height - y - h} cm /Im0 Do Q`;
  }
  const [key, font] = fontFor(item.font ?? (item.bold ? "Sample-Bold" : "Sample"));
  const angle = ((item.turn ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((value) => value.toFixed(6));
  const colour = (item.colour ?? [0, 0, 0]).map((channel) => channel / 255).join(" ");
  return [
    "BT",
    `${colour} rg /${key} ${item.size ?? 10} Tf ${item.charSpacing ?? 0} Tc ${item.mode ?? 0} Tr`,
    `${cos} ${sin} -${sin} ${cos} ${item.x} ${height - item.y} Tm`.replace("--", ""),
    `<${encode(font, item.text, item.readsAs ?? item.text)}> Tj`,
    "ET",
  ].join("\n");
}

/** One byte for each character. */
export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** A file from numbered objects, the first being the catalogue. */
export function assemblePdf(objects: readonly string[], trailer = ""): Uint8Array {
  let source = "%PDF-1.7\n";
  const offsets: string[] = [];
  objects.forEach((object, index) => {
    offsets.push(String(source.length).padStart(10, "0"));
    source += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = source.length;
  source += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  source += offsets.map((offset) => `${offset} 00000 n \n`).join("");
  source += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return latin1Bytes(source);
}

export function streamObject(dictionary: string, data: string): string {
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

/** A PDF whose text carries its meaning by ToUnicode maps, so that any script can be written without a font file. */
export function makePdf(pages: readonly PdfPageSource[]): Uint8Array {
  const fonts = new Map<string, [string, Font]>();
  const fontFor = (name: string): [string, Font] => {
    const known = fonts.get(name) ?? [`F${fonts.size}`, { name, codes: new Map(), meanings: [] }];
    fonts.set(name, known as [string, Font]);
    return known as [string, Font];
  };
  const contents = pages.map(({ items, height = 842 }) => items.map((item) => paint(item, height, fontFor)).join("\n"));
  const objects: string[] = ["", ""];
  const add = (object: string) => objects.push(object);
  const image = add(
    streamObject("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "a"),
  );
  const fontEntries = [...fonts.values()].map(([key, font]) => {
    const map = add(streamObject("", toUnicode(font)));
    const descriptor = add(
      `<< /Type /FontDescriptor /FontName /${font.name} /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`,
    );
    const descendant = add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${font.name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW ${characterWidth} /CIDToGIDMap /Identity >>`,
    );
    const number = add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${font.name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${map} 0 R >>`,
    );
    return `/${key} ${number} 0 R`;
  });
  const kids = pages.map(({ items, width = 595, height = 842 }, index) => {
    const content = add(streamObject("", contents[index]!));
    const links = items.flatMap((item) => {
      if (!("link" in item)) return [];
      const [x, y, w, h] = item.rect;
      return add(
        `<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [${x} ${height - y - h} ${x + w} ${height - y}] /A << /S /URI /URI (${item.link}) >> >>`,
      );
    });
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${content} 0 R /Annots [${links.map((link) => `${link} 0 R`).join(" ")}] /Resources << /Font << ${fontEntries.join(" ")} >> /XObject << /Im0 ${image} 0 R >> /ExtGState << /Half << /ca 0.3 >> /Multiply << /BM /Multiply >> >> >> >>`,
    );
  });
  objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`;
  return assemblePdf(objects);
}

/** Lines of text below each other, from the top left corner of a page or column. */
export function textLines(
  lines: readonly string[],
  { x = 50, y = 60, size = 10, leading = 14 }: { x?: number; y?: number; size?: number; leading?: number } = {},
): PdfItem[] {
  return lines.map((text, index) => ({ text, x, y: y + index * leading, size }));
}
