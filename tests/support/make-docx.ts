import { strToU8, zipSync } from "fflate";

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A run of text; `look` is the inside of w:rPr. */
export function run(text: string, look = ""): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph of runs or plain text; `shape` is the inside of w:pPr. */
export function paragraph(content: string, shape = ""): string {
  const runs = content.startsWith("<") ? content : run(content);
  return `<w:p><w:pPr>${shape}</w:pPr>${runs}</w:p>`;
}

/** A table from rows of cells, each the XML of its paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** A text box as Word writes it: for new readers and, again, for old ones. `fill` is the inside of wps:spPr. */
export function textBox(content: string, fill = ""): string {
  const box = `<w:txbxContent>${content}</w:txbxContent>`;
  return [
    "<w:r><mc:AlternateContent>",
    `<mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:spPr>${fill}</wps:spPr>`,
    `<wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>`,
    `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback>`,
    "</mc:AlternateContent></w:r>",
  ].join("");
}

export type DocxSource = {
  body: string;
  header?: string;
  footer?: string;
  /** the inside of w:styles */
  styles?: string;
  footnotes?: string;
  /** link targets by relation id */
  links?: Record<string, string>;
  /** further or replaced parts by name */
  parts?: Record<string, string | Uint8Array>;
};

/** The bytes of a DOCX. */
export function makeDocx(source: DocxSource): Uint8Array {
  const references: string[] = [];
  const relations: string[] = [];
  const parts: Record<string, string | Uint8Array> = {};
  const part = (name: string, root: string, inside: string) => {
    parts[`word/${name}.xml`] = `${head}<w:${root} ${namespaces}>${inside}</w:${root}>`;
  };
  const relation = (id: string, type: string, target: string, mode = "") =>
    relations.push(
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${escapeXml(target)}"${mode}/>`,
    );
  if (source.header !== undefined) {
    part("header1", "hdr", source.header);
    relation("rIdH", "header", "header1.xml");
    references.push('<w:headerReference w:type="default" r:id="rIdH"/>');
  }
  if (source.footer !== undefined) {
    part("footer1", "ftr", source.footer);
    relation("rIdF", "footer", "footer1.xml");
    references.push('<w:footerReference w:type="default" r:id="rIdF"/>');
  }
  if (source.styles !== undefined) part("styles", "styles", source.styles);
  if (source.footnotes !== undefined) part("footnotes", "footnotes", source.footnotes);
  for (const [id, target] of Object.entries(source.links ?? {})) {
    relation(id, "hyperlink", target, ' TargetMode="External"');
  }
  part("document", "document", `<w:body>${source.body}<w:sectPr>${references.join("")}</w:sectPr></w:body>`);
  parts["word/_rels/document.xml.rels"] =
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`;
  parts["[Content_Types].xml"] =
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  Object.assign(parts, source.parts);
  const files = Object.entries(parts).map(([name, value]) => [
    name,
    typeof value === "string" ? strToU8(value) : value,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: new Date("2000-01-01T00:00:00") });
}
