import { expect, test } from "vitest";
import { askForNoOutlines, markAsNotLoadable } from "./pdf-outlines";

test("the request that opens a document asks for fonts without outlines", () => {
  const request = { action: "GetDocRequest", data: { evaluatorOptions: { disableFontFace: true } } };
  askForNoOutlines(request);
  expect(request.data.evaluatorOptions.disableFontFace).toBe(false);
});

test("a font is marked as not to be loaded, its other facts stay", () => {
  const facts = Uint8Array.from([0b1001_1010, 7]);
  markAsNotLoadable({ action: "commonobj", data: ["g_d0_f1", "Font", { buffer: facts.buffer }] });
  expect([...facts]).toEqual([0b1010_1010, 7]);
});

test("other messages pass as they are", () => {
  const pattern = Uint8Array.from([1, 2]);
  markAsNotLoadable({ action: "commonobj", data: ["p", "Pattern", { buffer: pattern.buffer }] });
  markAsNotLoadable({ action: "commonobj", data: ["f", "Font", null] });
  askForNoOutlines({ action: "GetPage", data: {} });
  expect([...pattern]).toEqual([1, 2]);
});
