import { expect, test } from "vitest";
import { makeDocx, paragraph } from "../../tests/support/make-docx";
import { makePdf, textLines } from "../../tests/support/make-pdf";
import { readDocument } from "./read-document";

const lines = ["Nguyễn Thị Minh Khai", "Kỹ sư phần mềm"];

test("a PDF is read inside workerd", async () => {
  const result = await readDocument(makePdf([{ items: textLines(lines) }]), "cv.pdf");
  expect(result.ok && result.read.text).toBe(lines.join("\n"));
});

test("a DOCX is read inside workerd", async () => {
  const result = await readDocument(makeDocx({ body: lines.map((line) => paragraph(line)).join("") }), "cv.docx");
  expect(result.ok && result.read.text).toBe(lines.join("\n"));
});

test("a Windows-1258 text is read inside workerd", async () => {
  const bytes = Uint8Array.from([..."K"].map((char) => char.charCodeAt(0)).concat([0x79, 0xde, 0x20, 0x73, 0xfd]));
  const result = await readDocument(bytes, "cv.txt");
  expect(result.ok && result.read.text).toBe("Kỹ sư");
});
